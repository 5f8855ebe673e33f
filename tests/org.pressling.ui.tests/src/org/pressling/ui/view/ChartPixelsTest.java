// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.WorkbenchDriver;

/** What every view draws of a finished run stands where its axes say, in whatever order views, run and sizes come. */
class ChartPixelsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, Class<? extends IViewPart>> VIEWS = Map.of(ParityView.ID, ParityView.class, TrendsView.ID,
            TrendsView.class, LearningView.ID, LearningView.class, DistributionView.ID, DistributionView.class);
    /** No larger than the screen of the tests, beyond which nothing is seen, and large enough for ticks in every view. */
    private static final List<Point> SIZES = List.of(new Point(1024, 700), new Point(1280, 800), new Point(1100, 760));

    private static IProject project;
    private static IFile file;
    private Point before;

    @BeforeAll
    static void runAStudy() throws Exception {
        project = WorkbenchDriver.project("drawing");
        FinishedStudy.run(project, "drawn");
        file = project.getFile("drawn.pressling");
    }

    @AfterAll
    static void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @BeforeEach
    void closeViews() throws Exception {
        before = WorkbenchDriver.shell().getSize();
        WorkbenchDriver.page().closeAllEditors(false);
        for (String id : VIEWS.keySet()) {
            WorkbenchDriver.page().hideView(WorkbenchDriver.view(id, IViewPart.class));
        }
        LastShown.forget();
        WorkbenchDriver.settle();
    }

    @AfterEach
    void resize() {
        WorkbenchDriver.shell().setSize(before);
        WorkbenchDriver.settle();
    }

    private static void bringToFront(String id) throws Exception {
        WorkbenchDriver.page().showView(id);
        WorkbenchDriver.settle();
    }

    private static void assertDrawn(String id, String where) {
        List<Chart> charts = new ArrayList<>();
        WorkbenchDriver.waitUntil("charts of " + id, SOON, () -> {
            charts.clear();
            WorkbenchDriver.find(WorkbenchDriver.shell(), Chart.class, chart -> {
                if (chart.isVisible() && chart.getAxisSet().getXAxis(0).getTick().isVisible()) {
                    charts.add(chart);
                }
                return false;
            });
            return !charts.isEmpty();
        });
        WorkbenchDriver.pause(Duration.ofMillis(200));
        charts.forEach(chart -> DrawnChart.assertAgrees(where + " " + id + " " + chart.getSize(), chart));
    }

    @Test
    void theViewIsInFrontBeforeTheStudyIsOpened() throws Exception {
        for (String id : VIEWS.keySet()) {
            closeViews();
            bringToFront(id);
            WorkbenchDriver.edit(file);
            assertDrawn(id, "view, then study");
        }
    }

    @Test
    void theViewIsOpenedAfterTheStudy() throws Exception {
        for (String id : VIEWS.keySet()) {
            closeViews();
            WorkbenchDriver.edit(file);
            bringToFront(id);
            assertDrawn(id, "study, then view");
        }
    }

    @Test
    void theViewLiesBehindOthersWhileItsContentArrives() throws Exception {
        for (String id : VIEWS.keySet()) {
            bringToFront(id);
        }
        bringToFront(SamplesView.ID);
        bringToFront(StructureView.ID);
        WorkbenchDriver.edit(file);
        StructureView structure = (StructureView) WorkbenchDriver.page().findView(StructureView.ID);
        WorkbenchDriver.waitUntil("a sample", SOON, () -> structure.canvas().scene() != null);
        WorkbenchDriver.pause(Duration.ofSeconds(1));
        for (String id : VIEWS.keySet()) {
            bringToFront(id);
            assertDrawn(id, "behind, then in front");
        }
    }

    @Test
    void theWindowChangesItsSizeWhileTheViewLiesBehind() throws Exception {
        WorkbenchDriver.edit(file);
        for (Point size : SIZES) {
            for (String id : VIEWS.keySet()) {
                bringToFront(id);
            }
            bringToFront(SamplesView.ID);
            bringToFront(StructureView.ID);
            WorkbenchDriver.shell().setSize(size);
            WorkbenchDriver.settle();
            for (String id : VIEWS.keySet()) {
                bringToFront(id);
                assertDrawn(id, "window of " + size);
            }
        }
    }

    @Test
    void theCurveOfAPressIsShownOnRequest() throws Exception {
        WorkbenchDriver.edit(file);
        bringToFront(StructureView.ID);
        PressStrip strip = WorkbenchDriver.find(WorkbenchDriver.shell(), PressStrip.class, any -> true);
        WorkbenchDriver.waitUntil("a press", SOON, () -> strip.rows() > 0);
        strip.showCurve(true);
        assertDrawn(StructureView.ID, "shown");
        strip.choose(strip.rows() / 2);
        assertDrawn(StructureView.ID, "in the middle");
        strip.showCurve(false);
    }

    @Test
    void theViewTakesTheWholeWindowAndGivesItBack() throws Exception {
        WorkbenchDriver.edit(file);
        IWorkbenchPage page = WorkbenchDriver.page();
        for (String id : VIEWS.keySet()) {
            bringToFront(id);
            page.toggleZoom(page.findViewReference(id));
            WorkbenchDriver.settle();
            assertTrue(page.isPageZoomed());
            assertDrawn(id, "whole window");
            page.toggleZoom(page.findViewReference(id));
            WorkbenchDriver.settle();
            assertDrawn(id, "given back");
        }
    }
}
