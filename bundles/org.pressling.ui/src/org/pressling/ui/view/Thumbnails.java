// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Small pictures of samples, read in the background when first looked at; the longest unseen ones are let go. */
final class Thumbnails {
    private static final int KEPT = 400;

    private final Display display;
    private final SampleStore store;
    private final int size;
    private final Runnable arrived;
    private final Map<Integer, Image> images = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Set<Integer> asked = ConcurrentHashMap.newKeySet();
    private volatile boolean disposed;

    /**
     * Pictures of one run.
     *
     * @param display the display
     * @param store   its samples
     * @param size    edge of a picture [px]
     * @param arrived called on the thread of the user interface when a picture was read
     */
    Thumbnails(Display display, SampleStore store, int size, Runnable arrived) {
        this.display = display;
        this.store = store;
        this.size = size;
        this.arrived = arrived;
    }

    /** The picture of a sample, or null while it is being read. */
    Image get(int sample) {
        Image image = images.get(sample);
        if (image == null && asked.add(sample)) {
            Job job = Job.createSystem(Messages.View_picture, monitor -> {
                read(sample);
                return Status.OK_STATUS;
            });
            job.setPriority(Job.SHORT);
            job.schedule();
        }
        return image;
    }

    private void read(int sample) {
        if (disposed || display.isDisposed()) {
            return;
        }
        try {
            ImageData data = Grays.of(store.readImage(sample)).scaledTo(size, size);
            display.asyncExec(() -> put(sample, data));
        } catch (InvalidInputException e) {
            PresslingUi.log().warn(e.getMessage(), e);
        }
    }

    private void put(int sample, ImageData data) {
        if (disposed) {
            return;
        }
        images.put(sample, new Image(display, data));
        asked.remove(sample);
        Iterator<Image> longestUnseen = images.values().iterator();
        while (images.size() > KEPT) {
            longestUnseen.next().dispose();
            longestUnseen.remove();
        }
        arrived.run();
    }

    void dispose() {
        disposed = true;
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
