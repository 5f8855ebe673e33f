// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressling.dataset.interchange.ReadOptions;
import org.pressling.model.StudyPhases;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyFiles;

/** Asks for the particles, the study whose press they go into, and what their file does not say of itself. */
final class PressParticlesPage extends WizardPage {
    private static final int COLUMNS = 3;
    /** A path may be longer than is good for a window. */
    private static final int PATH_WIDTH = 300;

    private final List<IFile> studies = StudyFiles.all();
    private final IFile preset;
    private Text particles;
    private Combo study;
    private Text types;
    private Text unit;
    private Combo axis;
    private Button fitBox;
    private Button studyBox;
    private Button pressed;
    private Button walls;

    /**
     * A page.
     *
     * @param preset a study or a file of particles, or null
     */
    PressParticlesPage(IFile preset) {
        super("press", Messages.PressFile_title, null);
        this.preset = preset;
        setDescription(Messages.PressFile_detail);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.PressFile_file);
        particles = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(PATH_WIDTH, SWT.DEFAULT).applyTo(particles);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Transfer_browse);
        browse.addListener(SWT.Selection, e -> browse());
        study = ExportPage.combo(area, Messages.PressFile_study, studies.stream().map(f -> f.getFullPath().toString()).toList());
        study.select(Math.max(0, suggestion()));
        types = ImportPage.text(area, Messages.Import_types, "");
        unit = ImportPage.text(area, Messages.Import_unit, "");
        axis = ExportPage.combo(area, Messages.PressFile_axis, List.of("x", "y", "z"));
        axis.select(0);
        fitBox = ExportPage.option(area, Messages.PressFile_fitBox);
        studyBox = ExportPage.option(area, Messages.PressFile_studyBox);
        pressed = ExportPage.option(area, Messages.PressFile_pressed);
        walls = ExportPage.option(area, Messages.PressFile_walls);
        if (PressParticlesWizard.mayHoldParticles(preset)) {
            particles.setText(StudyFiles.path(preset).toString());
        }
        particles.addModifyListener(e -> check());
        setControl(area);
        check();
        setErrorMessage(studies.isEmpty() ? Messages.PressFile_noStudy : null); // nothing was done wrong yet
    }

    /** The selected study, else one of the project of the selected file. */
    private int suggestion() {
        if (preset == null || StudyFiles.isStudy(preset)) {
            return studies.indexOf(preset);
        }
        return studies.stream().filter(file -> file.getProject().equals(preset.getProject())).findFirst()
                .map(studies::indexOf).orElse(0);
    }

    private void browse() {
        String chosen = new FileDialog(getShell(), SWT.OPEN).open();
        if (chosen != null) {
            particles.setText(chosen);
        }
    }

    private void check() {
        String message = null;
        if (studies.isEmpty()) {
            message = Messages.PressFile_noStudy;
        } else if (!Files.isRegularFile(particles())) {
            message = Messages.Import_noFile;
        }
        setErrorMessage(message);
        setPageComplete(message == null);
    }

    Path particles() {
        return Path.of(particles.getText().strip());
    }

    IFile study() {
        return studies.get(study.getSelectionIndex());
    }

    /**
     * How to read the file.
     *
     * @throws org.pressling.dem.InvalidInputException if the study cannot be read, or types or unit not be understood
     */
    ReadOptions options() {
        ReadOptions options = ParticleWords.options(StudyPhases.phases(StudyFiles.load(study())), types.getText().strip(),
                unit.getText().strip()).withPressAxis(axis.getText());
        ReadOptions boxed = fitBox.getSelection() ? options.withFittedBox() : options;
        return walls.getSelection() ? boxed.withWalls() : boxed;
    }

    boolean studyBox() {
        return studyBox.getSelection();
    }

    boolean pressed() {
        return pressed.getSelection();
    }
}
