// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.pressling.dem.Unit;
import org.pressling.ui.LocalTexts;

/** A bar of a round length in the corner of a drawing to scale. */
final class ScaleBar {
    private static final double LONGEST = 0.16;
    private static final int MARGIN = 6;
    private static final int PAD = 3;
    private static final int THICK = 3;
    private static final int PALE = 200;

    private ScaleBar() {
    }

    /**
     * Draws the bar.
     *
     * @param area  the window
     * @param scale pixels per metre
     */
    static void draw(GC gc, Rectangle area, double scale) {
        double metres = round(LONGEST * area.width / scale);
        int length = (int) Math.round(metres * scale);
        String text = text(metres);
        Point size = gc.textExtent(text);
        int width = Math.max(length, size.x);
        int top = area.height - MARGIN - size.y - THICK - 2 * PAD;
        gc.setAlpha(PALE);
        gc.fillRectangle(MARGIN, top, width + 2 * PAD, size.y + THICK + 2 * PAD);
        gc.setAlpha(255);
        gc.drawText(text, MARGIN + PAD + (width - size.x) / 2, top + PAD, true);
        gc.setBackground(gc.getForeground());
        gc.fillRectangle(MARGIN + PAD + (width - length) / 2, area.height - MARGIN - PAD - THICK, length, THICK);
    }

    /** A length as it is told beside its bar. */
    static String text(double metres) {
        return LocalTexts.round(Unit.MICROMETRE.fromSi(metres)) + " " + Unit.MICROMETRE;
    }

    /** The largest of 1, 2, 5, 10 … that is not longer [m]. */
    static double round(double longest) {
        double power = Math.pow(10, Math.floor(Math.log10(longest)));
        double first = longest / power;
        return power * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
    }
}
