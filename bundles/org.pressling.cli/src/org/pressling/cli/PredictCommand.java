// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.GrayRange;
import org.pressling.dataset.image.PictureMemory;
import org.pressling.dataset.image.PictureOptions;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.micrograph.Micrograph;
import org.pressling.dataset.micrograph.MicrographOptions;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Place;
import org.pressling.dem.Unit;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.explain.GradCam;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.places.SeLoads;
import org.pressling.learning.trust.ModelPictures;
import org.pressling.learning.trust.ModelReader;
import org.pressling.learning.trust.PictureReading;
import org.pressling.study.OutputFolder;
import org.pressling.study.layout.RunFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads labels from pictures with a trained network and the geometry of the picture. All pictures are read before anything is
 * written. A picture of another kind than those that were learnt gets no labels, unless it is insisted on.
 */
@Command(name = "predict", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Reads labels from pictures with a trained network.",
        description = {"Each label comes with the interval that holds it in nine of ten pictures like those that were learnt. A"
                + " picture of another kind gets no labels and the status is 3; --force gives them all the same.", ""})
final class PredictCommand implements Callable<Integer> {
    /** Of the colours over a picture that say where the network looks. */
    private static final double OPACITY = 0.8;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A model folder, or the folder of a run that trained one.")
    private Path model;

    @Parameters(index = "1..*", paramLabel = "IMAGE", arity = "1..*",
            description = "Pictures (PNG, TIFF, JPEG), drawn in the grays that the network was trained on, or from a microscope "
                    + "(--phases); TIFF files of several pages for a network that reads several sections together. They are "
                    + "brought to its pixel size; a picture that shows more is cut around its centre.")
    private List<Path> images;

    @Option(names = "--pixel-size", paramLabel = "UM",
            description = "Edge of a pixel in µm, for pictures that do not tell it themselves.")
    private Double pixelSize;

    @Option(names = "--page", paramLabel = "N",
            description = "Page to read of a TIFF of several, from 1. A file of several pages is refused without it. Where the "
                    + "network reads several sections together, the page in the middle of them; without it, all pages.")
    private Integer page;

    @Option(names = "--grays", paramLabel = "BLACK,WHITE",
            description = "Values of the pixels that are black and white, such as 0,4095 for 12 bits; or 'stretch', the "
                    + "darkest and the brightest pixel of each picture. If left out, what the file says, or else all its "
                    + "bits.")
    private String grays;

    @Option(names = "--explain", description = "Also draws for each label which places of the picture raise it (red) and lower "
            + "it (blue); into the folder 'predictions' if -o is left out.")
    private boolean explain;

    @Option(names = "--particles", description = "Also reads the load on each particle of active material, and of electrolyte"
            + " where rims part it, with its interval: a table and a map of each picture, where rims show a table of the"
            + " contacts, too; into the folder 'predictions' if -o is left out.")
    private boolean particles;

    @Option(names = "--map", description = "Also reads the load on the electrolyte from place to place where no rims part its"
            + " particles: a table and a map of each picture; into the folder 'predictions' if -o is left out.")
    private boolean map;

