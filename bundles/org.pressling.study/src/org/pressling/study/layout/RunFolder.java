// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.layout;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.learning.TrainedModel;
import org.pressling.model.Study;

/**
 * The folder of a run: {@code study.pressling}, {@code run.json}, {@code samples/0001}, {@code dataset},
 * {@code model}, {@code evaluate} and {@code report}, {@code dependent-studies} where an analysis needs them, and
 * {@code about.json} where a person named or tagged the run. A dot folder holds drafts while a run is under way.
 *
 * @param root the folder
 */
public record RunFolder(Path root) {

    /** Makes the path absolute, so that a later change of directory cannot move the run. */
    public RunFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Where a study is run unless told otherwise.
     *
     * @param directory where the user works
     * @param study     the study
     * @return {@code runs/NAME} in that directory
     */
    public static RunFolder inside(Path directory, Study study) {
        return inside(directory, study.getName());
    }

    /**
     * Where something else than a whole study is run.
     *
     * @param directory where the user works
     * @param name      what is run
     * @return {@code runs/NAME} in that directory
     */
    public static RunFolder inside(Path directory, String name) {
        return new RunFolder(directory.resolve("runs").resolve(name.replaceAll("[^\\p{L}\\p{N}._-]+", "-")));
    }

    /**
     * A run folder beside this one.
     *
     * @param name its name
     * @return the folder, whether it is there or not
     */
    public RunFolder beside(String name) {
        return new RunFolder(root.resolveSibling(name));
    }

    /** {@return the study as it was run} */
    public Path study() {
        return root.resolve("study.pressling");
    }

    /** {@return versions, seed, keys, timings and state of the run} */
    public Path record() {
        return root.resolve("run.json");
    }

    /** {@return name, tags and notes that a person gave the run, if any} */
    public Path about() {
        return root.resolve("about.json");
    }

    /** {@return folder of the trained network} */
    public Path model() {
        return home(StepName.LEARN, 0);
    }

    /**
     * The model that a user points at.
     *
     * @param given a model folder, or the folder of a run that trained one
     * @return the model folder
     */
    public static Path modelIn(Path given) {
        Path ofRun = new RunFolder(given).model();
        boolean run = !Files.exists(given.resolve(TrainedModel.MODEL_FILE)) && Files.isDirectory(ofRun);
        return run ? ofRun : given;
    }

    /**
     * The data set that a user points at.
     *
     * @param given a folder with a data set, or the folder of a run that made one
     * @return the folder of the data set
     */
    public static Path datasetIn(Path given) {
        Path ofRun = new RunFolder(given).dataset();
        return Files.isDirectory(ofRun) ? ofRun : given;
    }

    /** {@return folder of the data set} */
    public Path dataset() {
        return home(StepName.DATASET, 0);
    }

    /** {@return metrics of the network and of the baselines, once evaluated} */
    public Path metrics() {
        return home(StepName.EVALUATE, 0).resolve("metrics.json");
    }

    /** {@return the page of the report, once written} */
    public Path report() {
        return home(StepName.REPORT, 0).resolve("index.html");
    }

    /**
     * Where the result of a step lies.
     *
     * @param step   the step
     * @param sample number of the sample, or 0 for a step over all samples
     * @return a folder; the steps of one sample share one
     */
    public Path home(StepName step, int sample) {
        return switch (step) {
        case PACK, PRESS, MEASURE, RENDER -> new SampleStore(root).folder(sample);
        case DATASET -> root.resolve("dataset");
        case LEARN -> root.resolve("model");
        case EVALUATE -> own(step.id(), step.former());
        case REPORT -> root.resolve("report");
        };
    }

    /**
     * The folder of a dependent study: one that an analysis needs.
     *
     * @param name name of the dependent study
     * @return a run folder inside this one
     */
    public RunFolder dependentStudy(String name) {
        return new RunFolder(dependentStudies().resolve(name));
    }

    /** A folder of this run; a run that has it under its former name keeps that, as do its keys. */
    private Path own(String name, String former) {
        Path now = root.resolve(name);
        Path before = root.resolve(former);
        return Files.isDirectory(before) && !Files.isDirectory(now) ? before : now;
    }

    /** {@return where scores by number of training samples lie, once they were asked for} */
    public Path curve() {
        return root.resolve("curve");
    }

    /** {@return where drafts lie while a run is under way} */
    public Path drafts() {
        return root.resolve(".drafts");
    }

    /** {@return the file that is locked while a run is under way} */
    public Path lockFile() {
        return root.resolve(".lock");
    }

    /** {@return where scripts for a cluster lie, and what its tasks print} */
    public Path cluster() {
        return root.resolve("cluster");
    }

    /** {@return where the samples lie} */
    public Path samples() {
        return new SampleStore(root).folder();
    }

    /** {@return where the dependent studies lie} */
    public Path dependentStudies() {
        return own("dependent-studies", "companions");
    }

    /**
     * What to say of a folder that cannot be written to.
     *
     * @param e why
     * @return the error, for the caller to throw
     */
    public InvalidInputException unwritable(IOException e) {
        return LayoutProblem.UNWRITABLE.of(root, why(e)).exception(e);
    }

    /**
     * Says what went wrong with a file in a few words.
     *
     * @param e the failure
     * @return for instance {@code No space left on device} or {@code access denied}
     */
    public static String reason(IOException e) {
        return why(e).text(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * Says what went wrong with a file in a few words of any language.
     *
     * @param e the failure
     * @return for instance {@code No space left on device} or {@code access denied}
     */
    public static Localized why(IOException e) {
        return switch (e) {
        case FileSystemException f when f.getReason() != null -> said(f.getReason());
        case AccessDeniedException _ -> FileReason.DENIED;
        case NoSuchFileException _ -> FileReason.MISSING;
        case FileAlreadyExistsException _ -> FileReason.EXISTS;
        case DirectoryNotEmptyException _ -> FileReason.NOT_EMPTY;
        case FileSystemException f -> said(f.getClass().getSimpleName());
        case IOException other -> said(other.getMessage() != null ? other.getMessage() : other.getClass().getSimpleName());
        };
    }

    /** What the system says, in whatever language it speaks. */
    private static Localized said(String words) {
        return _ -> words;
    }

    /**
     * Says what went wrong, and with which file.
     *
     * @param e the failure
     * @return for instance {@code No space left on device: /data/run/run.json}
     */
    public static String describe(IOException e) {
        return failure(e).text(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * Says what went wrong, and with which file, in any language: records and logs keep English.
     *
     * @param e the failure
     * @return what {@link #describe} says in that of the user
     */
    public static Localized failure(IOException e) {
        String file = e instanceof FileSystemException f && f.getFile() != null ? ": " + f.getFile() : "";
        return language -> why(e).text(language) + file;
    }
}
