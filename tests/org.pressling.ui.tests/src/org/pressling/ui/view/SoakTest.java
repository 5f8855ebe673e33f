// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.run.Runs;

/**
 * Hours of work in short: a study is opened, changed, run, looked at in all views, a press replayed, and all of it closed, over
 * and over. Memory does not grow, and nothing of it is left. {@code PRESSLING_SOAK_MINUTES} asks for a longer one, whose course
 * is written to {@code target/soak.csv}.
 */
class SoakTest {
    private static final String MINUTES = "PRESSLING_SOAK_MINUTES";
    /** A long soak runs beside other work. */
    private static final Duration PATIENCE = Duration.ofMinutes(System.getenv(MINUTES) == null ? 5 : 30);
    /** Java looks each minute whether there is something to give back. */
    private static final Duration GIVEN_BACK = Duration.ofMinutes(3);
    private static final Path COURSE = Path.of("target", "soak.csv");
    /** Cycles until caches are full and classes loaded, and between counts. */
    private static final int WARM = 2;
    private static final int SHORTEST = 6;
    private static final double MEGABYTE = 1 << 20;
    private static final double ALLOWED_MEGABYTES = 8;
    /** What the platform keeps of each view that was opened: menus, contexts, accessible objects. */
    private static final double ALLOWED_MEGABYTES_A_CYCLE = 0.1;
    private static final double ALLOWED_RESIDENT_MEGABYTES = 600;
    private static final List<String> PAGES = List.of("picture", "packing", "campaign", "learning", "overview");

    private final long began = System.nanoTime();

    @Test
    void memoryIsFlatAndNothingStaysBehind() throws Exception {
        IProject project = WorkbenchDriver.project("soak");
        IFile file = WorkbenchDriver.tinyStudy(project, "soak", "training.epochs=1");
        boolean tracked = Display.getCurrent().isTracking();
        Display.getCurrent().setTracking(true);
        try {
            soak(file);
        } finally {
            Display.getCurrent().setTracking(tracked);
            Runs.underWay().forEach(Job::cancel); // where a cycle failed, which is what is to be told
            WorkbenchDriver.waitUntil("nothing runs", PATIENCE, () -> Runs.underWay().isEmpty());
            project.delete(true, true, null);
        }
    }

    private void soak(IFile file) throws Exception {
        Duration length = Duration.ofMinutes(Long.parseLong(System.getenv().getOrDefault(MINUTES, "0")));
        Files.deleteIfExists(COURSE);
        int cycle = 0;
        Course course = new Course();
        while (cycle < SHORTEST || elapsed().compareTo(length) < 0 || cycle % WARM != 0) {
            cycle(file, ++cycle);
            if (cycle % WARM == 0) {
                Census census = Census.take();
                course.add(cycle, census);
                note(cycle, census);
            }
        }
        Course.Count first = course.first();
        Course.Count middle = course.middle();
        Course.Count last = course.last();
        double grown = (last.census().heap() - first.census().heap()) / MEGABYTE;
        double allowed = ALLOWED_MEGABYTES + (cycle - SHORTEST) * ALLOWED_MEGABYTES_A_CYCLE;
        assertTrue(grown < allowed, "the heap grew by " + grown + " MB in " + cycle + " cycles");
        List<String> early = middle.grownSince(first);
        List<String> late = last.grownSince(middle);
        assertEquals(List.of(), early.stream().filter(late::contains).toList(), "one and more of these stay of every cycle");
        assertTrue(last.census().resources() - first.census().resources() < cycle - WARM, "resources of the toolkit: first "
                + first.census().resources() + ", then " + last.census().resources());
        if (length.isPositive()) { // else other tests have left something in the process
            WorkbenchDriver.waitUntil("Java gives back what it does not need", GIVEN_BACK,
                    () -> Census.residentNow() < ALLOWED_RESIDENT_MEGABYTES * MEGABYTE);
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void note(int cycle, Census census) throws IOException {
        String line = String.format(Locale.ROOT, "%d,%.1f,%.1f,%.0f,%d%n", cycle, elapsed().toMillis() / 60e3,
                census.heap() / MEGABYTE, census.resident() / MEGABYTE, census.resources());
        if (!Files.exists(COURSE)) {
            Files.createDirectories(COURSE.getParent());
            Files.writeString(COURSE, "cycles,minutes,heap_MB,resident_MB,resources\n");
        }
        Files.writeString(COURSE, line, StandardOpenOption.APPEND);
        System.out.print("Soak: " + line);
    }

    private static void cycle(IFile file, int number) throws Exception {
        StudyEditor editor = WorkbenchDriver.edit(file);
        for (String page : PAGES) {
            editor.setActivePage(page);
            WorkbenchDriver.settle();
        }
        WorkbenchDriver.enter(WorkbenchDriver.field("seed"), Integer.toString(100 + number));
        editor.doSave(new NullProgressMonitor());
        Runs.start(file);
        WorkbenchDriver.waitUntil("the run ends", PATIENCE, () -> Runs.underWay().isEmpty());
        for (IViewDescriptor each : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (isOurs(each.getId())) {
                WorkbenchDriver.view(each.getId(), IViewPart.class);
            }
        }
        replay(1 + number % 6);
        close();
    }

    private static boolean isOurs(String view) {
        return view.startsWith(PresslingUi.ID + '.') && !view.equals(WorkbenchIds.EXPLORER); // which nobody closes
    }

    /** Looks at a moment in the middle of a press, which a run does not keep. */
    private static void replay(int sample) throws Exception {
        ParityView parity = WorkbenchDriver.view(ParityView.ID, ParityView.class);
        WorkbenchDriver.waitUntil("points", PATIENCE, () -> parity.pointOf(sample) != null);
        parity.select(sample);
        StructureView structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        WorkbenchDriver.waitUntil("the sample", PATIENCE, () -> structure.canvas().scene() != null
                && structure.canvas().scene().sample().factors().index() == sample);
        int middle = structure.strip().rows() / 2;
        structure.strip().choose(middle);
        WorkbenchDriver.waitUntil("the moment", PATIENCE, () -> structure.canvas().scene().state().row()
                .equals(structure.canvas().scene().sample().press().history().rows().get(middle)));
    }

    private static void close() {
        Arrays.stream(WorkbenchDriver.page().getViewReferences()).filter(view -> isOurs(view.getId()))
                .forEach(WorkbenchDriver.page()::hideView);
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
    }
}
