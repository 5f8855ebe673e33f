// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import java.util.stream.IntStream;

import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Contacts;

/**
 * Where the true contacts of active material and electrolyte are in the picture of a sample; some may lie outside.
 *
 * @param columns pixels from the left edge; the first pixel's centre is at 0.5
 * @param rows pixels from the top edge
 */
public record PictureContacts(double[] columns, double[] rows) {
    /** No contacts. */
    public static final PictureContacts NONE = new PictureContacts(new double[0], new double[0]);

    /**
     * Finds the contacts of a sample.
     *
     * @param sample a pressed sample
     * @param rendering how its picture was drawn
     */
    public static PictureContacts of(PressedSample sample, RenderSettings rendering) {
        PictureWindow window = PictureWindow.of(sample.press().pressed().box(), rendering);
        Contacts contacts = sample.press().contacts();
        int[] amSe = IntStream.range(0, contacts.count()).filter(k -> contacts.pairType(k).isReacting()).toArray();
        return new PictureContacts(
                IntStream.of(amSe).mapToDouble(k -> (contacts.x[k] - window.left()) / window.pixelSize()).toArray(),
                IntStream.of(amSe).mapToDouble(k -> (window.top() - contacts.y[k]) / window.pixelSize()).toArray());
    }
}