    @Option(names = "--csv", description = "Prints comma-separated values instead of a table.")
    private boolean csv;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "Folder for predictions.csv and the maps.")
    private Path output;

    @Mixin
    private MicrographOption micrographOption;

    @Mixin
    private OutputOptions outputOptions;

    PredictCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (pixelSize != null && !(pixelSize > 0 && pixelSize <= 10)) {
            throw Usage.wrong(spec, UsageProblem.PIXEL_SIZE.of(pixelSize));
        }
        PictureOptions options = micrographOption.reading(options());
        Path folderOfModel = RunFolder.modelIn(session.resolve(model));
        TrainedModel trained = TrainedModel.load(folderOfModel);
        List<GrayImage> pictures = new ArrayList<>();
        List<Supplier<Micrograph>> micrographs = new ArrayList<>();
        Optional<MicrographOptions> micrograph = micrographOption.options();
        PictureMemory memory = PictureMemory.ofThisMachine();
        for (Path image : images) {
            Path file = session.resolve(image);
            if (micrograph.isEmpty()) {
                pictures.add(memory.keep(ModelPictures.read(file, options, trained),
                        () -> ModelPictures.read(file, options, trained)));
            } else {
                ModelPictures.requireSingle(file, trained);
                Micrograph told = micrograph(file, options, micrograph.get());
                micrographs.add(memory.keep(told, told.bytes(), () -> micrograph(file, options, micrograph.get())));
                Supplier<Micrograph> kept = micrographs.getLast();
                pictures.add(memory.keep(drawn(told, trained), () -> drawn(kept.get(), trained)));
            }
        }
        Optional<SeLoads> known = map || particles ? SeLoads.load(folderOfModel) : Optional.empty();
        if (map && known.isEmpty()) {
            throw UsageProblem.NO_LOAD_MAP.of().exception();
        }
        // Before the network is at work, so that its results are not lost to a folder that cannot be.
        OutputFolder folder = output == null && !explain && !particles && !map ? null : outputFolder();
        int threads = Runtime.getRuntime().availableProcessors();
        LearningEngine engine = session.contributions().get().engine(trained.spec());
        try (ModelReader reader = ModelReader.of(trained, folderOfModel, particles, engine, threads)) {
            if (particles && !reader.readsParticles()) {
                throw UsageProblem.NO_PARTICLE_LOADS.of().exception();
            }
            List<PictureReading> readings = new ArrayList<>();
            for (int i = 0; i < pictures.size(); i++) {
                checkCancelled();
                readings.add(micrographs.isEmpty() ? reader.read(pictures.get(i).held(), outputOptions.force())
                        : reader.read(micrographs.get(i).get(), outputOptions.force()));
            }
            PredictionOutput result = new PredictionOutput(trained, images, readings, !map && known.isPresent());
            result.print(session.out(), csv);
            if (folder != null) {
                write(result, reader, known.filter(_ -> map), pictures, micrographs, folder);
            }
            List<Integer> refused = IntStream.range(0, readings.size()).filter(i -> readings.get(i).values().isEmpty()).boxed()
                    .toList();
            if (!refused.isEmpty()) {
                throw UsageProblem.OTHER_KIND.of(refused.size(), readings.size(), images.get(refused.getFirst())).exception();
            }
        }
        return ExitStatus.DONE;
    }

    private PictureOptions options() {
        PictureOptions options = PictureOptions.STANDARD;
        if (pixelSize != null) {
            options = options.withPixelSize(OptionalDouble.of(Unit.MICROMETRE.toSi(pixelSize)));
        }
        if (page != null) {
            options = options.withPage(page);
        }
        try {
            return grays == null ? options : options.withGrays(GrayRange.parse(grays));
        } catch (InvalidInputException e) {
            throw Usage.wrong(spec, "--grays", e);
        }
    }

    /** A microscope picture with the phase of each pixel: a large one takes 50 MB, so that not all are kept. */
    private static Micrograph micrograph(Path file, PictureOptions options, MicrographOptions micrograph) {
        GrayImage picture = Pictures.readForeign(file, options);
        try {
            return Micrograph.read(picture, micrograph);
        } catch (InvalidInputException e) {
            throw e.within(Place.in(file));
        }
    }

    /** The picture as the network takes it. */
    private static GrayImage drawn(Micrograph told, TrainedModel trained) {
        return told.drawn(trained.rendering(), Micrograph.Doubt.NONE, trained.spec().inputSize(), trained.pixelSize());
    }

    private OutputFolder outputFolder() {
        Path[] sources = images.stream().map(session::resolve).toArray(Path[]::new);
        return outputOptions.open(session, output != null ? output : Path.of("predictions"), sources);
    }

    private void write(PredictionOutput result, ModelReader reader, Optional<SeLoads> places, List<GrayImage> pictures,
            List<Supplier<Micrograph>> micrographs, OutputFolder folder) throws IOException {
        folder.put(draft -> {
            List<Path> files = new ArrayList<>();
            files.add(draft.resolve("predictions.csv"));
            result.write(files.getLast());
            for (int i = 0; i < micrographs.size(); i++) {
                files.add(draft.resolve(result.fileName(i) + "_phases.png"));
                Micrograph told = micrographs.get(i).get();
                MapFile.write(told.shown().width(), told.shown().height(), told.overlay(), files.getLast());
            }
            for (int i = 0; particles && i < pictures.size(); i++) {
                checkCancelled();
                files.addAll(
                        new ParticleOutput(result.readings().get(i), pictures.get(i).held()).write(draft, result.fileName(i)));
            }
            for (int i = 0; places.isPresent() && i < pictures.size(); i++) {
                checkCancelled();
                if (result.isRead(i)) {
                    files.addAll(new LoadMapOutput(places.get(), pictures.get(i).held(), reader.model().rendering())
                            .write(draft, result.fileName(i)));
                }
            }
            for (int i = 0; explain && i < pictures.size(); i++) {
                if (!result.isRead(i)) {
                    continue;
                }
                GrayImage picture = pictures.get(i).held();
                for (int label = 0; label < result.labels().size(); label++) {
                    checkCancelled();
                    HeatMap map = GradCam.map(reader.predictor().network(), reader.predictor().input(picture), label);
                    files.add(draft.resolve(result.mapName(i, label)));
                    MapFile.write(map.width(), map.height(), map.overlay(picture, OPACITY), files.getLast());
                }
            }
            return files;
        });
        session.err().println(Say.it(CliTerm.WRITTEN_TO.with(Say.whole(session.shorten(folder.path())))));
    }

    private void checkCancelled() {
        if (session.cancellation().requested()) {
            throw new CancellationException("cancelled");
        }
    }
}
