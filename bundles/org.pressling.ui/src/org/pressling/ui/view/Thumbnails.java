// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/**
 * Small pictures of samples, read in the background when first looked at, those looked at last before all others; the
 * longest unseen ones are let go.
 */
final class Thumbnails {
    private static final int KEPT = 600;
    /** More than a screenful: what was scrolled past long ago need not be read any more. */
    private static final int WAITING = 150;
    private static final int PERCENT = 100;

    private final Display display;
    private final IntFunction<GrayImage> source;
    private final int size;
    private final int pixels;
    private final Runnable arrived;
    private final Map<Integer, Image> images = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Job reader = Job.createSystem(Messages.View_picture, monitor -> {
        readAll();
    });
    private boolean disposed;

    /**
     * Pictures of one run.
     *
     * @param display the display
     * @param source  gives the picture of a sample; called in the background
     * @param size    edge of a small picture in the coordinates of the display
     * @param arrived called on the thread of the user interface when a picture was read
     */
    Thumbnails(Display display, IntFunction<GrayImage> source, int size, Runnable arrived) {
        this.display = display;
        this.source = source;
        this.size = size;
        this.arrived = arrived;
        pixels = size * display.getPrimaryMonitor().getZoom() / PERCENT;
        reader.setPriority(Job.SHORT);
    }

    /** The picture of a sample, or null while it is being read. */
    Image get(int sample) {
        Image image = images.get(sample);
        if (image == null) {
            want(sample);
        }
        return image;
    }

    private synchronized void want(int sample) {
        wanted.remove(sample);
        wanted.addFirst(sample);
        if (wanted.size() > WAITING) {
            wanted.removeLast();
        }
        reader.schedule();
    }

    private synchronized Integer next() {
        return disposed ? null : wanted.pollFirst();
    }

    private void readAll() {
        for (Integer sample = next(); sample != null && !display.isDisposed(); sample = next()) {
            try {
                int number = sample;
                ImageData data = Grays.of(small(source.apply(number)));
                display.asyncExec(() -> put(number, data));
            } catch (InvalidInputException e) {
                PresslingUi.log().warn(e.getMessage(), e);
            }
        }
    }

    /** The square in the middle of a picture. */
    private GrayImage small(GrayImage picture) {
        int edge = Math.min(picture.width(), picture.height());
        return Pictures.resample(picture, pixels, picture.pixelSize() * edge / pixels);
    }

    private void put(int sample, ImageData data) {
        if (isDisposed()) {
            return;
        }
        ImageDataProvider sharp = zoom -> zoom * size / PERCENT == pixels ? data
                : data.scaledTo(zoom * size / PERCENT, zoom * size / PERCENT);
        Image before = images.put(sample, new Image(display, sharp));
        if (before != null) {
            before.dispose();
        }
        Iterator<Image> longestUnseen = images.values().iterator();
        while (images.size() > KEPT) {
            longestUnseen.next().dispose();
            longestUnseen.remove();
        }
        arrived.run();
    }

    private synchronized boolean isDisposed() {
        return disposed;
    }

    /** Lets all pictures go. */
    void dispose() {
        synchronized (this) {
            disposed = true;
            wanted.clear();
        }
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
