// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.pressling.analysis.Figure;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PictureOptions;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.micrograph.Micrograph;
import org.pressling.dataset.micrograph.MicrographOptions;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.trust.ModelPictures;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.figure.FigureSource;

/** Reads labels from a picture that is dropped here, with the network of the run or of a folder. */
public final class PredictView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".predict";

    /** Size of a pixel until the scale bar tells it [m]. */
    private static final double UNTIL_TOLD = 1e-6;

    private PredictBody body;
    private Path picture;
    private Path model;
    private PictureOptions options = PictureOptions.STANDARD;
    private Optional<MicrographOptions> micrograph = Optional.empty();
    private LoadedModel.Reading reading;
    private int asked;
    private final AtomicInteger looked = new AtomicInteger(); // also read where a picture is about to be read
    private volatile boolean previewed;
    private PredictedDialog predicted;

    /** For the platform. */
    public PredictView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        body = new PredictBody(parent, this);
        menu(body.menuOwners());
        body.model(null, false);
    }

    @Override
    void showRun(RunData data) {
        if (model == null) {
            body.model(modelFolder(), false);
            predict();
        }
    }

    @Override
    String older(ResultAges ages) {
        return older(ages, StepName.LEARN);
    }

    @Override
    void showSample(int index) {
        // the picture is the user's
    }

    /** Reads another picture. */
    void open(Path file) {
        picture = file;
        body.picture(file);
        predict();
    }

    /** Reads the pictures of files and of folders: one by itself as {@link #open}, several as a table in a window of its own. */
    void openAll(List<Path> chosen) {
        List<Path> files;
        try {
            files = PictureFiles.of(chosen);
        } catch (IOException e) {
            body.problem(RunFolder.describe(e));
            return;
        } catch (InvalidInputException e) {
            body.problem(e.getLocalizedMessage());
            return;
        }
        Path network = modelFolder();
        if (files.size() == 1) {
            open(files.getFirst());
        } else if (network == null) {
            body.nothing(Messages.Predict_chooseModel);
        } else {
            Function<Path, LoadedModel.PictureSource> sources = source();
            new PredictBatch(network, files, sources, result -> onDisplay(() -> show(result))).schedule();
        }
    }

    private void show(PredictBatch.Result result) {
        predicted = new PredictedDialog(getSite().getShell(), result, this::open);
        predicted.open();
    }

    /** The window with the last table, or null; for tests. */
    PredictedDialog predicted() {
        return predicted;
    }

    /** How files are read with what is said of them now. */
    private Function<Path, LoadedModel.PictureSource> source() {
        boolean barTells = options.pixelSize().isEmpty() && micrograph.map(known -> known.bar().isPresent()).orElse(false);
        PictureOptions given = barTells ? options.withPixelSize(OptionalDouble.of(UNTIL_TOLD)) : options;
        Optional<MicrographOptions> known = micrograph;
        return file -> new Asked(file, given, known);
    }

    /** Uses another network; null goes back to that of the run. */
    void use(Path folder) {
        model = folder == null ? null : RunFolder.modelIn(folder);
        body.model(modelFolder(), model != null);
        predict();
    }

    /** Says what pictures do not tell of themselves. */
    void options(PictureOptions given) {
        options = given;
        predict();
    }

    /** Says what is known of a microscope picture; nothing for a drawn one. */
    void micrograph(Optional<MicrographOptions> given) {
        micrograph = given;
        predict();
    }

    /** Shows how grays are read that are being typed. */
    void preview(PictureOptions typed) {
        preview(typed, micrograph);
    }

    /** Shows which phases are seen by what is being typed. */
    void previewPhases(Optional<MicrographOptions> typed) {
        preview(options, typed);
    }

    private void preview(PictureOptions read, Optional<MicrographOptions> known) {
        Path file = picture;
        if (file == null) {
            return;
        }
        int ticket = looked.incrementAndGet();
        PicturePreview.of(file, read, known, () -> ticket == looked.get()).whenComplete((preview, refused) -> onDisplay(() -> {
            if (ticket == looked.get() && refused != null) {
                withoutPreview(); // what was typed before does not count either
            } else if (ticket == looked.get()) {
                previewed = true;
                body.preview(preview);
            }
        }));
    }

    /** What was typed does not count: shows again what was read. */
    void withoutPreview() {
        looked.incrementAndGet();
        if (previewed) {
            previewed = false;
            if (reading == null) {
                predict();
            } else {
                body.draw();
            }
        }
    }

    private Path modelFolder() {
        return model != null ? model : folder().map(RunFolder::model).orElse(null);
    }

    private void predict() {
        reading = null;
        looked.incrementAndGet();
        previewed = false;
        Path network = modelFolder();
        if (picture == null || network == null) {
            body.nothing(picture == null ? "" : Messages.Predict_chooseModel);
            return;
        }
        body.nothing(Messages.Predict_reading);
        int ticket = ++asked;
        LoadedModel.PictureSource wanted = source().apply(picture);
        Job job = Job.createSystem(Messages.Predict_reading, monitor -> {
            return predict(wanted, network, ticket);
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    /** A picture, what its file does not tell, and what is known of it if a microscope took it. */
    private record Asked(Path file, PictureOptions options, Optional<MicrographOptions> micrograph)
            implements
                LoadedModel.PictureSource {

        @Override
        public GrayImage forModel(TrainedModel trained) {
            return ModelPictures.read(file, options, trained);
        }

        @Override
        public Optional<Micrograph> taken(TrainedModel trained) {
            micrograph.ifPresent(_ -> ModelPictures.requireSingle(file, trained));
            return micrograph.map(known -> Micrograph.read(Pictures.readForeign(file, options), known));
        }
    }

    private IStatus predict(LoadedModel.PictureSource wanted, Path network, int ticket) {
        try {
            LoadedModel.Reading result = LoadedModel.read(network, wanted);
            onDisplay(() -> {
                if (ticket == asked) {
                    reading = result;
                    body.show(result);
                }
            });
        } catch (IOException e) {
            refuse(RunFolder.describe(e), ticket);
        } catch (InvalidInputException e) {
            refuse(e.getLocalizedMessage(), ticket);
        }
        return Status.OK_STATUS;
    }

    private void refuse(String why, int ticket) {
        onDisplay(() -> {
            if (ticket == asked) {
                body.problem(why);
            }
        });
    }

    /** What was read, or null. */
    LoadedModel.Reading reading() {
        return reading;
    }

    /** The controls; for tests. */
    PredictBody body() {
        return body;
    }

    @Override
    public Optional<Figure> figure() {
        return Optional.ofNullable(reading)
                .map(r -> new PredictionFigure(String.valueOf(picture.getFileName()), r, body.label(),
                        body.drawing().drawnLoads()));
    }

    @Override
    public void dispose() {
        LoadedModel.releaseSoon();
        super.dispose();
    }

    @Override
    public void setFocus() {
        body.setFocus();
    }

    /** For instance "Model: komori" for a run, or the folder's own name. */
    static String nameOf(Path folder) {
        boolean ofRun = "model".equals(String.valueOf(folder.getFileName())) && folder.getParent() != null;
        return NLS.bind(Messages.Predict_model, ofRun ? folder.getParent().getFileName() : folder.getFileName());
    }
}
