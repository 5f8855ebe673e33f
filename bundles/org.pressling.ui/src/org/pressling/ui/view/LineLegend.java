// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.pressling.dem.Unit;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.Theme;

/** In a corner of the drawing: lines with the forces that they stand for. */
final class LineLegend {
    private static final int MARGIN = 6;
    private static final int PAD = 3;
    private static final int LENGTH = 22;
    private static final int GAP = 6;
    /** Of what is below the legend no more than a breath is seen. */
    private static final int VEIL = 235;
    private static final int OPAQUE = 255;
    /** Nobody tells thinner lines apart [px]. */
    private static final double THINNEST = 0.7;

    private LineLegend() {
    }

    /**
     * Draws the legend at the lower right, on the ground that the graphics context has.
     *
     * @param area  the window
     * @param scene what is drawn
     * @param scale pixels per metre
     */
    static void draw(GC gc, Rectangle area, StructureScene scene, double scale) {
        double thickening = StructurePainter.thickening(scene, scale);
        double[] forces = forces(scene, thickening);
        String remark = scene.look().isFilter() ? Messages.Look_filtered : "";
        int row = gc.getFontMetrics().getHeight();
        int widest = gc.textExtent(remark).x - LENGTH - GAP;
        for (double force : forces) {
            widest = Math.max(widest, gc.textExtent(text(force)).x);
        }
        int rows = forces.length + (remark.isEmpty() ? 0 : 1);
        Point size = new Point(LENGTH + GAP + widest + 2 * PAD, rows * row + 2 * PAD);
        if (rows == 0 || 2 * size.x > area.width || 2 * size.y > area.height) {
            return; // it would hide what it explains
        }
        int left = area.width - MARGIN - size.x;
        int top = area.height - MARGIN - size.y;
        int chain = StructurePainter.chain(Theme.packed(gc.getBackground()));
        gc.setAlpha(VEIL);
        gc.fillRectangle(left, top, size.x, size.y);
        gc.setAlpha(OPAQUE);
        gc.setBackground(Theme.unpacked(chain));
        for (int k = 0; k < forces.length; k++) {
            int y = top + PAD + k * row;
            gc.drawText(text(forces[k]), left + PAD + LENGTH + GAP, y, true);
            int thick = Math.clamp(Math.round(scene.widthOf(forces[k]) * thickening), 1, row);
            gc.fillRectangle(left + PAD, y + (row - thick) / 2, LENGTH, thick);
        }
        gc.drawText(remark, left + PAD, top + PAD + forces.length * row, true);
    }

    /** The forces whose lines are drawn and wide enough to be told apart, by how many times they are wider than in the scene. */
    static double[] forces(StructureScene scene, double thickening) {
        return Arrays.stream(scene.forces().legend()).filter(force -> force >= scene.look().leastForce()
                && scene.widthOf(force) * thickening >= THINNEST).toArray();
    }

    /** A force as it is told beside its line. */
    static String text(double force) {
        return LocalTexts.round(Unit.MILLINEWTON.fromSi(force)) + " mN";
    }
}
