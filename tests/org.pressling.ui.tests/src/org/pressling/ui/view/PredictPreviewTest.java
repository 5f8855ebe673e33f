// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;

/** How a picture is read is seen while it is typed; the network is asked on Enter. */
class PredictPreviewTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("preview");
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    private static Text field(String hint) {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Text.class, text -> hint.equals(text.getMessage()));
    }

    @Test
    void thresholdsAndBannerAreSeenWhileTheyAreTyped() throws Exception {
        RunFolder run = FinishedStudy.run(project, "seen");
        Path picture = new SampleStore(run.root()).folder(1).resolve("image.png");
        PredictView view = WorkbenchDriver.view(PredictView.ID, PredictView.class);
        WorkbenchDriver.waitUntil("the run is shown", SOON, () -> view.folder().isPresent());
        view.open(picture);
        WorkbenchDriver.waitUntil("the labels", SOON, () -> view.reading() != null);
        LoadedModel.Reading drawn = view.reading();
        String before = view.body().account();
        Text grays = field(Messages.Predict_range);
        grays.setText("0,200");
        WorkbenchDriver.waitUntil("a preview of grays", SOON, () -> view.body().account().equals(Messages.Predict_preview));
        grays.setText("0,");
        WorkbenchDriver.waitUntil("what was read", SOON, () -> view.body().account().equals(before));
        grays.setText("");
        grays.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(drawn, view.reading(), "nothing was entered");

        Combo order = WorkbenchDriver.find(WorkbenchDriver.shell(), Combo.class,
                combo -> Messages.Predict_phasesDetail.equals(combo.getToolTipText()));
        order.select(2); // void, active material, electrolyte
        order.notifyListeners(SWT.Selection, new Event());
        WorkbenchDriver.waitUntil("the phases", SOON, () -> view.reading() != null && view.reading() != drawn);
        LoadedModel.Reading phases = view.reading();
        Text thresholds = field(Messages.Predict_thresholds);
        thresholds.setText("60,200");
        WorkbenchDriver.waitUntil("thresholds", SOON, () -> view.body().account().contains(" 60.0, 200: VOID "));
        String seen = view.body().account();
        thresholds.setText("140,200");
        WorkbenchDriver.waitUntil("other thresholds", SOON, () -> view.body().account().contains(" 140, 200: VOID "));
        assertNotEquals(seen.replaceAll(".*: VOID|;.*", ""), view.body().account().replaceAll(".*: VOID|;.*", ""),
                "more is void where the threshold is higher");
        Text banner = field(Messages.Predict_banner);
        banner.setText("4");
        WorkbenchDriver.waitUntil("the banner", SOON, () -> view.body().account().contains("; 4 rows"));
        WorkbenchDriver.screenshot("predict-preview");
        assertEquals(phases, view.reading(), "the network was not asked yet");
        banner.notifyListeners(SWT.DefaultSelection, new Event());
        WorkbenchDriver.waitUntil("what the network needs, of which so little is left", SOON,
                () -> view.reading() != phases && !view.body().account().equals(Messages.Predict_reading));
        assertFalse(view.body().account().contains("4 rows"), view.body().account());
        banner.setText("four");
        banner.notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(view.body().account().equals(Messages.Predict_noBanner), view.body().account());
        banner.setText("");
        thresholds.setText("");
        order.select(0);
        order.notifyListeners(SWT.Selection, new Event());
    }
}
