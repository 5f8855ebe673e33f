// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ICustomPaintListener;

/**
 * Marks points of a chart: a rubber band dragged with Shift marks those within and no others, one dragged with Ctrl adds to what
 * is marked; a click does the same to a single point, where Ctrl also takes a mark away. Esc removes all marks. Marked points
 * wear a ring.
 */
final class PlotBrush {
    /** A band that is smaller [px] was a click. */
    private static final int LEAST = 4;
    private static final int RING = 6;
    private static final int SHADE = 40;

    private final PointChart points;
    private final Chart chart;
    private final Consumer<Set<Integer>> chosen;
    private Set<Integer> marked = Set.of();
    private Point pressed;
    private Rectangle band;
    private boolean adding;

    /** Lets points of a chart be marked; whoever is told of the choice hands it back to {@link #show}. */
    PlotBrush(PointChart points, Consumer<Set<Integer>> chosen) {
        this.points = points;
        this.chosen = chosen;
        chart = points.chart();
        Control plot = chart.getPlotArea().getControl();
        plot.addListener(SWT.MouseDown, this::pressed);
        plot.addListener(SWT.MouseMove, this::moved);
        plot.addListener(SWT.MouseUp, this::released);
        plot.addListener(SWT.KeyDown, this::typed);
        chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
            @Override
            public void paintControl(PaintEvent event) {
                paint(event.gc);
            }

            @Override
            public boolean drawBehindSeries() {
                return false;
            }
        });
    }

    /** Whether a press of the mouse begins to mark, and does nothing else. */
    static boolean isWanted(Event event) {
        return (event.stateMask & (SWT.SHIFT | SWT.MOD1)) != 0;
    }

    /** Shows what is marked. */
    void show(Set<Integer> samples) {
        marked = Set.copyOf(samples);
        chart.redraw();
    }

    private void pressed(Event event) {
        if (event.button == 1 && isWanted(event)) {
            chart.getPlotArea().getControl().forceFocus();
            pressed = new Point(event.x, event.y);
            adding = (event.stateMask & SWT.MOD1) != 0;
        }
    }

    private void moved(Event event) {
        if (pressed != null) {
            Rectangle wide = new Rectangle(Math.min(pressed.x, event.x), Math.min(pressed.y, event.y),
                    Math.abs(event.x - pressed.x), Math.abs(event.y - pressed.y));
            band = wide.width < LEAST && wide.height < LEAST ? null : wide;
            chart.redraw();
        }
    }

    private void released(Event event) {
        if (pressed == null) {
            return;
        }
        Set<Integer> now = new TreeSet<>(adding ? marked : Set.of());
        if (band != null) {
            now.addAll(points.samplesIn(band));
        } else {
            points.sampleAt(event.x, event.y).ifPresent(sample -> {
                if (!now.remove(sample)) {
                    now.add(sample);
                }
            });
        }
        pressed = null;
        band = null;
        chart.redraw();
        chosen.accept(now);
    }

    private void typed(Event event) {
        if (event.character == SWT.ESC) {
            if (pressed != null) {
                pressed = null;
                band = null;
                chart.redraw();
            } else {
                chosen.accept(Set.of());
            }
        }
    }

    private void paint(GC gc) {
        gc.setForeground(chart.getForeground());
        gc.setLineWidth(2);
        for (int sample : marked) {
            Point at = points.pixelOf(sample);
            if (at != null) {
                gc.drawOval(at.x - RING, at.y - RING, 2 * RING, 2 * RING);
            }
        }
        if (band != null) {
            gc.setLineWidth(1);
            gc.setBackground(chart.getForeground());
            gc.setAlpha(SHADE);
            gc.fillRectangle(band);
            gc.setAlpha(255);
            gc.drawRectangle(band);
        }
    }
}
