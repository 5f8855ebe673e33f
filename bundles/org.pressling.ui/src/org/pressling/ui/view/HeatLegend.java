// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.explain.HeatMap;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;

/** The colours of a signed map over a gray picture, and what their ends mean. */
final class HeatLegend extends Canvas {
    private static final int BAR = 80;
    private static final int HEIGHT = 10;
    private static final int GAP = 6;
    private static final byte GRAY = (byte) 0xD0;

    private double opacity = 1;

    HeatLegend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, e -> paint(e.gc));
        AccessibleText.name(this, Messages.Relevance_lowers + " – " + Messages.Relevance_raises);
    }

    /** How much the strongest colour covers, 0 to 1. */
    void opacity(double share) {
        opacity = share;
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(gc.textExtent(Messages.Relevance_lowers).x + gc.textExtent(Messages.Relevance_raises).x + BAR
                    + 2 * GAP, gc.getFontMetrics().getHeight() + 2);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.drawText(Messages.Relevance_lowers, 0, 1, true);
        int left = gc.textExtent(Messages.Relevance_lowers).x + GAP;
        float[] ramp = new float[BAR];
        byte[] gray = new byte[BAR];
        for (int i = 0; i < BAR; i++) {
            ramp[i] = 2f * i / (BAR - 1) - 1;
            gray[i] = GRAY;
        }
        int[] colours = new HeatMap(BAR, 1, ramp).overlay(new GrayImage(BAR, 1, gray, 1), opacity, 1);
        for (int i = 0; i < BAR; i++) {
            gc.setBackground(new Color(colours[i] >> 16 & 0xFF, colours[i] >> 8 & 0xFF, colours[i] & 0xFF));
            gc.fillRectangle(left + i, (area.height - HEIGHT) / 2, 1, HEIGHT);
        }
        gc.drawText(Messages.Relevance_raises, left + BAR + GAP, 1, true);
    }
}
