// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.pressling.ui.run.Runs;
import org.pressling.ui.view.BodyView;
import org.pressling.ui.view.CoverageView;
import org.pressling.ui.view.DistributionView;
import org.pressling.ui.view.LearningView;
import org.pressling.ui.view.ParityView;
import org.pressling.ui.view.PredictView;
import org.pressling.ui.view.RelevanceView;
import org.pressling.ui.view.RunsView;
import org.pressling.ui.view.SamplesView;
import org.pressling.ui.view.StructureView;
import org.pressling.ui.view.TrendsView;

/** Views and editors leave nothing behind when they are closed. */
class DisposalTest {
    private static final Duration A_RUN = Duration.ofMinutes(5);
    private static final List<String> VIEWS = List.of(StructureView.ID, BodyView.ID, SamplesView.ID, LearningView.ID,
            ParityView.ID, DistributionView.ID, RelevanceView.ID, TrendsView.ID, CoverageView.ID, PredictView.ID,
            RunsView.ID);
    private static final int CYCLES = 12 * VIEWS.size();
    private static final int EDITOR_EVERY = 5;
    /** Caches are full by then. */
    private static final int WARM = 5 * VIEWS.size();
    private static final long MEGABYTE = 1 << 20;
    private static final long ALLOWED = 8 * MEGABYTE;

    @Test
    void memoryIsFlatAndEveryResourceIsDisposed() throws Exception {
        IProject project = WorkbenchDriver.project("closing");
        IFile file = WorkbenchDriver.tinyStudy(project, "closed");
        Runs.start(file);
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        List<Error> lost = new CopyOnWriteArrayList<>();
        Resource.setNonDisposeHandler(lost::add);
        long before = 0;
        try {
            for (int cycle = 0; cycle < CYCLES; cycle++) {
                if (cycle == WARM) {
                    before = used();
                }
                openAndClose(cycle, file);
            }
            long after = used();
            System.out.println("In use after " + WARM + " cycles " + before / MEGABYTE + " MB, after " + CYCLES + " "
                    + after / MEGABYTE + " MB");
            assertTrue(after - before < ALLOWED, "memory grew from " + before + " to " + after + " bytes");
        } finally {
            Resource.setNonDisposeHandler(null);
        }
        List<String> ours = lost.stream().filter(DisposalTest::isOurs)
                .map(error -> Arrays.toString(error.getStackTrace())).toList();
        assertEquals(List.of(), ours);
        project.delete(true, true, null);
    }

    private static void openAndClose(int cycle, IFile file) throws PartInitException {
        if (cycle % EDITOR_EVERY == 0) {
            WorkbenchDriver.edit(file);
        }
        IViewPart view = WorkbenchDriver.view(VIEWS.get(cycle % VIEWS.size()), IViewPart.class);
        WorkbenchDriver.settle();
        WorkbenchDriver.page().hideView(view);
        if (cycle % EDITOR_EVERY == EDITOR_EVERY - 1) {
            WorkbenchDriver.page().closeAllEditors(false);
        }
        WorkbenchDriver.settle();
    }

    private static boolean isOurs(Error lost) {
        return Arrays.stream(lost.getStackTrace()).anyMatch(frame -> frame.getClassName().startsWith("org.pressling"));
    }

    /** Bytes in use after garbage is gone, and the handler was told of what it held. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            WorkbenchDriver.settle();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
