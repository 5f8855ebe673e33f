// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.Optional;

import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dataset.section.SectionCut;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Structure;

/**
 * A sample and, of a body in space, the section that a picture shows of it.
 *
 * @param sample  the sample
 * @param section the section; empty in the plane
 */
record SampleView(PressedSample sample, Optional<Section> section) {

    /** A sample of the plane, or a body by the section across z through its middle. */
    static SampleView of(PressedSample sample) {
        Box box = sample.press().pressed().box();
        return new SampleView(sample, box.isSpace() ? Optional.of(Section.evenly(Axis.Z, box, 1).getFirst()) : Optional.empty());
    }

    /** What the section cuts, of a body. */
    SectionCut cut() {
        return section.orElseThrow().cut(pressed());
    }

    Structure pressed() {
        return sample.press().pressed();
    }

    Contacts contacts() {
        return sample.press().contacts();
    }

    /** The discs that a picture shows: of the plane the structure itself. */
    Structure shown() {
        return section.isPresent() ? cut().discs() : pressed();
    }

    /** What a picture shows of {@link #shown()}. */
    PictureWindow window(RenderSettings rendering) {
        return PictureWindow.of(shown().box(), rendering);
    }
}
