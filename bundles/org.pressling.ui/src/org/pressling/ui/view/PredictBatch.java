// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.pressling.dataset.LabelColumn;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.trust.PictureReading;
import org.pressling.learning.trust.PredictionTable;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;

/** Reads many pictures with one network, one after the other. One that cannot be read does not keep the others from it. */
final class PredictBatch extends Job {
    private final Path model;
    private final List<Path> files;
    private final Function<Path, LoadedModel.PictureSource> sources;
    private final Consumer<Result> done;

    /**
     * A job, to be scheduled.
     *
     * @param model   folder of the model
     * @param files   the pictures
     * @param sources how each is read
     * @param done    takes what was read, on the job's thread, also when the job is cancelled before its end
     */
    PredictBatch(Path model, List<Path> files, Function<Path, LoadedModel.PictureSource> sources, Consumer<Result> done) {
        super(Messages.Predict_batch);
        this.model = model;
        this.files = List.copyOf(files);
        this.sources = sources;
        this.done = done;
        setUser(true);
    }

    /**
     * A picture.
     *
     * @param file    its file
     * @param said    what was read from it, if it could be
     * @param problem why not; empty if it could
     */
    record Row(Path file, Optional<PictureReading> said, String problem) {
    }

    /**
     * All pictures that were looked at.
     *
     * @param labels the labels of the network; none if no picture could be read
     * @param rows   the pictures in their order
     */
    record Result(List<LabelColumn> labels, List<Row> rows) {

        /** The same as comma-separated values, as the command predict writes them. */
        String csv() {
            PredictionTable table = new PredictionTable(labels);
            rows.forEach(row -> table.add(row.file(), row.said()));
            return table.csv();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), files.size());
        List<LabelColumn> labels = List.of();
        List<Row> rows = new ArrayList<>();
        for (Path file : files) {
            if (monitor.isCanceled()) {
                break;
            }
            monitor.subTask(String.valueOf(file.getFileName()));
            try {
                LoadedModel.Said said = LoadedModel.say(model, sources.apply(file));
                labels = said.model().labels();
                rows.add(new Row(file, Optional.of(said.reading()), ""));
            } catch (IOException e) {
                rows.add(new Row(file, Optional.empty(), RunFolder.describe(e)));
            } catch (InvalidInputException e) {
                rows.add(new Row(file, Optional.empty(), e.getLocalizedMessage()));
            }
            monitor.worked(1);
        }
        done.accept(new Result(labels, rows));
        return Status.OK_STATUS;
    }
}
