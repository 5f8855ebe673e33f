// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;

/** The legend of colours: a bar from the least to the most, or nothing for phases. */
final class ColourBar extends Canvas {
    private static final int BAR = 60;
    /** In a narrow view. */
    private static final int LEAST_BAR = 16;
    private static final int HEIGHT = 10;
    private static final int GAP = 6;

    private ColourKey key;

    ColourBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, e -> paint(e.gc));
        AccessibleText.name(this, this::spoken);
    }

    private String spoken() {
        return key == null ? "" : key.meaning();
    }

    /** Shows a key, or nothing. */
    void show(Optional<ColourKey> shown) {
        String before = key == null ? "" : key.least() + key.most();
        key = shown.orElse(null);
        if (!before.equals(key == null ? "" : key.least() + key.most())) {
            requestLayout();
        }
        setToolTipText(key != null && key.logarithmic() ? Messages.Look_logarithmicColours : null);
        redraw();
    }

    /** The width that the numbers have to have, beside a short bar. */
    int leastWidth() {
        return key == null ? 0 : computeSize(SWT.DEFAULT, SWT.DEFAULT, false).x - BAR + LEAST_BAR;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        try {
            int wide = key == null ? 0 : gc.textExtent(key.least()).x + gc.textExtent(key.most()).x + BAR + 2 * GAP;
            return new Point(wide, gc.getFontMetrics().getHeight() + 2);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        if (key == null) {
            return;
        }
        Rectangle area = getClientArea();
        int left = gc.textExtent(key.least()).x + GAP;
        int length = Math.clamp(area.width - left - GAP - gc.textExtent(key.most()).x, LEAST_BAR, BAR);
        int top = (area.height - HEIGHT) / 2;
        Color paper = gc.getBackground();
        gc.drawText(key.least(), 0, 1, true);
        for (int x = 0; x < length; x++) {
            gc.setBackground(key.palette().toolkitAt(x / (length - 1.0)));
            gc.fillRectangle(left + x, top, 1, HEIGHT);
        }
        gc.setBackground(paper);
        gc.drawText(key.most(), left + length + GAP, 1, true);
    }
}
