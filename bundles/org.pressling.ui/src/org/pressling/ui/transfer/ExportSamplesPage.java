// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressling.study.RunFolder;
import org.pressling.study.SampleExport;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;

/** Asks for the study whose samples go out, the format, and the folder. */
final class ExportSamplesPage extends WizardPage {
    private final List<IFile> studies = StudyFiles.all();
    private final IFile preset;
    private Combo study;
    private Combo format;
    private Button packed;
    private Text folder;

    ExportSamplesPage(IFile preset) {
        super("export", Messages.Export_title, null);
        this.preset = preset;
        setDescription(Messages.Export_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        study = combo(area, Messages.Export_study, studies.stream().map(f -> f.getFullPath().toString()).toList());
        study.select(Math.max(0, studies.indexOf(preset)));
        format = combo(area, Messages.Export_format, List.copyOf(PresslingUi.contributions().exporters().keySet()));
        format.select(0);
        new Label(area, SWT.NONE);
        packed = new Button(area, SWT.CHECK);
        packed.setText(Messages.Export_packed);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(packed);
        new Label(area, SWT.NONE).setText(Messages.Export_folder);
        folder = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Transfer_browse);
        browse.addListener(SWT.Selection, e -> browse());
        study.addModifyListener(e -> check());
        folder.addModifyListener(e -> check());
        setControl(area);
        check();
        setErrorMessage(null); // nothing was done wrong yet
    }

    private static Combo combo(Composite area, String name, List<String> items) {
        new Label(area, SWT.NONE).setText(name);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    private void browse() {
        String chosen = new DirectoryDialog(getShell(), SWT.SAVE).open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        String message = null;
        if (studies.isEmpty() || !Files.isDirectory(run().root().resolve("samples"))) {
            message = Messages.Export_notRun;
        } else if (folder.getText().isBlank()) {
            message = Messages.Export_noFolder;
        } else if (Files.isRegularFile(folder())) {
            message = NLS.bind(Messages.Export_isFile, folder.getText());
        }
        setErrorMessage(message);
        setPageComplete(message == null);
    }

    RunFolder run() {
        IFile chosen = studies.get(Math.max(0, study.getSelectionIndex()));
        return StudyFiles.runFolder(chosen, StudyFiles.load(chosen));
    }

    String format() {
        return format.getText();
    }

    SampleExport.Stage stage() {
        return packed.getSelection() ? SampleExport.Stage.PACKED : SampleExport.Stage.PRESSED;
    }

    Path folder() {
        return Path.of(folder.getText().strip());
    }
}
