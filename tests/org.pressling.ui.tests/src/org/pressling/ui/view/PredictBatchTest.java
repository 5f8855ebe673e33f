// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.learning.trust.PredictionTable;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;

/** A folder of pictures becomes a table of what is read from them. */
class PredictBatchTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path temporary;
    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("batch");
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void aFolderOfPicturesThatIsDroppedIsReadAndKeptAsATable() throws Exception {
        RunFolder run = FinishedStudy.run(project, "pictures");
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        for (int sample = 1; sample <= 3; sample++) {
            Files.copy(new SampleStore(run.root()).folder(sample).resolve("image.png"), pictures.resolve(sample + ".png"));
        }
        Files.writeString(pictures.resolve("4.png"), "no picture");
        Files.writeString(pictures.resolve("notes.txt"), "not meant to be read");
        PredictView view = WorkbenchDriver.view(PredictView.ID, PredictView.class);
        WorkbenchDriver.waitUntil("the run is shown", SOON, () -> view.folder().isPresent());
        HeatCanvas canvas = WorkbenchDriver.find(WorkbenchDriver.shell(), HeatCanvas.class,
                found -> found.getData(DND.DROP_TARGET_KEY) != null);
        WorkbenchDriver.drop(canvas, null, pictures);
        WorkbenchDriver.waitUntil("the table", SOON, () -> view.predicted() != null);
        WorkbenchDriver.screenshot("predict-batch");
        Table table = view.predicted().table();
        assertEquals(4, table.getItemCount());
        assertEquals("1.png", table.getItem(0).getText(0));
        assertNotEquals("", table.getItem(3).getText(1), "why it is not read");
        assertEquals("", table.getItem(3).getText(2));
        assertNotEquals("", table.getItem(0).getText(2), "a label");

        Path file = temporary.resolve("predictions.csv");
        view.predicted().export(file);
        CsvTable written = CsvTable.read(file);
        assertEquals(4, written.size());
        assertEquals(PredictionTable.NOT_READ, written.text(3, "kinship"));
        assertFalse(written.text(0, "kinship").equals(PredictionTable.NOT_READ));

        table.select(1);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        WorkbenchDriver.waitUntil("the picture by itself", SOON, () -> view.reading() != null);
        view.predicted().close();
        assertTrue(table.isDisposed());
        view.openAll(List.of(pictures.resolve("3.png")));
        WorkbenchDriver.waitUntil("one picture is shown by itself", SOON, () -> view.reading() != null);
    }
}
