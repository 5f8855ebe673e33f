// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.pressling.study.OutputFolder;

/**
 * Copies a folder. Files whose names begin with a dot stay behind: they are the run's own book-keeping.
 *
 * @param source the folder
 * @param target folder that gets what lies in it
 */
record FolderTask(Path source, Path target) implements ExportTask {

    /** What of a folder goes out, in the order of the names. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !String.valueOf(file.getFileName()).startsWith(".") && Files.isRegularFile(file))
                    .sorted().toList();
        }
    }

    @Override
    public List<Path> existing() throws IOException {
        return files(source).stream().map(this::copyOf).filter(Files::exists).toList();
    }

    private Path copyOf(Path file) {
        return target.resolve(source.relativize(file));
    }

    @Override
    public void write(SubMonitor progress) throws IOException {
        List<Path> files = files(source);
        progress.setWorkRemaining(files.size());
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            for (Path file : files) {
                progress.split(1); // cancels
                Path copy = copyOf(file);
                if (!Files.exists(copy)) {
                    made.add(copy);
                }
                String name = String.valueOf(copy.getFileName());
                OutputFolder.of(copy.resolveSibling(""), true, file)
                        .put(draft -> List.of(Files.copy(file, draft.resolve(name), StandardCopyOption.COPY_ATTRIBUTES)));
            }
            done = true;
        } finally {
            if (!done) {
                for (Path copy : made) {
                    Files.deleteIfExists(copy);
                }
            }
        }
    }
}
