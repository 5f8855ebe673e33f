// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.pressling.analysis.coverage.CoverageFigure;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.run.Runs;

/** Analyses of a plug-in are seen without a line of theirs that knows the workbench. */
class FiguresViewTest {
    private static final Duration A_RUN = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(60);

    private static boolean says(String words) {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Text.class, text -> text.getText().contains(words)) != null;
    }

    @Test
    void figureTableAndFailureOfAnAnalysisAreShown() throws Exception {
        IProject project = WorkbenchDriver.project("figures");
        try {
            IFile file = WorkbenchDriver.tinyStudy(project, "asked", "analyses=test.figures, test.broken, test.covered");
            WorkbenchDriver.edit(file);
            FiguresView view = WorkbenchDriver.view(FiguresView.ID, FiguresView.class);
            WorkbenchDriver.waitUntil("nothing to see yet", SOON, () -> says("No figures"));
            Runs.start(file);
            WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
            WorkbenchDriver.waitUntil("the answers", SOON, () -> view.answers().size() == 5);
            assertEquals(List.of("Drawn: Green", "Drawn: Numbers", "test.broken: failed",
                    "Covered: Line coverage of the AM circumference against pressure",
                    "Covered: Coverage of the AM surface against pressure"),
                    view.answers().stream().map(ShownAnswer::name).toList());
            WorkbenchDriver.waitUntil("the figure is drawn", SOON, view::isDrawn);
            assertEquals("green", view.figure().orElseThrow().id(), "what Export writes");
            assertTrue(says("Green all over."));
            WorkbenchDriver.screenshot("figures");

            Combo choice = WorkbenchDriver.find(WorkbenchDriver.shell(), Combo.class,
                    combo -> combo.getText().equals("Drawn: Green"));
            choose(choice, 1);
            Table table = WorkbenchDriver.find(WorkbenchDriver.shell(), Table.class,
                    shown -> shown.isVisible() && shown.getColumnCount() == 1 && shown.getColumn(0).getText().equals("sample"));
            assertEquals(6, table.getItemCount());
            assertEquals("6", table.getItem(5).getText(0));
            assertTrue(view.figure().isEmpty());
            choose(choice, 2);
            assertTrue(says("as it always does"));
            coverageIsWhatAnAnalysisAnswers();
        } finally {
            WorkbenchDriver.page().closeAllEditors(false);
            WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(FiguresView.ID));
            WorkbenchDriver.settle();
            project.delete(true, true, null);
        }
    }

    /** The view draws the numbers of the report's figure, and no file of the report. */
    private static void coverageIsWhatAnAnalysisAnswers() throws Exception {
        CoverageView view = WorkbenchDriver.view(CoverageView.ID, CoverageView.class);
        WorkbenchDriver.waitUntil("coverage", SOON, view::isShown);
        CoverageFigure.Line contacts = ((CoverageFigure) view.figure().orElseThrow()).lines(0.7).getFirst();
        assertArrayEquals(new double[] {0, 100, 200}, contacts.pressure());
        assertArrayEquals(new double[] {0.45, 0.25, 0.35}, contacts.mean(), 1e-12);
        WorkbenchDriver.screenshot("view-coverage");
        WorkbenchDriver.page().hideView(view);
    }

    private static void choose(Combo choice, int place) {
        choice.select(place);
        choice.notifyListeners(SWT.Selection, new Event());
        WorkbenchDriver.settle();
    }
}
