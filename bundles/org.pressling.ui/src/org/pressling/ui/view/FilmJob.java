// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.figure.FigureFailure;

/** Draws the moments of a press one after the other and writes their pictures. */
final class FilmJob extends Job {
    /** Time for the whole press [s]. */
    private static final double SECONDS = 5;
    /** More pictures make a GIF large, and nobody sees them. */
    private static final int MOST_PICTURES = 100;
    /** How often is looked whether the next moment is known [ms]. */
    private static final int PATIENCE = 50;

    private final PressMoments moments;
    private final Display display;
    private final StructureShot shot;
    private final boolean chains;
    private final Path file;

    /**
     * A job, to be scheduled.
     *
     * @param folder  the run
     * @param shot    what is drawn of one of its samples
     * @param chains  whether contacts are drawn
     * @param display whose thread knows the colours
     * @param file    a name that ends with {@code .gif}, or with {@code .png} for a series
     */
    FilmJob(RunFolder folder, StructureShot shot, boolean chains, Display display, Path file) {
        super(NLS.bind(Messages.Film_job, file.getFileName()));
        moments = new PressMoments(folder, shot.sample(), () -> {
            // the job looks itself
        });
        this.display = display;
        this.shot = shot;
        this.chains = chains;
        this.file = file;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int rows = moments.count();
        int stride = PressFilm.isGif(file) ? Math.ceilDiv(rows, MOST_PICTURES) : 1;
        monitor.beginTask(getName(), rows);
        try {
            PressFilm film = PressFilm.isGif(file) ? new GifFilm(file, SECONDS * stride / rows) : PressFilm.series(file);
            for (int row = (rows - 1) % stride; row < rows; row += stride) { // the end is among them
                StructureState state = await(row, monitor);
                if (state == null) {
                    return moments.problem().isEmpty() ? Status.CANCEL_STATUS : Status.error(moments.problem());
                }
                StructureScene scene = display.syncCall(() -> shot.scene(state));
                film.add(FilmPicture.of(scene, chains));
                monitor.worked(stride);
            }
            film.finish();
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.Figure_notWritten, file, RunFolder.reason(e)), e);
        } catch (InvalidInputException e) {
            return Status.error(e.getLocalizedMessage(), e);
        } catch (RuntimeException e) {
            return Status.error(NLS.bind(Messages.Figure_notDrawn, file, FigureFailure.reason(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } finally {
            moments.close();
        }
    }

    /** A moment once it is known; null if the user cancels or it will not be known. */
    private StructureState await(int row, IProgressMonitor monitor) throws InterruptedException {
        StructureState state = moments.at(row);
        while (state == null && !monitor.isCanceled() && moments.problem().isEmpty()) {
            boolean last = moments.isOver();
            state = moments.at(row);
            if (state == null && last) {
                return null;
            }
            Thread.sleep(PATIENCE);
        }
        return monitor.isCanceled() ? null : state;
    }
}
