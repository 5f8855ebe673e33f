// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;

/** Where points of a box of 10 × 8 × 6 µm come to lie. */
class CameraTest {
    private static final Box BOX = new Box(10e-6, 8e-6, 6e-6, false, false);

    private static Projection of(Camera camera) {
        return new Projection(camera, BOX, 300, 200);
    }

    @Test
    void withoutATurnThePlaneOfXAndYIsSeen() {
        Projection to = of(Camera.ALONG_Z);
        assertEquals(150, to.column(5e-6, 4e-6, 3e-6), 1e-9);
        assertEquals(100, to.row(5e-6, 4e-6, 3e-6), 1e-9);
        assertEquals(150 + 2e-6 * to.scale(), to.column(7e-6, 0, 0), 1e-9);
        assertEquals(100 - 1e-6 * to.scale(), to.row(0, 5e-6, 0), 1e-9);
        assertEquals(3e-6 * to.scale(), to.depth(0, 0, 6e-6), 1e-9);
    }

    @Test
    void draggingToTheRightAndDownTurnsTheFrontThere() {
        Projection to = of(Camera.ALONG_Z.turned(0.2, 0.1));
        assertTrue(to.column(5e-6, 4e-6, 6e-6) > 150);
        assertTrue(to.row(5e-6, 4e-6, 6e-6) > 100);
    }

    @Test
    void theWholeBoxIsSeenAtAnyTurn() {
        for (double azimuth = -3; azimuth < 3; azimuth += 0.37) {
            for (double elevation = -1.5; elevation < 1.5; elevation += 0.31) {
                Projection to = of(new Camera(azimuth, elevation, 1, 0, 0));
                for (int corner = 0; corner < 8; corner++) {
                    double row = to.row((corner & 1) * 10e-6, (corner >> 1 & 1) * 8e-6, (corner >> 2) * 6e-6);
                    assertTrue(row > -4 && row < 204, "row " + row);
                }
            }
        }
    }

    @Test
    void whatIsAtThePointerStaysThereWhenItIsMagnified() {
        Camera camera = new Camera(0.4, 0.3, 1.2, 1e-6, 2e-6);
        Projection before = of(camera);
        double right = (220 - 150) / before.scale();
        double up = (100 - 30) / before.scale();
        Projection after = of(camera.zoomed(1.7, right, up));
        assertEquals(1.7 * before.scale(), after.scale(), 1e-6 * after.scale());
        // the point of the middle plane that the pointer is on
        double[] at = {5e-6, 4e-6, 3e-6};
        double columns = before.column(at[0], at[1], at[2]) - 220;
        double rows = before.row(at[0], at[1], at[2]) - 30;
        assertEquals(220 + 1.7 * columns, after.column(at[0], at[1], at[2]), 1e-6);
        assertEquals(30 + 1.7 * rows, after.row(at[0], at[1], at[2]), 1e-6);
        Projection moved = of(camera.moved(1e-6, -1e-6));
        assertEquals(before.column(0, 0, 0) + 1e-6 * before.scale(), moved.column(0, 0, 0), 1e-9);
        assertEquals(before.row(0, 0, 0) + 1e-6 * before.scale(), moved.row(0, 0, 0), 1e-9);
    }

    @Test
    void turnsAndZoomsEndSomewhere() {
        assertEquals(Math.PI / 2, Camera.START.turned(0, 9).elevation());
        assertEquals(Math.PI - 0.1, new Camera(-Math.PI, 0, 1, 0, 0).turned(-0.1, 0).azimuth(), 1e-12);
        assertTrue(Camera.START.zoomed(1e9, 0, 0).zoom() < 1000);
    }
}
