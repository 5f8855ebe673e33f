// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.image.BufferedImage;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.pressling.analysis.Figure;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/**
 * Shows a figure as large as fits. It is drawn in the background, at the pixels of the screen: who wrote it, and how long it
 * takes, is not known.
 */
final class FigureCanvas extends Canvas {
    private static final int MARGIN = 6;
    private static final int PERCENT = 100;
    /** Until a window that is being resized is taken to have its size. */
    private static final int PATIENCE_MILLIS = 150;

    private final Runnable draw = this::draw;
    private Figure figure;
    private Image image;
    private String failure = "";

    FigureCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> getDisplay().timerExec(PATIENCE_MILLIS, draw));
        addListener(SWT.Dispose, e -> forget());
    }

    /**
     * Shows another figure.
     *
     * @param shown the figure, or null for none
     */
    void show(Figure shown) {
        figure = shown;
        failure = "";
        forget();
        redraw();
        draw();
    }

    /** Whether the figure has been drawn; for tests. */
    boolean isDrawn() {
        return image != null;
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    /** How many points of the window a CSS pixel of the figure is to have; nothing fits where this is 0 or less. */
    private double scale() {
        Rectangle area = getClientArea();
        return Math.min((area.width - 2.0 * MARGIN) / figure.size().width(),
                (area.height - 2.0 * MARGIN) / figure.size().height());
    }

    private void draw() {
        if (isDisposed() || figure == null || scale() <= 0) {
            return;
        }
        Figure wanted = figure;
        double scale = scale() * getMonitor().getZoom() / PERCENT;
        Job job = Job.createSystem(Messages.Figures_drawing, monitor -> {
            try {
                ImageData drawn = data(FigureFiles.picture(wanted, scale));
                arrive(wanted, drawn, "");
            } catch (RuntimeException | LinkageError e) {
                PresslingUi.log().warn(String.valueOf(e.getMessage()), e);
                arrive(wanted, null, String.valueOf(e.getLocalizedMessage()));
            }
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void arrive(Figure drawn, ImageData data, String why) {
        if (!isDisposed()) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed() && drawn == figure) {
                    forget();
                    failure = why;
                    image = data == null ? null : new Image(getDisplay(), data);
                    redraw();
                }
            });
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (image == null) {
            gc.setForeground(getForeground());
            Point extent = gc.textExtent(failure);
            gc.drawText(failure, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
            return;
        }
        double scale = scale();
        if (scale <= 0) {
            return;
        }
        int width = (int) Math.max(1, Math.round(scale * figure.size().width()));
        int height = (int) Math.max(1, Math.round(scale * figure.size().height()));
        Rectangle whole = image.getBounds();
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, whole.width, whole.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
    }

    private static ImageData data(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] &= 0xFFFFFF;
            }
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }
}
