// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;

/** Samples that are marked in one view are marked in all; axes are switched in the menus of views. */
class MarkedSamplesTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static IProject project;
    private static RunFolder folder;

    @BeforeAll
    static void runAStudy() throws Exception {
        project = WorkbenchDriver.project("marking");
        folder = FinishedStudy.run(project, "marked");
    }

    @AfterAll
    static void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    private static void send(Control control, int type, int x, int y, int keys) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = keys;
        control.notifyListeners(type, event);
        WorkbenchDriver.settle();
    }

    private static void type(Control control, char key) {
        Event event = new Event();
        event.character = key;
        control.notifyListeners(SWT.KeyDown, event);
        WorkbenchDriver.settle();
    }

    /** The chart of the view in front whose upright axis has such a title. */
    private static Chart chart(String upright) {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Chart.class, chart -> chart.isVisible()
                && chart.getAxisSet().getYAxis(0).getTitle().getText().startsWith(upright));
    }

    @Test
    void aRubberBandInParityMarksSamplesEverywhereUntilEsc() throws Exception {
        SamplesView samples = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        WorkbenchDriver.waitUntil("samples", SOON, () -> !samples.gallery().order().isEmpty());
        List<Integer> all = samples.gallery().order();
        ParityView parity = WorkbenchDriver.view(ParityView.ID, ParityView.class);
        WorkbenchDriver.waitUntil("points", SOON, () -> parity.pointOf(all.getFirst()) != null);
        WorkbenchDriver.pause(Duration.ofMillis(300));
        Control plot = chart("Predicted").getPlotArea().getControl();
        Point size = plot.getSize();
        send(plot, SWT.MouseDown, size.x / 2, size.y - 1, SWT.SHIFT);
        send(plot, SWT.MouseMove, size.x - 1, 1, SWT.SHIFT);
        WorkbenchDriver.screenshot("view-parity-rubber-band");
        send(plot, SWT.MouseUp, size.x - 1, 1, SWT.SHIFT);
        Set<Integer> right = new TreeSet<>();
        all.stream().filter(sample -> parity.pointOf(sample).x > size.x / 2).forEach(right::add);
        assertEquals(right, MarkedSamples.of(folder));
        assertTrue(!right.isEmpty() && right.size() < all.size(), right + " of " + all);
        WorkbenchDriver.screenshot("view-parity-marked");
        WorkbenchDriver.view(TrendsView.ID, TrendsView.class);
        WorkbenchDriver.screenshot("view-trends-marked");
        WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        samples.filter().limitToMarked(true);
        assertEquals(List.copyOf(right), samples.gallery().order());
        WorkbenchDriver.screenshot("view-samples-marked");
        type(samples.gallery(), SWT.ESC);
        assertEquals(Set.of(), MarkedSamples.of(folder));
        assertEquals(all, samples.gallery().order(), "nothing is marked, so all are shown again");
    }

    @Test
    void samplesAreMarkedInTheirGalleryByClickAndKey() throws Exception {
        SamplesView samples = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        WorkbenchDriver.waitUntil("samples", SOON, () -> samples.gallery().order().size() > 2);
        int first = samples.gallery().order().get(0);
        int second = samples.gallery().order().get(1);
        Rectangle place = samples.gallery().bounds(first);
        send(samples.gallery(), SWT.MouseDown, place.x + 5, place.y + 5, SWT.MOD1);
        assertEquals(Set.of(first), MarkedSamples.of(folder));
        samples.select(second);
        type(samples.gallery(), ' ');
        assertEquals(Set.of(first, second), MarkedSamples.of(folder));
        type(samples.gallery(), ' ');
        assertEquals(Set.of(first), MarkedSamples.of(folder));
        type(samples.gallery(), SWT.ESC);
        assertEquals(Set.of(), MarkedSamples.of(folder));
    }

    @Test
    void axesAreSwitchedInTheMenuOfAView() throws Exception {
        TrendsView trends = WorkbenchDriver.view(TrendsView.ID, TrendsView.class);
        WorkbenchDriver.waitUntil("points", SOON, () -> trends.figure().isPresent());
        WorkbenchDriver.pause(Duration.ofMillis(300));
        Chart chart = WorkbenchDriver.find(WorkbenchDriver.shell(), Chart.class,
                found -> found.isVisible() && found.getAxisSet().getYAxis(0).getTitle().getText().contains("area"));
        choose(chart, "Logarithmic X Axis");
        choose(chart, "Logarithmic Y Axis");
        assertTrue(chart.getAxisSet().getXAxis(0).isLogScaleEnabled());
        assertTrue(chart.getAxisSet().getYAxis(0).isLogScaleEnabled());
        WorkbenchDriver.screenshot("view-trends-logarithmic");
        DrawnChart.assertAgrees("logarithmic trends", chart);
        choose(chart, "Logarithmic X Axis");
        choose(chart, "Logarithmic Y Axis");
        assertTrue(!chart.getAxisSet().getXAxis(0).isLogScaleEnabled());
    }

    /** Chooses an item of the context menu of a chart. */
    private static void choose(Chart chart, String words) {
        Menu menu = chart.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Stream.of(menu.getItems()).filter(found -> found.getText().replace("&", "").equals(words)).findFirst()
                .orElseThrow();
        item.setSelection(!item.getSelection());
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        WorkbenchDriver.settle();
    }
}
