// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.pressling.analysis.draw.ColourScale;
import org.pressling.analysis.figure.ForceScale;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** What is drawn of a sample: its particles with their colours, its contacts with the widths of their lines. */
final class StructureScene {
    private static final Color AM = new Color(0x8F, 0xA3, 0xB5);
    private static final Color SE = new Color(0xF0, 0xC9, 0x8A);
    /** Single particles in a corner bear far more than all others; the scale ends below them. */
    private static final double SCALE_END = 0.99;
    private static final int STEPS = 64;

    private final PressedSample sample;
    private final ParticleColour meaning;
    private final double[] values;
    private final double from;
    private final double to;
    private final Color[] palette = new Color[STEPS];
    private final ForceScale forces;

    StructureScene(PressedSample sample, ParticleColour meaning) {
        this.sample = sample;
        this.meaning = meaning;
        values = meaning.values(sample);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        from = sorted.length == 0 ? 0 : Math.min(0, sorted[0]);
        to = sorted.length == 0 ? 1 : sorted[(int) ((sorted.length - 1) * SCALE_END)];
        for (int i = 0; i < STEPS; i++) {
            java.awt.Color colour = ColourScale.sequential().at(i / (STEPS - 1.0));
            palette[i] = new Color(new RGB(colour.getRed(), colour.getGreen(), colour.getBlue()));
        }
        forces = ForceScale.of(List.of(sample));
    }

    PressedSample sample() {
        return sample;
    }

    Structure structure() {
        return sample.press().pressed();
    }

    Particles particles() {
        return structure().particles();
    }

    Contacts contacts() {
        return sample.press().contacts();
    }

    ParticleColour meaning() {
        return meaning;
    }

    /** Colour of a particle. */
    Color colour(int particle) {
        if (meaning == ParticleColour.PHASE) {
            return particles().phaseOf(particle) == Phase.AM ? AM : SE;
        }
        return colourAt(to > from ? (values[particle] - from) / (to - from) : 0.5);
    }

    /** Colour at a place of the scale, 0 to 1. */
    Color colourAt(double place) {
        return palette[(int) Math.round(Math.clamp(place, 0, 1) * (STEPS - 1))];
    }

    /** Value at the start of the scale, in its unit. */
    double from() {
        return from;
    }

    /** Value at the end of the scale, in its unit; larger ones have the same colour. */
    double to() {
        return to;
    }

    /** Width of the line of a contact [px]. */
    double width(int contact) {
        return forces.width(ForceScale.force(contacts(), contact));
    }
}
