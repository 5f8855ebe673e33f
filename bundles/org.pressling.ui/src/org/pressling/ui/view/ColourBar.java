// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;

/** The legend of the colours of a structure: a bar from the least to the most, or nothing for phases. */
final class ColourBar extends Canvas {
    private static final int BAR = 60;
    /** In a narrow view. */
    private static final int LEAST_BAR = 16;
    private static final int HEIGHT = 10;
    private static final int GAP = 6;

    private StructureScene scene;

    ColourBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, e -> paint(e.gc));
        AccessibleText.name(this, this::spoken);
    }

    private String spoken() {
        return scene == null ? "" : scene.meaning().text(scene.pressures());
    }

    void show(StructureScene shown) {
        scene = shown;
        boolean logarithmic = scene != null && scene.range().logarithmic() && scene.meaning() != ParticleColour.PHASE;
        setToolTipText(logarithmic ? Messages.Look_logarithmicColours : null);
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(3 * BAR, gc.getFontMetrics().getHeight() + 2);
        } finally {
            gc.dispose();
        }
    }

    /** What stands before the bar. */
    static String least(StructureScene of) {
        return (of.look().from().isPresent() || of.range().logarithmic() ? "≤ " : "") + LocalTexts.number(of.from());
    }

    /** What stands behind the bar. */
    static String most(StructureScene of) {
        return "≥ " + LocalTexts.number(of.to());
    }

    private void paint(GC gc) {
        if (scene == null || scene.meaning() == ParticleColour.PHASE) {
            return;
        }
        Rectangle area = getClientArea();
        String least = least(scene);
        String most = most(scene);
        int left = gc.textExtent(least).x + GAP;
        int length = Math.clamp(area.width - left - GAP - gc.textExtent(most).x, LEAST_BAR, BAR);
        int top = (area.height - HEIGHT) / 2;
        Color paper = gc.getBackground();
        gc.drawText(least, 0, 1, true);
        for (int x = 0; x < length; x++) {
            gc.setBackground(StructureScene.toolkitColourAt(x / (length - 1.0)));
            gc.fillRectangle(left + x, top, 1, HEIGHT);
        }
        gc.setBackground(paper);
        gc.drawText(most, left + length + GAP, 1, true);
    }
}
