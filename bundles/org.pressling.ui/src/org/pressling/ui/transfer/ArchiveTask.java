// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.SubMonitor;
import org.pressling.study.OutputFolder;

/**
 * Packs a folder into one file, in which everything lies below the name of that file.
 *
 * @param source the folder
 * @param target the archive, whose name ends with {@code .zip}
 */
record ArchiveTask(Path source, Path target) implements ExportTask {

    @Override
    public List<Path> existing() {
        return Files.exists(target) ? List.of(target) : List.of();
    }

    /** Written beside and moved when it is whole, so that a cancel leaves what was there. */
    @Override
    public void write(SubMonitor progress) throws IOException {
        String name = String.valueOf(target.getFileName());
        OutputFolder.of(target.resolveSibling(""), true).put(draft -> {
            Path archive = draft.resolve(name);
            pack(archive, name.substring(0, name.lastIndexOf('.')), progress);
            return List.of(archive);
        });
    }

    private void pack(Path draft, String top, SubMonitor progress) throws IOException {
        List<Path> files = FolderTask.files(source);
        progress.setWorkRemaining(files.size());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(draft))) {
            for (Path file : files) {
                progress.split(1); // cancels
                ZipEntry entry = new ZipEntry(top + "/" + source.relativize(file).toString().replace('\\', '/'));
                entry.setLastModifiedTime(Files.getLastModifiedTime(file));
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
