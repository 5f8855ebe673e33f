// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.explain.HeatMap;
import org.pressling.ui.Theme;

/** A picture with a signed map laid over it, places coloured, particles drawn and points marked on top. */
final class HeatCanvas extends Canvas {
    private static final Color POINT = new Color(0xF2, 0xC1, 0x2E);
    private static final Color POINT_RIM = new Color(0x20, 0x20, 0x20);
    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int MARGIN = 6;
    private static final int DOT = 4;
    private static final int RING = 3;
    /** Rims of smaller particles would hide their colour [px]. */
    private static final int RIM_FROM = 14;

    /** Which values of a map are shown. */
    enum Sign {
        /** All. */
        BOTH,
        /** Only what raises the label. */
        RAISES,
        /** Only what lowers the label. */
        LOWERS;

        private float keep(float value) {
            return this == RAISES ? Math.max(0, value) : this == LOWERS ? Math.min(0, value) : value;
        }
    }

    private GrayImage picture;
    private int[] coloured;
    private HeatMap map;
    private double opacity = 1;
    private Sign sign = Sign.BOTH;
    private double[] columns = {};
    private double[] rows = {};
    private List<PictureDisc> discs = List.of();
    private List<PictureSquare> squares = List.of();
    private boolean filled;
    private Image image;

    HeatCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Dispose, e -> forget());
        addListener(SWT.MouseMove, e -> tellAt(e.x, e.y));
    }

    /**
     * Shows another picture.
     *
     * @param shown the picture, or null for none
     * @param heat  a map of any size, or null for none
     */
    void show(GrayImage shown, HeatMap heat) {
        picture = shown;
        map = heat;
        coloured = null;
        change();
    }

    /**
     * Shows a picture in colours that are told for each pixel.
     *
     * @param shown   the picture
     * @param colours packed 0xAARRGGBB, row by row from the top
     */
    void showColours(GrayImage shown, int[] colours) {
        picture = shown;
        map = null;
        coloured = colours.clone();
        change();
    }

    /** Marks points, in pixels of the picture from its upper left corner. */
    void points(double[] x, double[] y) {
        columns = x.clone();
        rows = y.clone();
        redraw();
    }

    /**
     * Draws particles over the picture; the pointer tells of each.
     *
     * @param wanted the particles
     * @param full   whether the picture is covered by them, or seen within a ring of each
     */
    void discs(List<PictureDisc> wanted, boolean full) {
        discs = List.copyOf(wanted);
        filled = full;
        setToolTipText(null);
        redraw();
    }

    /** Colours places of the picture, below the particles; the pointer tells of each. */
    void squares(List<PictureSquare> wanted) {
        squares = List.copyOf(wanted);
        setToolTipText(null);
        redraw();
    }

    /** The places that are coloured; for tests. */
    List<PictureSquare> squares() {
        return squares;
    }

    /** The particles that are drawn; for tests. */
    List<PictureDisc> discs() {
        return discs;
    }

    /** How much the strongest colour covers, 0 to 1. */
    void opacity(double share) {
        opacity = share;
        change();
    }

    /** Which values are shown. */
    void sign(Sign wanted) {
        sign = wanted;
        change();
    }

    /** The map that is shown, or null. */
    HeatMap map() {
        return map;
    }

    private void change() {
        forget();
        redraw();
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        if (picture == null) {
            return;
        }
        if (image == null) {
            image = new Image(getDisplay(), data());
        }
        double scale = scale();
        Rectangle place = place(scale);
        int left = place.x;
        int top = place.y;
        int width = place.width;
        int height = place.height;
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, picture.width(), picture.height(), left, top, width, height);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.drawRectangle(left - 1, top - 1, width + 1, height + 1);
        gc.setClipping(left, top, width, height);
        for (PictureSquare square : squares) {
            draw(gc, square, place, scale);
        }
        for (PictureDisc disc : discs) {
            draw(gc, disc, place, scale);
        }
        gc.setBackground(POINT);
        gc.setForeground(POINT_RIM);
        for (int i = 0; i < columns.length; i++) {
            int x = left + (int) Math.round(columns[i] * scale - DOT / 2.0);
            int y = top + (int) Math.round(rows[i] * scale - DOT / 2.0);
            gc.fillOval(x, y, DOT, DOT);
            gc.drawOval(x, y, DOT, DOT);
        }
    }

    /** Pixels of the window per pixel of the picture. */
    private double scale() {
        Rectangle area = getClientArea();
        return Math.min((area.width - 2.0 * MARGIN) / picture.width(), (area.height - 2.0 * MARGIN) / picture.height());
    }

    /** Where the picture lies in the window. */
    private Rectangle place(double scale) {
        Rectangle area = getClientArea();
        int width = (int) Math.max(1, Math.round(scale * picture.width()));
        int height = (int) Math.max(1, Math.round(scale * picture.height()));
        return new Rectangle((area.width - width) / 2, (area.height - height) / 2, width, height);
    }

    /** From pixel to pixel, so that no gap shows between neighbours. */
    private static void draw(GC gc, PictureSquare square, Rectangle place, double scale) {
        int left = (int) Math.round((square.x() - square.edge() / 2) * scale);
        int top = (int) Math.round((square.y() - square.edge() / 2) * scale);
        int right = (int) Math.round((square.x() + square.edge() / 2) * scale);
        int bottom = (int) Math.round((square.y() + square.edge() / 2) * scale);
        gc.setBackground(Theme.unpacked(square.colour()));
        gc.fillRectangle(place.x + left, place.y + top, right - left, bottom - top);
    }

    private void draw(GC gc, PictureDisc disc, Rectangle place, double scale) {
        int left = place.x + (int) Math.round((disc.x() - disc.radius()) * scale);
        int top = place.y + (int) Math.round((disc.y() - disc.radius()) * scale);
        int across = (int) Math.max(1, Math.round(2 * disc.radius() * scale));
        if (filled) {
            gc.setBackground(Theme.unpacked(disc.colour()));
            gc.fillOval(left, top, across, across);
        }
        gc.setForeground(filled ? POINT_RIM : Theme.unpacked(disc.colour()));
        gc.setLineWidth(filled ? 1 : RING);
        if (!filled || across >= RIM_FROM) {
            gc.drawOval(left, top, across, across);
        }
        gc.setLineWidth(1);
    }

    private void tellAt(int x, int y) {
        if (picture == null || discs.isEmpty() && squares.isEmpty()) {
            return;
        }
        double scale = scale();
        Rectangle place = place(scale);
        double column = (x - place.x) / scale;
        double row = (y - place.y) / scale;
        String text = PictureDisc.at(discs, column, row).map(PictureDisc::text)
                .or(() -> PictureSquare.at(squares, column, row).map(PictureSquare::text)).orElse(null);
        if (!Objects.equals(text, getToolTipText())) {
            setToolTipText(text);
        }
    }

    private ImageData data() {
        int[] colours;
        if (coloured != null) {
            colours = coloured;
        } else if (map == null) {
            colours = new HeatMap(picture.width(), picture.height(), new float[picture.pixels().length])
                    .overlay(picture, 0, 1);
        } else {
            float[] values = map.resized(picture.width(), picture.height()).values();
            for (int i = 0; i < values.length; i++) {
                values[i] = sign.keep(values[i]);
            }
            colours = new HeatMap(picture.width(), picture.height(), values).overlay(picture, opacity, map.largest());
        }
        ImageData data = new ImageData(picture.width(), picture.height(), 24, COLOURS);
        for (int row = 0; row < picture.height(); row++) {
            for (int column = 0; column < picture.width(); column++) {
                data.setPixel(column, row, colours[row * picture.width() + column] & 0xFFFFFF);
            }
        }
        return data;
    }
}
