// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressling.dataset.geometry.PhaseMap;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.micrograph.Micrograph;
import org.pressling.dataset.micrograph.SeenPhase;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.Predictor;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.TrainingProblem;

/**
 * Reads labels from pictures with all that the folder of a model holds: network, geometry, intervals, and the refusal of
 * pictures of another kind. Not for use by several threads at a time.
 */
public final class ModelReader implements AutoCloseable {
    /** A phase of less of the picture than this is not there. */
    private static final double LEAST_SHARE = 0.01;

    private final TrainedModel model;
    private final Optional<TrustedReader> trusted;
    private final Predictor predictor;
    private final ParticleReader particles;

    private ModelReader(TrainedModel model, Optional<TrustedReader> trusted, ParticleReader particles, Predictor predictor) {
        this.model = model;
        this.trusted = trusted;
        this.predictor = predictor;
        this.particles = particles;
    }

    /**
     * Opens a model.
     *
     * @param folder  its folder
     * @param engine  computes its network
     * @param threads threads it may use, at least 1
     * @throws IOException if a file cannot be read
     * @throws org.pressling.dem.InvalidInputException if it is no model, damaged, or from a newer version
     */
    public static ModelReader open(Path folder, LearningEngine engine, int threads) throws IOException {
        return of(TrainedModel.load(folder), folder, false, engine, threads);
    }

    /**
     * Opens a model that is loaded.
     *
     * @param model  the model
     * @param folder    the folder that it was loaded from
     * @param particles whether loads of particles are wanted as well
     */
    public static ModelReader of(TrainedModel model, Path folder, boolean particles, LearningEngine engine, int threads) {
        Optional<TrustedReader> trusted = TrustedReader.load(folder, model);
        ParticleReader loads = particles ? ParticleReader.load(folder) : ParticleReader.none();
        return new ModelReader(model, trusted, loads, model.predictor(engine, threads));
    }

    /** The model. */
    public TrainedModel model() {
        return model;
    }

    /** Its networks; closed with this reader. */
    public Predictor predictor() {
        return predictor;
    }

    /**
     * Reads a picture.
     *
     * @param picture a picture of the size and scale that the model takes
     * @param always  whether labels of a picture of another kind are told as well
     * @throws org.pressling.dem.InvalidInputException when it is no stack of as many sections as the model has learnt
     */
    public PictureReading read(GrayImage picture, boolean always) {
        if (picture.channels() != model.sections()) {
            throw TrainingProblem.CHANNELS.of(picture, picture.channels(), model.sections()).exception();
        }
        PhaseMap phases = PhaseMap.of(picture, model.rendering());
        double am = phases.share(PhaseMap.AM);
        double porosity = phases.share(PhaseMap.VOID);
        if (trusted.isEmpty()) {
            return new PictureReading(Kinship.UNKNOWN, Double.NaN, Optional.of(predictor.predict(predictor.input(picture))),
                    Optional.empty(), List.of(), am, porosity);
        }
        TrustedReader reader = trusted.get();
        double[] statistics = PictureStatistics.of(picture, model.rendering());
        float[] input = predictor.input(picture);
        double[] features = reader.seesFeatures() ? NetworkView.features(predictor, input) : new double[0];
        Kinship kinship = reader.kinship(statistics, features);
        double distance = reader.distance(statistics, features);
        if (kinship == Kinship.OUT && !always) {
            return new PictureReading(kinship, distance, Optional.empty(), Optional.empty(), List.of(), am, porosity);
        }
        double[] network = predictor.predict(input);
        Look look = reader.readsGeometry() || particles.reads() ? Look.at(statistics, picture, model.rendering())
                : new Look(statistics, new double[0], List.of());
        double[] geometry = look.geometry();
        double[] values = new double[network.length];
        double[][] ends = new double[network.length][];
        for (int k = 0; k < values.length; k++) {
            values[k] = reader.label(k).read(geometry, network[k]);
            ends[k] = reader.label(k).interval(geometry, network[k]);
        }
        ParticleReader.Read read = particles.read(look);
        return new PictureReading(kinship, distance, Optional.of(values), Optional.of(ends), read.particles(), read.contacts(),
                am, porosity, 1);
    }

    /**
     * Reads a microscope picture, in the phases that were told. Where these are in doubt, the picture is read with the darker and
     * with the brighter phase as well, and the intervals hold all that comes: how sure the pixels are goes into them.
     *
     * @param picture shows at least what the model takes
     * @param always  whether labels of a picture of another kind are told as well; never without active material or electrolyte
     * @throws org.pressling.dem.InvalidInputException if it shows less, or the model draws none of a phase
     */
    public PictureReading read(Micrograph picture, boolean always) {
        if (!picture.isComplete() || !shows(picture, SeenPhase.AM) || !shows(picture, SeenPhase.SE)) {
            return new PictureReading(Kinship.PHASE_MISSING, Double.NaN, Optional.empty(), Optional.empty(), List.of(),
                    List.of(), share(picture, SeenPhase.AM), share(picture, SeenPhase.VOID), picture.confidence());
        }
        PictureReading reading = read(drawn(picture, Micrograph.Doubt.NONE), always);
        List<PictureReading> others = reading.intervals().isEmpty() ? List.of()
                : Stream.of(Micrograph.Doubt.DARKER, Micrograph.Doubt.BRIGHTER).map(doubt -> read(drawn(picture, doubt), true))
                        .toList();
        return reading.of(picture.confidence(), others);
    }

    /** A microscope picture as the model sees it. */
    public GrayImage drawn(Micrograph picture, Micrograph.Doubt doubt) {
        return picture.drawn(model.rendering(), doubt, model.spec().inputSize(), model.pixelSize());
    }

    private static boolean shows(Micrograph picture, SeenPhase phase) {
        return share(picture, phase) >= LEAST_SHARE;
    }

    private static double share(Micrograph picture, SeenPhase phase) {
        return picture.order().contains(phase) ? picture.fraction(phase) : 0;
    }

    /** Whether loads of particles are read. */
    public boolean readsParticles() {
        return particles.reads();
    }

    @Override
    public void close() {
        predictor.close();
    }
}
