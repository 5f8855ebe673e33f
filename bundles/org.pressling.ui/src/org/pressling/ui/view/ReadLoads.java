// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressling.analysis.LabelMeaning;
import org.pressling.analysis.ParticleReading;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Unit;
import org.pressling.learning.trust.AmLoadScores;
import org.pressling.learning.trust.AmLoads;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.step.ActiveParticleTable;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;

/**
 * The loads on single particles of a sample that were read from its picture, beside those of DEM; by the numbers that the
 * particles have in the sample.
 */
final class ReadLoads {
    /** Nothing was read. */
    static final ReadLoads NONE = new ReadLoads(Map.of());
    /** What was read is not known yet: it is most of a large run. */
    private static final ReadLoads COMING = new ReadLoads(Map.of());
    /** Nothing was read yet: the run has not come to its evaluation. */
    private static final ReadLoads NONE_YET = new ReadLoads(Map.of());
    /** Something was read, but not of the moment that is shown. */
    private static final ReadLoads AT_THE_END = new ReadLoads(Map.of());

    /** How far apart the same load may be in two files, relatively. */
    private static final double ROUNDING = 1e-6;

    private final Map<Integer, ParticleReading> readings;

    private ReadLoads(Map<Integer, ParticleReading> readings) {
        this.readings = Map.copyOf(readings);
    }

    /**
     * What was read of a sample when its run was evaluated: of validation and held-out pictures in the plane. Nothing of
     * particles that carry another load by now, as the press was done again since.
     *
     * @param data   the run; null while it is not known
     * @param run    the folder of the sample's run; nothing is read of the data of another one
     * @param sample the sample
     */
    static ReadLoads of(RunData data, RunFolder run, PressedSample sample) {
        if (sample.press().pressed().box().isSpace()) {
            return NONE;
        }
        if (data == null || !data.folder().equals(run)) {
            return COMING;
        }
        Optional<LabelMeaning> meaning = data.meaning();
        if (meaning.isEmpty()) {
            return NONE;
        }
        if (data.outcome().isEmpty()) {
            return NONE_YET;
        }
        List<ParticleReading> read = of(data, sample.factors().index());
        return read.isEmpty() ? NONE : new ReadLoads(ofThisPress(sample.measures().forceSum,
                ActiveParticleTable.byParticle(sample, meaning.get().rendering(), read)));
    }

    private static Map<Integer, ParticleReading> ofThisPress(double[] loads, Map<Integer, ParticleReading> read) {
        return read.entrySet().stream()
                .filter(one -> Math.abs(one.getValue().truth() - loads[one.getKey()]) <= ROUNDING * loads[one.getKey()])
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same as it stands in the pictures. */
    static List<ParticleReading> of(RunData data, int sample) {
        return data.outcome().stream().flatMap(outcome -> outcome.particles().stream())
                .filter(particle -> particle.sample() == sample).toList();
    }

    /** What there is to tell of a moment before the end of the press, which the picture shows. */
    ReadLoads beforeTheEnd() {
        return isEmpty() ? this : AT_THE_END;
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** Something that was read of a particle; no number where nothing was. */
    double value(int particle, ToDoubleFunction<ParticleReading> what) {
        ParticleReading reading = readings.get(particle);
        return reading == null ? Double.NaN : what.applyAsDouble(reading);
    }

    /** What is told of a particle beside its load by DEM; nothing where none was read. */
    String text(int particle) {
        ParticleReading reading = readings.get(particle);
        return reading == null ? "" : text(reading);
    }

    /** What was read of a particle, with its interval if there is one. */
    static String text(ParticleReading reading) {
        return Double.isFinite(reading.lower()) && Double.isFinite(reading.upper())
                ? NLS.bind(Messages.Hover_readWithin,
                        new Object[] {millinewtons(reading.read()), millinewtons(reading.lower()), millinewtons(reading.upper())})
                : NLS.bind(Messages.Hover_read, millinewtons(reading.read()));
    }

    /** How well the loads of all its particles were read, or why there are none. */
    String summary() {
        if (isEmpty()) {
            return this == COMING ? Messages.Structure_loadsComing : this == NONE_YET ? Messages.Structure_noLoadsYet
                    : this == AT_THE_END ? Messages.Structure_loadsAtEnd
                    : NLS.bind(Messages.Structure_noLoads, Integer.valueOf(AmLoads.LEAST_PARTICLES));
        }
        AmLoadScores scores = AmLoadScores.of(readings.values().stream()
                .map(p -> new AmLoadScores.Pair(p.sample(), p.truth(), p.read(), p.lower(), p.upper())).toList());
        double off = Math.sqrt(readings.values().stream().mapToDouble(p -> (p.read() - p.truth()) * (p.read() - p.truth()))
                .average().orElse(0));
        return NLS.bind(Messages.Structure_loadsRead, new Object[] {Integer.valueOf(scores.particles()),
                LocalTexts.r2(scores.r2()), millinewtons(off)});
    }

    /** Particles over their picture, in the colours of how much more was read of each than DEM finds. */
    static List<PictureDisc> discs(List<ParticleReading> readings, GrayImage picture) {
        double pixel = picture.pixelSize();
        ColourRange range = ColourRange.aroundZero(readings.stream().mapToDouble(p -> p.read() - p.truth()).toArray(),
                StructureLook.STANDARD);
        return readings.stream().map(p -> new PictureDisc(p.x() / pixel, picture.height() - p.y() / pixel, p.radius() / pixel,
                Palette.DIFFERENCE.at(range.place(p.read() - p.truth())),
                NLS.bind(Messages.Relevance_load, millinewtons(p.truth())) + text(p))).toList();
    }

    private static String millinewtons(double newtons) {
        return LocalTexts.number(Unit.MILLINEWTON.fromSi(newtons));
    }
}
