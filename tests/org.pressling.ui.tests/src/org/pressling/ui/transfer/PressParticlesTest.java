// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dem.Box;
import org.pressling.study.RunMonitor;
import org.pressling.study.StudyRun;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.Runs;
import org.pressling.ui.view.StructureView;

/** Particles of another program: imported with their box, and pressed as a study says. */
class PressParticlesTest {
    private static final Duration A_RUN = Duration.ofMinutes(2);
    /** A box of 13 µm × 10 µm with joined top and bottom, which is not that of the study. */
    private static final String DUMP = """
            ITEM: TIMESTEP
            100
            ITEM: NUMBER OF ATOMS
            5
            ITEM: BOX BOUNDS ff pp pp
            0 13e-6
            0 10e-6
            0 1e-5
            ITEM: ATOMS id type x y z radius
            1 1 2.5e-6 3e-6 0 2.2e-6
            2 1 7e-6 3.5e-6 0 2.2e-6
            3 2 10.5e-6 3e-6 0 1e-6
            4 2 12e-6 5e-6 0 1e-6
            5 2 4.6e-6 6e-6 0 1e-6
            """;

    @TempDir
    private Path outside;

    private IProject project;
    private IFile study;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("given");
        study = WorkbenchDriver.tinyStudy(project, "law");
    }

    @AfterEach
    void deleteProject() throws Exception {
        project.delete(true, true, null);
    }

    @Test
    void importedParticlesKeepTheirBoxAndArePressedAsOnTheCommandLine() throws Exception {
        Path source = Files.writeString(outside.resolve("mine.dump"), DUMP);
        finish(new ImportParticlesWizard(), source);
        IFile imported = project.getFile("mine.dump");
        ReadParticles read = ParticleFile.of(StudyFiles.path(imported)).read();
        assertEquals(Optional.of(new Box(13e-6, 10e-6, true)), read.box());

        PressParticlesWizard wizard = new PressParticlesWizard(WorkbenchDriver.page(), new StructuredSelection(imported));
        WizardDialog dialog = open(wizard);
        assertTrue(wizard.canFinish(), () -> String.valueOf(dialog.getErrorMessage()));
        WorkbenchDriver.screenshot("press-particles");
        assertTrue(wizard.performFinish());
        dialog.close();
        assertEquals("Pressing mine.dump as law.pressling says", Runs.underWay().getFirst().getName());
        WorkbenchDriver.waitUntil("the press ends", A_RUN, () -> Runs.underWay().isEmpty());

        RunFolder here = RunFolder.inside(StudyFiles.folder(study), "law-mine");
        StudyRun run = StudyRun.ofOneSample(StudyFiles.load(study), Optional.of(ParticleFile.of(source).read()),
                outside.resolve("there"), PresslingUi.contributions(), 1);
        run.run(RunMonitor.NONE);
        RunFolder there = run.folder();
        for (String name : new String[] {"particles.csv", "contacts.csv", "press.csv"}) {
            assertEquals(Files.readString(there.root().resolve("samples/0001").resolve(name)),
                    Files.readString(here.root().resolve("samples/0001").resolve(name)), name);
        }
        StructureView structure = (StructureView) WorkbenchDriver.page().getActivePart();
        WorkbenchDriver.waitUntil("the pressed particles", A_RUN,
                () -> says(structure.getSite().getShell(), "Sample 1: 5 particles"));
        WorkbenchDriver.screenshot("particles-pressed");
        assertTrue(project.getFolder("runs/law-mine").exists(), "the explorer shows it");
    }

    private static boolean says(Shell shell, String part) {
        return WorkbenchDriver.find(shell, Label.class, label -> label.getText().contains(part)) != null;
    }

    @Test
    void whatIsNotUnderstoodIsSaidOnThePage() throws Exception {
        Path source = Files.writeString(outside.resolve("mine.dump"), DUMP);
        PressParticlesWizard wizard = new PressParticlesWizard(WorkbenchDriver.page(), new StructuredSelection(study));
        WizardDialog dialog = open(wizard);
        assertFalse(wizard.canFinish(), "particles are needed");
        WorkbenchDriver.find(dialog.getShell(), Text.class, Text::isEnabled).setText(source.toString());
        assertTrue(wizard.canFinish());
        Text unit = WorkbenchDriver.find(dialog.getShell(), Text.class, text -> follows(text, "Unit of length"));
        unit.setText("furlong");
        assertFalse(wizard.performFinish());
        assertTrue(dialog.getErrorMessage().contains("furlong"), dialog.getErrorMessage());
        assertTrue(Runs.underWay().isEmpty());
        dialog.close();
    }

    private static boolean follows(Text text, String label) {
        Control[] all = text.getParent().getChildren();
        int place = Arrays.asList(all).indexOf(text);
        return place > 0 && all[place - 1] instanceof Label before && before.getText().startsWith(label);
    }

    private static WizardDialog open(Wizard wizard) {
        WizardDialog dialog = new WizardDialog(WorkbenchDriver.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    private void finish(ImportParticlesWizard wizard, Path source) {
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
        WizardDialog dialog = open(wizard);
        WorkbenchDriver.find(dialog.getShell(), Text.class, Text::isEnabled).setText(source.toString());
        assertTrue(wizard.performFinish());
        dialog.close();
        WorkbenchDriver.settle();
    }
}
