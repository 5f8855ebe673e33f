// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.SplitRequest;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.Messages;
import org.pressling.ui.UiProblem;
import org.pressling.ui.WorkbenchDriver;

/** What comes in from outside. */
class TransferTest {
    @TempDir
    private Path outside;

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("guests");
    }

    @AfterEach
    void deleteProject() throws Exception {
        project.delete(true, true, null);
    }

    @Test
    void aFolderOfPicturesBecomesADataSet() throws Exception {
        byte[] halves = new byte[64];
        Arrays.fill(halves, 32, 64, (byte) 255);
        Pictures.writePng(new GrayImage(8, 8, halves, 2e-7), Files.createDirectories(outside.resolve("sem")).resolve("a.png"));
        Pictures.writePng(new GrayImage(8, 8, halves, 2e-7), outside.resolve("sem/b.png"));
        Files.writeString(outside.resolve("sem/notes.txt"), "not a picture");
        Files.writeString(outside.resolve("sem/labels.csv"), "file,am_share\na.png,0.4\nb.png,0.5\n");
        finish(new ImportPicturesWizard(), outside.resolve("sem"), "import-pictures");
        Path data = Path.of(project.getLocationURI()).resolve("sem");
        Dataset set = DatasetReader.read(data, OptionalDouble.empty(), Optional.of(new SplitRequest(1, 0, 1, 7)));
        assertEquals(2, set.size());
        assertEquals(2e-7, set.entry(0).image().pixelSize(), 1e-12);
        assertTrue(project.getFolder("sem").exists(), "the explorer shows it");
    }

    @Test
    void aFolderWithoutPicturesIsRefused() throws IOException {
        Path empty = Files.createDirectories(outside.resolve("empty"));
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> PictureFolder.copy(empty, OptionalDouble.empty(), outside.resolve("target")));
        assertTrue(refused.has(UiProblem.NO_PICTURES), refused.getMessage());
        assertFalse(Files.exists(outside.resolve("target")));
    }

    @Test
    void aTableOfParticlesStaysOne() throws Exception {
        String table = "phase,x_um,y_um,diameter_um\nAM,4,4,4\nSE,8,8,1\n";
        finish(new ImportParticlesWizard(), Files.writeString(outside.resolve("particles.csv"), table), "import-particles");
        assertEquals(table, Files.readString(Path.of(project.getLocationURI()).resolve("particles.csv")));
    }

    @Test
    void wallsArePutWhereADumpJoinsLeftAndRightIfAsked() throws Exception {
        Path dump = Files.writeString(outside.resolve("joined.dump"), """
                ITEM: TIMESTEP
                0
                ITEM: NUMBER OF ATOMS
                2
                ITEM: BOX BOUNDS pp pp pp
                0 22e-6
                0 20e-6
                -1e-6 1e-6
                ITEM: ATOMS id type x y radius
                7 1 6e-6 10e-6 2e-6
                9 2 12e-6 10e-6 5e-7
                """);
        finish(new ImportParticlesWizard(), dump, "import-joined",
                shell -> WorkbenchDriver.find(shell, Button.class, b -> b.getText().equals(Messages.PressFile_walls))
                        .setSelection(true));
        String taken = Files.readString(Path.of(project.getLocationURI()).resolve("joined.dump"));
        assertFalse(taken.contains("BOUNDS pp"), taken);
    }

    private void finish(IImportWizard wizard, Path source, String screenshot) {
        finish(wizard, source, screenshot, shell -> {});
    }

    private void finish(IImportWizard wizard, Path source, String screenshot, Consumer<Shell> answer) {
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
        WizardDialog dialog = new WizardDialog(WorkbenchDriver.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertFalse(wizard.canFinish(), "a source is needed");
        WorkbenchDriver.find(dialog.getShell(), Text.class, text -> text.isEnabled()).setText(source.toString());
        answer.accept(dialog.getShell());
        assertTrue(wizard.canFinish(), () -> String.valueOf(dialog.getErrorMessage()));
        WorkbenchDriver.screenshot(screenshot);
        assertTrue(((Wizard) wizard).performFinish());
        dialog.close();
        WorkbenchDriver.settle();
    }
}
