// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.dem.Contacts;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;

/** What is chosen in the drawing of a structure is listed, and what is selected in the list is found in the drawing. */
class StructureTablesTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static IProject project;

    private StructureView view;
    private StructureTables tables;

    @BeforeAll
    static void runAStudy() throws Exception {
        project = WorkbenchDriver.project("tables");
        FinishedStudy.run(project, "table");
    }

    @AfterAll
    static void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @BeforeEach
    void open() throws Exception {
        view = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        WorkbenchDriver.waitUntil("a sample", SOON, () -> view.canvas().scene() != null);
        Button toggle = WorkbenchDriver.find(WorkbenchDriver.shell(), Button.class,
                button -> Messages.Table_show.equals(button.getToolTipText()) && button.isVisible());
        if (!toggle.getSelection()) {
            toggle.setSelection(true);
            toggle.notifyListeners(SWT.Selection, new Event());
        }
        tables = view.tables().tables();
        view.canvas().fit();
        type(SWT.ESC);
        WorkbenchDriver.settle();
    }

    private StructureScene scene() {
        return view.canvas().scene();
    }

    private void type(char character) {
        Event event = new Event();
        event.character = character;
        view.canvas().notifyListeners(SWT.KeyDown, event);
    }

    private void mouse(int type, Point place, int modifiers) {
        Event event = new Event();
        event.button = 1;
        event.x = place.x;
        event.y = place.y;
        event.stateMask = modifiers;
        view.canvas().notifyListeners(type, event);
    }

    private void click(int particle, int modifiers) {
        Point place = view.canvas().pixelOf(particle);
        mouse(SWT.MouseDown, place, modifiers);
        mouse(SWT.MouseUp, place, modifiers);
    }

    /** Particles that nothing is drawn over, within the box. */
    private List<Integer> clickable() {
        return IntStream.range(0, scene().particles().count()).filter(i -> StructureText.at(scene(), scene().particles().x[i],
                scene().particles().y[i], 0).particle() == i).limit(3).boxed().toList();
    }

    @Test
    void allThatIsDrawnIsListedUntilSomethingIsChosen() {
        assertEquals(scene().particles().count(), tables.particleTable().rows().size());
        assertEquals(scene().contacts().count(), tables.contactTable().rows().size());
        assertEquals(List.of("particle", "phase", "x_um", "y_um", "radius_um", "contacts", "force_sum_mN", "mean_pressure_GPa",
                "stress_xx_GPa", "mean_stress_GPa"), tables.particleTable().values(false).header());
        for (List<Object> row : tables.particleTable().values(false).rows()) {
            int i = (Integer) row.get(0);
            assertEquals(scene().particles().phaseOf(i).name(), row.get(1));
            assertEquals(scene().particles().radius[i] * 1e6, (Double) row.get(4), 1e-9);
            assertEquals(scene().state().measures().forceSum[i] * 1e3, (Double) row.get(6), 1e-9);
        }
        WorkbenchDriver.screenshot("view-structure-table");
    }

    @Test
    void clicksChooseAndTheContactsAreThoseOfTheChosen() {
        List<Integer> three = clickable();
        click(three.get(0), 0);
        assertEquals(List.of(three.get(0)), tables.particleTable().rows());
        assertEquals(Set.copyOf(tables.contactTable().rows()), contactsOf(Set.of(three.get(0))));
        click(three.get(1), SWT.SHIFT);
        click(three.get(2), SWT.SHIFT);
        assertEquals(Set.copyOf(three), Set.copyOf(tables.particleTable().rows()));
        assertEquals(Set.copyOf(tables.contactTable().rows()), contactsOf(Set.copyOf(three)));
        click(three.get(1), SWT.SHIFT);
        assertEquals(Set.of(three.get(0), three.get(2)), Set.copyOf(tables.particleTable().rows()));
        click(three.get(1), 0);
        assertEquals(List.of(three.get(1)), tables.particleTable().rows());
        type(SWT.ESC);
        assertEquals(scene().particles().count(), tables.particleTable().rows().size());
    }

    private Set<Integer> contactsOf(Set<Integer> particles) {
        Contacts c = scene().contacts();
        return IntStream.range(0, c.count()).filter(k -> particles.contains(c.first[k]) || particles.contains(c.second[k]))
                .boxed()
                .collect(Collectors.toSet());
    }

    @Test
    void aRectangleChoosesTheParticlesWithTheirCentreInIt() {
        Point corner = new Point(0, 0);
        Point middle = new Point(view.canvas().getClientArea().width / 2, view.canvas().getClientArea().height / 2);
        mouse(SWT.MouseDown, corner, SWT.SHIFT);
        mouse(SWT.MouseMove, middle, SWT.SHIFT);
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot("view-structure-band");
        mouse(SWT.MouseUp, middle, SWT.SHIFT);
        Set<Integer> within = new TreeSet<>();
        for (int i = 0; i < scene().particles().count(); i++) {
            double x = scene().particles().x[i] / scene().frame().width();
            double y = scene().structure().box().wrapY(scene().particles().y[i]) / scene().frame().height();
            assertEquals(x < 0.5 && y > 0.5 || Math.abs(x - 0.5) < 0.01 || Math.abs(y - 0.5) < 0.01,
                    tables.particleTable().rows().contains(i) || Math.abs(x - 0.5) < 0.01 || Math.abs(y - 0.5) < 0.01,
                    "particle at " + x + ", " + y);
            if (x < 0.49 && y > 0.51) {
                within.add(i);
            }
        }
        assertTrue(within.size() > 3 && tables.particleTable().rows().containsAll(within));
        assertTrue(tables.particleTable().rows().size() < scene().particles().count());
    }

    @Test
    void columnsAreSortedAndSelectedRowsAreRingedInTheDrawing() {
        NumberTable particles = tables.particleTable();
        particles.sort(6);
        particles.sort(6);
        double[] sums = particles.rows().stream().mapToDouble(i -> scene().state().measures().forceSum[i]).toArray();
        for (int i = 1; i < sums.length; i++) {
            assertTrue(sums[i] <= sums[i - 1], "the largest load first");
        }
        int most = particles.rows().getFirst();
        Table table = particles.control();
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(Set.of(most), Set.of()), view.canvas().highlighted());
        particles.sort(6);
        assertEquals(Set.of(most), particles.selection(), "rows stay selected in another order");
        tables.contactTable().control().setSelection(2);
        tables.contactTable().control().notifyListeners(SWT.Selection, new Event());
        assertEquals(Set.of(tables.contactTable().rows().get(2)), view.canvas().highlighted().get(1));
        WorkbenchDriver.screenshot("view-structure-table-selected");
        tables.particleTable().control().deselectAll();
        tables.contactTable().control().deselectAll();
    }

    @Test
    void whatIsSelectedIsCopiedAsText() {
        tables.contactTable().control().setSelection(new int[] {0, 1});
        tables.contactTable().copy();
        Clipboard clipboard = new Clipboard(WorkbenchDriver.shell().getDisplay());
        try {
            List<String> lines = ((String) clipboard.getContents(TextTransfer.getInstance())).lines().toList();
            assertEquals(3, lines.size());
            assertEquals(
                    "first\tsecond\tpair\tnormal_force_mN\ttangential_force_mN\tarea_um2\toverlap_um\tpressure_GPa\tx_um\ty_um",
                    lines.getFirst());
            assertEquals(Integer.toString(scene().contacts().first[tables.contactTable().rows().getFirst()]),
                    lines.get(1).split("\t")[0]);
        } finally {
            clipboard.dispose();
        }
        tables.contactTable().control().deselectAll();
    }

    @Test
    void whatIsNotDrawnIsNotListed() {
        StructureLookDialog dialog = view.lookDialog();
        dialog.setBlockOnOpen(false);
        dialog.open();
        Button se = WorkbenchDriver.find(dialog.getShell(), Button.class, button -> button.getText().equals("SE"));
        se.setSelection(false);
        se.notifyListeners(SWT.Selection, new Event());
        assertTrue(tables.particleTable().rows().stream().allMatch(i -> scene().particles().phaseOf(i).name().equals("AM")));
        assertFalse(tables.particleTable().rows().isEmpty());
        dialog.close();
        StructureLookDialog again = view.lookDialog();
        again.setBlockOnOpen(false);
        again.open();
        Button reset = WorkbenchDriver.find(again.getShell(), Button.class,
                button -> button.getText().equals(Messages.Look_reset));
        reset.notifyListeners(SWT.Selection, new Event());
        again.close();
    }
}
