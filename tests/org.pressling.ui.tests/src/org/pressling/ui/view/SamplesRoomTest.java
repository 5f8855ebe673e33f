// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.FitTour;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.WorkbenchIds;

/** Where samples are looked at, a whole row of them is seen with what stands below them, in a small window, too. */
class SamplesRoomTest {
    private Point before;

    @BeforeEach
    void rememberSize() {
        before = WorkbenchDriver.shell().getSize();
    }

    @AfterEach
    void backToBefore() throws Exception {
        WorkbenchDriver.shell().setSize(before);
        FitTour.layout(WorkbenchIds.PERSPECTIVE);
    }

    @Test
    void aRowOfSamplesIsSeenAsAWhole() throws Exception {
        for (Point size : List.of(new Point(1024, 700), new Point(1280, 800))) {
            WorkbenchDriver.shell().setSize(size);
            FitTour.layout(WorkbenchIds.PERSPECTIVE_LOOK);
            GalleryCanvas gallery = WorkbenchDriver.find(WorkbenchDriver.shell(), GalleryCanvas.class, GalleryCanvas::isVisible);
            int seen = gallery.getClientArea().height;
            WorkbenchDriver.screenshot("samples-" + size.x);
            assertTrue(seen >= gallery.cellHeight(), () -> size + ": " + seen + " of " + gallery.cellHeight());
        }
    }
}
