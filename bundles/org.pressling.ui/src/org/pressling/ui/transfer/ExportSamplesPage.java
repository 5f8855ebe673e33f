// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.interchange.StructureExporter;
import org.pressling.study.SampleExport.Stage;
import org.pressling.study.contribute.Catalogue;
import org.pressling.study.contribute.Contribution;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Asks for the study whose samples go out, the format, and the folder. */
final class ExportSamplesPage extends ExportPage {
    private Combo format;
    private Button packed;

    ExportSamplesPage(IFile preset) {
        super(Messages.Export_title, Messages.Export_description, preset);
    }

    @Override
    void createOptions(Composite area) {
        format = combo(area, Messages.Export_format, formats().all().stream()
                .filter(format -> format.value().filter(StructureExporter.class::isInstance).isPresent())
                .map(Contribution::id).toList());
        format.select(0);
        packed = option(area, Messages.Export_packed);
    }

    @Override
    String targetName() {
        return Messages.Export_folder;
    }

    @Override
    String browse() {
        return new DirectoryDialog(getShell(), SWT.SAVE).open();
    }

    @Override
    String problem(RunFolder run) {
        return Files.isDirectory(run.samples()) ? null : Messages.Export_notRun;
    }

    @Override
    String problem(Path chosen) {
        return Files.isRegularFile(chosen) ? NLS.bind(Messages.Export_isFile, chosen) : null;
    }

    @Override
    ExportTask task() {
        return new SamplesTask(run(), (StructureExporter) formats().choose(format.getText()),
                packed.getSelection() ? Stage.PACKED : Stage.PRESSED, target());
    }

    private static Catalogue<Exporter> formats() {
        return PresslingUi.contributions().of(Exporter.KIND);
    }
}
