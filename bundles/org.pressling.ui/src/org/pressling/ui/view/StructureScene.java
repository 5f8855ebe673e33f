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
import org.pressling.dem.Structure;
import org.pressling.ui.Theme;

/**
 * What is drawn of a sample: its particles with their colours, its contacts with the widths of their lines. The scales
 * are those of the pressed sample, so that colours and lines grow with the load on the way there.
 */
final class StructureScene {
    /** Single particles in a corner bear far more than all others; the scale ends below them. */
    private static final double SCALE_END = 0.99;
    private static final int STEPS = 64;
    private static final int[] PALETTE = palette();

    private final PressedSample sample;
    private final StructureState state;
    private final ParticleColour meaning;
    private final int[] colours;
    private final double from;
    private final double to;
    private final float[] widths;

    /** A sample as it was pressed. */
    StructureScene(PressedSample sample, ParticleColour meaning) {
        this(sample, StructureState.after(sample), meaning);
    }

    /** A sample at some moment. */
    StructureScene(PressedSample sample, StructureState state, ParticleColour meaning) {
        this.sample = sample;
        this.state = state;
        this.meaning = meaning;
        double[] sorted = meaning.values(StructureState.after(sample));
        Arrays.sort(sorted);
        from = sorted.length == 0 ? 0 : Math.min(0, sorted[0]);
        to = sorted.length == 0 ? 1 : sorted[(int) ((sorted.length - 1) * SCALE_END)];
        double[] values = meaning.values(state);
        colours = new int[values.length];
        int[] ofPhase = particles().phases().list().stream().mapToInt(phase -> packed(Theme.colour(phase))).toArray();
        for (int i = 0; i < colours.length; i++) {
            colours[i] = meaning == ParticleColour.PHASE ? ofPhase[particles().phase[i]]
                    : colourAt(to > from ? (values[i] - from) / (to - from) : 0.5);
        }
        ForceScale forces = ForceScale.of(List.of(sample));
        widths = new float[contacts().count()];
        for (int k = 0; k < widths.length; k++) {
            widths[k] = (float) forces.width(ForceScale.force(contacts(), k));
        }
    }

    private static int[] palette() {
        int[] palette = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            palette[i] = ColourScale.sequential().at(i / (STEPS - 1.0)).getRGB() & 0xFFFFFF;
        }
        return palette;
    }

    /** A colour as {@code 0xRRGGBB}. */
    static int packed(Color colour) {
        return colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
    }

    PressedSample sample() {
        return sample;
    }

    StructureState state() {
        return state;
    }

    Structure structure() {
        return state.structure();
    }

    Particles particles() {
        return structure().particles();
    }

    Contacts contacts() {
        return state.contacts();
    }

    ParticleColour meaning() {
        return meaning;
    }

    /** Colour of a particle as {@code 0xRRGGBB}. */
    int colour(int particle) {
        return colours[particle];
    }

    /** Colour at a place of the scale, 0 to 1, as {@code 0xRRGGBB}. */
    static int colourAt(double place) {
        return PALETTE[(int) Math.round(Math.clamp(place, 0, 1) * (STEPS - 1))];
    }

    /** The same for the toolkit. */
    static Color toolkitColourAt(double place) {
        int colour = colourAt(place);
        return new Color(new RGB(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF));
    }

    /** Value at the start of the scale, in its unit. */
    double from() {
        return meaning.inUnit(from);
    }

    /** Value at the end of the scale, in its unit; larger ones have the same colour. */
    double to() {
        return meaning.inUnit(to);
    }

    /** Width of the line of a contact [px]. */
    double width(int contact) {
        return widths[contact];
    }
}
