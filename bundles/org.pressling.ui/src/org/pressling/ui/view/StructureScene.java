// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.pressling.analysis.body.BodyScene;
import org.pressling.analysis.body.SectionContacts;
import org.pressling.analysis.body.SectionPlace;
import org.pressling.analysis.figure.ForceScale;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.section.SectionCut;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.ui.Theme;
import org.pressling.ui.preferences.PressureUnit;

/**
 * What is drawn of a sample: its particles with their colours, its contacts with the widths of their lines; of a body in space
 * all
 * of it, or the discs and contacts of a section. The scales are those of the pressed sample, so that colours and lines grow with
 * the load on the way there.
 */
final class StructureScene {
    /** In place of the width of a line that is not drawn. */
    private static final float HIDDEN = -1;

    private final PressedSample sample;
    private final ReadLoads loads;
    private final StructureState state;
    private final Optional<SectionPlace> section;
    private final Drawn drawn;
    private final ParticleColour meaning;
    private final PressureUnit pressures;
    private final int[] colours;
    private final StructureLook look;
    private final ColourRange range;
    private final ForceScale forces;
    private final float[] widths;

    /** Circles and lines, and which particles and contacts they are of. */
    private record Drawn(Structure structure, Contacts contacts, IntUnaryOperator particle, IntUnaryOperator contact) {
        static Drawn all(StructureState state) {
            return new Drawn(state.structure(), state.contacts(), i -> i, k -> k);
        }

        static Drawn section(StructureState state, SectionPlace place) {
            SectionCut cut = place.of(state.structure().box()).cut(state.structure());
            SectionContacts met = SectionContacts.of(state.structure(), state.contacts(), cut);
            return new Drawn(cut.discs(), met.contacts(), cut::particle, met::contact);
        }
    }

    /** All of a sample as it was pressed. */
    StructureScene(PressedSample sample, ParticleColour meaning) {
        this(sample, ReadLoads.NONE, StructureState.after(sample), Optional.empty(), meaning, StructureLook.STANDARD);
    }

    /**
     * A sample at some moment, or a section of it, as somebody wants to see it.
     *
     * @param loads what was read from its picture, which shows the end of the press: told of this moment alone
     */
    StructureScene(PressedSample sample, ReadLoads loads, StructureState state, Optional<SectionPlace> section,
            ParticleColour meaning, StructureLook look) {
        this(sample, loads, state, section, meaning, look, ForceScale.of(List.of(sample)));
    }

    private StructureScene(PressedSample sample, ReadLoads loads, StructureState state, Optional<SectionPlace> section,
            ParticleColour meaning, StructureLook look, ForceScale forces) {
        this.sample = sample;
        this.loads = state.isEndOf(sample) ? loads : loads.beforeTheEnd();
        this.state = state;
        this.section = section;
        this.meaning = meaning;
        this.look = look;
        drawn = section.map(place -> Drawn.section(state, place)).orElseGet(() -> Drawn.all(state));
        pressures = PressureUnit.of(state.structure().box());
        range = meaning.range(StructureState.after(sample), loads, look);
        double[] values = meaning.values(state, this.loads);
        colours = new int[particles().count()];
        int[] ofPhase = particles().phases().list().stream().mapToInt(phase -> Theme.packed(Theme.colour(phase))).toArray();
        for (int i = 0; i < colours.length; i++) {
            colours[i] = !look.shows(particles(), i) ? BodyScene.HIDDEN
                    : meaning == ParticleColour.PHASE ? ofPhase[particles().phase[i]]
                    : meaning.palette().at(range.place(values[particle(i)]));
        }
        this.forces = forces;
        widths = new float[contacts().count()];
        for (int k = 0; k < widths.length; k++) {
            widths[k] = look.shows(particles(), contacts(), k) ? (float) widthOf(ForceScale.force(contacts(), k)) : HIDDEN;
        }
    }

    /**
     * A scene to compare with this one: its colours and lines go by the same scales.
     *
     * @param other the sample, which may be this one
     * @param read  what was read of it
     * @param at    a moment of it
     */
    StructureScene beside(PressedSample other, ReadLoads read, StructureState at) {
        Optional<SectionPlace> cut = at.structure().box().isSpace() ? Optional.of(section.orElse(SectionPlace.MIDDLE))
                : Optional.empty();
        return new StructureScene(other, read, at, cut, meaning, look.within(range), forces);
    }

    PressedSample sample() {
        return sample;
    }

    /** What was read of the sample from its picture; nothing before the end of the press, which the picture shows. */
    ReadLoads loads() {
        return loads;
    }

    StructureState state() {
        return state;
    }

    /** What is drawn: the structure, or the discs of the section in a box of the plane. */
    Structure structure() {
        return drawn.structure;
    }

    /** The circles that are drawn. */
    Particles particles() {
        return structure().particles();
    }

    /** The lines that are drawn. */
    Contacts contacts() {
        return drawn.contacts;
    }

    /** The particle that a circle is of. */
    int particle(int circle) {
        return drawn.particle.applyAsInt(circle);
    }

    /** The contact that a line is of. */
    int contact(int line) {
        return drawn.contact.applyAsInt(line);
    }

    /** Where the section lies, if it is one. */
    Optional<SectionPlace> section() {
        return section;
    }

    /** What is seen from before the press on to its end, as a box of the plane. */
    Box frame() {
        Box packed = sample.packing().structure().box();
        return section.map(place -> place.of(packed).in(packed).plane()).orElse(packed);
    }

    /** In what pressures are told. */
    PressureUnit pressures() {
        return pressures;
    }

    ParticleColour meaning() {
        return meaning;
    }

    /** How it is drawn. */
    StructureLook look() {
        return look;
    }

    /** Which values have which colours, in SI. */
    ColourRange range() {
        return range;
    }

    /** Whether a circle is drawn. */
    boolean showsCircle(int circle) {
        return colours[circle] != BodyScene.HIDDEN;
    }

    /** Whether the line of a contact is drawn. */
    boolean showsLine(int line) {
        return widths[line] != HIDDEN;
    }

    /** Value at the start of the scale, in its unit. */
    double from() {
        return meaning.inUnit(range.from(), pressures);
    }

    /** Value at the end of the scale, in its unit; larger ones have the same colour. */
    double to() {
        return meaning.inUnit(range.to(), pressures);
    }

    /** Colour of a circle as {@code 0xRRGGBB}; {@link BodyScene#HIDDEN} if it is not drawn. */
    int colour(int circle) {
        return colours[circle];
    }

    /** Colours of all circles; not to be changed. */
    int[] colours() {
        return colours;
    }

    /** Forces that have lines of the same width in all samples of a report. */
    ForceScale forces() {
        return forces;
    }

    /** Width of a line [px]; below zero if it is not drawn. */
    double width(int line) {
        return widths[line];
    }

    /** Width that the line of such a force has [px]. */
    double widthOf(double force) {
        return forces.width(force) * look.lineWidth();
    }
}
