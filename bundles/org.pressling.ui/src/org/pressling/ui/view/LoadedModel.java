// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.micrograph.Micrograph;
import org.pressling.learning.FeatureGradient;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.explain.GradCam;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.HiResCam;
import org.pressling.learning.explain.MapKind;
import org.pressling.learning.places.PlaceLoads;
import org.pressling.learning.places.SeLoads;
import org.pressling.learning.trust.ModelReader;
import org.pressling.learning.trust.PictureReading;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.UiProblem;

/**
 * The trained network that was used last, kept for the next picture, since loading costs more than looking. One picture
 * at a time, never on the thread of the user interface.
 */
final class LoadedModel {
    private static LoadedModel last;

    private final Path folder;
    private final FileTime written;
    private final boolean particles;
    private final ModelReader reader;
    private final Optional<SeLoads> places;

    private LoadedModel(Path folder, FileTime written, boolean particles) throws IOException {
        this.folder = folder;
        this.written = written;
        this.particles = particles;
        TrainedModel model = TrainedModel.load(folder);
        reader = ModelReader.of(model, folder, particles, PresslingUi.contributions().engine(model.spec()),
                Runtime.getRuntime().availableProcessors());
        places = particles ? SeLoads.load(folder) : Optional.empty();
    }

    /**
     * What a network says of a picture.
     *
     * @param model   the network with its labels
     * @param picture the picture as it was shown to the network
     * @param said    labels, intervals, and whether the picture is of the kind that was learnt
     * @param looked  where the network looked, features and gradient of the last convolution for each label
     * @param taken   the microscope picture that it was told from, if it was
     * @param places  the load on the electrolyte from place to place, where the model reads that and labels were read
     */
    record Reading(TrainedModel model, GrayImage picture, PictureReading said, List<FeatureGradient> looked,
            Optional<Micrograph> taken, Optional<PlaceLoads> places) {

        /** Where the network looked, a map for each label at the size of the last convolution. */
        List<HeatMap> maps(MapKind kind) {
            return LoadedModel.maps(looked, kind);
        }

        /** Labels in their units; empty for a picture of another kind. */
        double[] values() {
            return said.values().orElse(new double[0]);
        }
    }

    /**
     * Shows a picture to a network.
     *
     * @param folder  folder of the model
     * @param picture any picture that shows at least what the network needs; it is brought to the network's scale
     * @throws IOException           if a file of the model cannot be read
     * @throws org.pressling.dem.InvalidInputException if it is no model, or the picture shows too little
     */
    static synchronized Reading read(Path folder, PictureSource picture) throws IOException {
        LoadedModel loaded = open(folder, true);
        ModelReader reader = loaded.reader;
        TrainedModel model = reader.model();
        Optional<Micrograph> taken = picture.taken(model);
        GrayImage seen = taken.isPresent() ? reader.drawn(taken.get(), Micrograph.Doubt.NONE) : picture.forModel(model);
        PictureReading said = taken.isPresent() ? reader.read(taken.get(), false) : reader.read(seen, false);
        Optional<PlaceLoads> places = loaded.places.filter(_ -> said.values().isPresent())
                .map(loads -> PlaceLoads.of(loads, seen, model.rendering()));
        return new Reading(model, seen, said, looked(reader, seen), taken, places);
    }

    private static List<FeatureGradient> looked(ModelReader reader, GrayImage seen) {
        float[] input = reader.predictor().input(seen);
        return IntStream.range(0, reader.model().labels().size())
                .mapToObj(label -> reader.predictor().lastConvolution(input, label)).toList();
    }

    /**
     * Where a network looks in a picture, and nothing of what it says of it.
     *
     * @param folder  folder of the model
     * @param picture a picture of the size and scale that the network takes
     * @return a map for each label
     * @throws IOException           if a file of the model cannot be read
     * @throws org.pressling.dem.InvalidInputException if it is no model
     */
    static synchronized List<HeatMap> maps(Path folder, GrayImage picture, MapKind kind) throws IOException {
        boolean any = last != null && last.particles; // either is as good
        return maps(looked(open(folder, any).reader, picture), kind);
    }

    private static List<HeatMap> maps(List<FeatureGradient> looked, MapKind kind) {
        return looked.stream().map(features -> kind == MapKind.HIRES_CAM ? HiResCam.of(features) : GradCam.of(features))
                .toList();
    }

    /**
     * What a network says of a picture, and nothing of where it looked, or of the loads of particles.
     *
     * @param model   the network with its labels
     * @param reading labels, intervals, and whether the picture is of the kind that was learnt
     */
    record Said(TrainedModel model, PictureReading reading) {
    }

    /**
     * Reads a picture, as {@link #read} does but in less time.
     *
     * @param folder  folder of the model
     * @param picture any picture that shows at least what the network needs
     * @throws IOException           if a file of the model cannot be read
     * @throws org.pressling.dem.InvalidInputException if it is no model, or the picture shows too little
     */
    static synchronized Said say(Path folder, PictureSource picture) throws IOException {
        ModelReader reader = open(folder, false).reader;
        TrainedModel model = reader.model();
        Optional<Micrograph> taken = picture.taken(model);
        return new Said(model, taken.isPresent() ? reader.read(taken.get(), false)
                : reader.read(picture.forModel(model), false));
    }

    /** Gives a picture once the network is known. */
    @FunctionalInterface
    interface PictureSource {
        GrayImage forModel(TrainedModel model);

        /** The picture as a microscope took it, with its phases; nothing for one that is drawn. */
        default Optional<Micrograph> taken(TrainedModel model) {
            return Optional.empty();
        }
    }

    /** Opens a model, with what reads the loads of particles if that is wanted, which takes longer for every picture. */
    private static synchronized LoadedModel open(Path folder, boolean particles) throws IOException {
        Path description = folder.resolve(TrainedModel.MODEL_FILE);
        if (!Files.isRegularFile(description)) {
            throw UiProblem.NO_MODEL.of(TrainedModel.MODEL_FILE).in(folder).exception();
        }
        FileTime now = Files.getLastModifiedTime(description);
        if (last == null || !last.folder.equals(folder) || !last.written.equals(now) || last.particles != particles) {
            release();
            last = new LoadedModel(folder, now, particles);
        }
        return last;
    }

    /** Lets the network go, when it is not at work. */
    static void releaseSoon() {
        Job job = Job.createSystem(Messages.Relevance_looking, monitor -> {
            release();
        });
        job.schedule();
    }

    private static synchronized void release() {
        if (last != null) {
            last.reader.close();
            last = null;
        }
    }
}
