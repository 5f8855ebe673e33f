// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.run.Runs;

/** Asks for the study one of whose folders goes out, and whether as a folder or as an archive. */
final class ExportFolderPage extends ExportPage {
    private static final String ZIP = ".zip";

    private final Function<RunFolder, Path> sign;
    private final String missing;
    private Button archive;

    /**
     * A page.
     *
     * @param sign    a file that lies in the folder once it is finished
     * @param missing what to say where there is none
     */
    ExportFolderPage(String title, String description, IFile preset, Function<RunFolder, Path> sign, String missing) {
        super(title, description, preset);
        this.sign = sign;
        this.missing = missing;
    }

    @Override
    void createOptions(Composite area) {
        archive = option(area, Messages.Export_archive);
        archive.addListener(SWT.Selection, e -> check());
    }

    @Override
    String targetName() {
        return Messages.Export_target;
    }

    @Override
    String browse() {
        if (!archive.getSelection()) {
            return new DirectoryDialog(getShell(), SWT.SAVE).open();
        }
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE); // the wizard asks before it replaces a file
        dialog.setFilterExtensions("*" + ZIP);
        return dialog.open();
    }

    @Override
    String problem(RunFolder run) {
        if (!Files.isRegularFile(sign.apply(run))) {
            return missing;
        }
        return Runs.find(run).isPresent() ? Messages.Export_running : null;
    }

    @Override
    String problem(Path chosen) {
        if (archive.getSelection()) {
            return Files.isDirectory(file(chosen)) ? NLS.bind(Messages.Export_isFolder, file(chosen)) : null;
        }
        return Files.isRegularFile(chosen) ? NLS.bind(Messages.Export_isFile, chosen) : null;
    }

    private static Path file(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.endsWith(ZIP) || Files.isDirectory(chosen) ? chosen : chosen.resolveSibling(name + ZIP);
    }

    @Override
    ExportTask task() {
        Path source = sign.apply(run()).resolveSibling("");
        return archive.getSelection() ? new ArchiveTask(source, file(target())) : new FolderTask(source, target());
    }
}
