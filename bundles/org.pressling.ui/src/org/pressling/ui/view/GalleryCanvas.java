// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;

/** Thumbnails in rows; only those in sight are drawn and read, so thousands cost no more than a screenful. */
final class GalleryCanvas extends Canvas {
    /** Edge of a thumbnail [px]. */
    static final int SIZE = 96;
    private static final int GAP = 8;

    /** Radius of the ring that marked samples wear [px]. */
    private static final int RING = 6;

    private final IntConsumer chosen;
    private final Consumer<Set<Integer>> brushed;
    private IntFunction<String> caption = Integer::toString;
    private IntFunction<String> detail = _ -> "";
    private Thumbnails thumbnails;
    private List<Integer> order = List.of();
    private int selected;
    private Set<Integer> marked = Set.of();
    private String nothing = Messages.Samples_none;

    /**
     * An empty gallery.
     *
     * @param chosen  told of the sample that was clicked
     * @param brushed told of the samples that are to be marked: Ctrl with a click, or the space bar, marks one or takes its mark
     *                away, Esc takes all away
     */
    GalleryCanvas(Composite parent, IntConsumer chosen, Consumer<Set<Integer>> brushed) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.BORDER);
        this.chosen = chosen;
        this.brushed = brushed;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> layoutRows());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseMove, this::hover);
        AccessibleText.name(this,
                () -> order.isEmpty() ? nothing : (caption.apply(selected) + ' ' + detail.apply(selected)).strip());
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    }

    /**
     * Shows other samples, in the order given; the pictures are the caller's to dispose.
     *
     * @param captions what stands below a picture
     * @param details  what is told of a sample when the pointer rests on it
     */
    void show(Thumbnails pictures, List<Integer> samples, IntFunction<String> captions, IntFunction<String> details) {
        thumbnails = pictures;
        order = List.copyOf(samples);
        caption = captions;
        detail = details;
        layoutRows();
    }

    /** Shows other pictures of the same samples. */
    void show(Thumbnails pictures) {
        thumbnails = pictures;
        redraw();
    }

    /** What to say while there are no samples to show. */
    void sayWhyEmpty(String why) {
        nothing = why;
    }

    /** The samples in their order. */
    List<Integer> order() {
        return order;
    }

    /** Shows which samples are marked. */
    void mark(Set<Integer> samples) {
        marked = Set.copyOf(samples);
        redraw();
    }

    private void toggle(int sample) {
        Set<Integer> changed = new TreeSet<>(marked);
        if (!changed.remove(sample)) {
            changed.add(sample);
        }
        brushed.accept(changed);
    }

    /** Frames a sample and scrolls to it. */
    void reveal(int sample) {
        selected = sample;
        int place = order.indexOf(sample);
        if (place >= 0) {
            int top = place / columns() * cellHeight();
            int from = getVerticalBar().getSelection();
            int height = getClientArea().height;
            if (top < from || top + cellHeight() > from + height) {
                getVerticalBar().setSelection(Math.max(0, top - (height - cellHeight()) / 2));
            }
        }
        redraw();
    }

    /** Where a sample's thumbnail is now, whether in sight or not. */
    Rectangle bounds(int sample) {
        int place = order.indexOf(sample);
        int x = GAP + place % columns() * (SIZE + GAP);
        int y = GAP + place / columns() * cellHeight() - getVerticalBar().getSelection();
        return new Rectangle(x, y, SIZE, SIZE);
    }

    private int columns() {
        return Math.max(1, (getClientArea().width - GAP) / (SIZE + GAP));
    }

    /** Height of a row with its captions. */
    int cellHeight() {
        GC gc = new GC(this);
        try {
            return SIZE + gc.getFontMetrics().getHeight() + GAP;
        } finally {
            gc.dispose();
        }
    }

    private void layoutRows() {
        int rows = (order.size() + columns() - 1) / columns();
        int content = rows * cellHeight() + GAP;
        int seen = Math.max(1, getClientArea().height);
        ScrollBar bar = getVerticalBar();
        int position = Math.min(bar.getSelection(), Math.max(0, content - seen));
        bar.setValues(position, 0, Math.max(content, 1), Math.min(seen, Math.max(content, 1)), cellHeight() / 3, seen);
        bar.setVisible(content > seen);
        redraw();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        if (thumbnails == null || order.isEmpty()) {
            gc.drawText(nothing, GAP, GAP, true);
            return;
        }
        int rows = cellHeight();
        int columns = columns();
        int scrolled = getVerticalBar().getSelection();
        int first = Math.max(0, (scrolled - GAP) / rows) * columns;
        int last = Math.min(order.size(), ((scrolled + getClientArea().height) / rows + 1) * columns);
        for (int place = last - 1; place >= first; place--) { // what is asked for last is read first
            draw(gc, order.get(place), GAP + place % columns * (SIZE + GAP), GAP + place / columns * rows - scrolled);
        }
    }

    private void draw(GC gc, int sample, int x, int y) {
        Image image = thumbnails.get(sample);
        if (image == null) {
            gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
            gc.fillRectangle(x, y, SIZE, SIZE);
        } else {
            gc.drawImage(image, x, y);
        }
        if (sample == selected) {
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setLineWidth(3);
            gc.drawRectangle(x - 2, y - 2, SIZE + 3, SIZE + 3);
        }
        gc.setForeground(getForeground());
        if (marked.contains(sample)) {
            gc.setBackground(getBackground());
            gc.setLineWidth(2);
            gc.fillOval(x + 2, y + 2, 2 * RING, 2 * RING);
            gc.drawOval(x + 2, y + 2, 2 * RING, 2 * RING);
        }
        gc.setLineWidth(1);
        String text = caption.apply(sample);
        Point size = gc.textExtent(text);
        gc.drawText(text, x + Math.max(0, (SIZE - size.x) / 2), y + SIZE + 1, true);
    }

    private void click(Event event) {
        setFocus();
        int sample = sampleAt(event);
        if (sample > 0 && PlotBrush.isWanted(event)) {
            toggle(sample);
        } else if (sample > 0) {
            chosen.accept(sample);
        }
    }

    private void hover(Event event) {
        int sample = sampleAt(event);
        String text = sample > 0 ? detail.apply(sample) : "";
        if (!text.equals(getToolTipText() == null ? "" : getToolTipText())) {
            setToolTipText(text.isEmpty() ? null : text);
        }
    }

    /** The sample under the pointer, or 0. */
    private int sampleAt(Event event) {
        int column = (event.x - GAP) / (SIZE + GAP);
        int row = (event.y - GAP + getVerticalBar().getSelection()) / cellHeight();
        int place = row * columns() + column;
        boolean hit = column < columns() && place >= 0 && place < order.size()
                && bounds(order.get(place)).contains(event.x, event.y);
        return hit ? order.get(place) : 0;
    }

    private void key(Event event) {
        int step = switch (event.keyCode) {
        case SWT.ARROW_RIGHT -> 1;
        case SWT.ARROW_LEFT -> -1;
        case SWT.ARROW_DOWN -> columns();
        case SWT.ARROW_UP -> -columns();
        case SWT.HOME -> -order.indexOf(selected);
        case SWT.END -> order.size() - 1 - order.indexOf(selected);
        default -> 0;
        };
        if (event.character == ' ' && order.contains(selected)) {
            toggle(selected);
        } else if (event.character == SWT.ESC) {
            brushed.accept(Set.of());
        }
        if (step == 0) {
            return;
        }
        int place = order.indexOf(selected) + step;
        if (place >= 0 && place < order.size()) {
            chosen.accept(order.get(place));
        }
    }
}
