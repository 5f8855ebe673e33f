// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.section.Section;
import org.pressling.dataset.section.SectionFrame;
import org.pressling.dataset.section.SectionPoint;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;

/**
 * Where the true contacts of active material and electrolyte are in the picture of a sample; some may lie outside. In the first
 * section of a body they are those whose spots, discs of the contact's area, the section cuts.
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
        if (sample.press().pressed().box().isSpace()) {
            return ofBody(sample, rendering);
        }
        PictureWindow window = PictureWindow.of(sample.press().pressed().box(), rendering);
        Contacts contacts = sample.press().contacts();
        int[] amSe = IntStream.range(0, contacts.count()).filter(k -> contacts.pairType(k).isReacting()).toArray();
        return new PictureContacts(
                IntStream.of(amSe).mapToDouble(k -> (contacts.x[k] - window.left()) / window.pixelSize()).toArray(),
                IntStream.of(amSe).mapToDouble(k -> (window.top() - contacts.y[k]) / window.pixelSize()).toArray());
    }

    private static PictureContacts ofBody(PressedSample sample, RenderSettings rendering) {
        Box box = sample.press().pressed().box();
        PictureWindow window = PictureWindow.of(box, rendering);
        SectionFrame frame = rendering.plan().places(box).getFirst().in(box);
        Section section = frame.section();
        Contacts contacts = sample.press().contacts();
        List<SectionPoint> cut = new ArrayList<>();
        for (int k = 0; k < contacts.count(); k++) {
            if (contacts.pairType(k).isReacting()) {
                double along = contacts.normalX[k] * section.normalX() + contacts.normalY[k] * section.normalY()
                        + contacts.normalZ[k] * section.normalZ();
                double reach = Math.sqrt(Math.max(0, contacts.area[k] / Math.PI * (1 - along * along)));
                cut.addAll(frame.points(contacts.x[k], contacts.y[k], contacts.z[k], reach));
            }
        }
        return new PictureContacts(
                cut.stream().mapToDouble(point -> (point.u() - window.left()) / window.pixelSize()).toArray(),
                cut.stream().mapToDouble(point -> (window.top() - point.v()) / window.pixelSize()).toArray());
    }
}
