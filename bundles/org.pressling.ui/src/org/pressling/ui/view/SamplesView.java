// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.pressling.analysis.Figure;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dataset.sample.SampleVerdicts;
import org.pressling.dem.press.Verdict;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.ResultAges;
import org.pressling.study.RunProgress;
import org.pressling.study.RunSamples;
import org.pressling.study.SamplePreview;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.figure.FigureSource;
import org.pressling.ui.run.RunJob;

/** The samples of a run as pictures, before or after the press, sorted and filtered by number, label or factor. */
public final class SamplesView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".samples";

    /** Between two looks at the folder of a run under way [ns]. */
    private static final long LOOK_EVERY = 2_000_000_000L;

    private SampleFilter filter;
    private Button before;
    private GalleryCanvas gallery;
    private volatile RunData data;
    private SampleVerdicts verdicts = ReadVerdicts.NONE.verdicts();
    private Thumbnails packed;
    private Thumbnails pressed;
    private volatile long looked;
    private volatile boolean looking;

    /** For the platform. */
    public SamplesView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(4, 3).applyTo(parent);
        filter = new SampleFilter(parent, this::arrange);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        before = new Button(parent, SWT.TOGGLE);
        before.setText(Messages.Samples_before);
        before.setToolTipText(Messages.Samples_beforeDetail);
        before.addListener(SWT.Selection, e -> gallery.show(pictures()));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(before);
        gallery = new GalleryCanvas(parent, this::select, this::mark);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(gallery);
        menu(gallery);
    }

    @Override
    CompletableFuture<RunData> wanted(RunReading read) {
        return read.begun();
    }

    @Override
    void showRun(RunData read) {
        ReadVerdicts known = data == null ? ReadVerdicts.NONE : meanwhile(data, read);
        data = read;
        forget();
        pressed = thumbnails(pictures(read, false));
        packed = read.meaning().isPresent() ? thumbnails(pictures(read, true)) : null;
        before.setEnabled(packed != null);
        filter.show(read.dataset().map(SampleColumn::of).orElse(List.of()));
        new LaterPart<>(read.verdicts(), known).use(this, () -> data == read, this::judge);
    }

    /** While a run goes on it is read again and again; until its verdicts come, those that were known stay. */
    private ReadVerdicts meanwhile(RunData before, RunData now) {
        return before.folder().equals(now.folder()) ? new ReadVerdicts(verdicts, List.of()) : ReadVerdicts.NONE;
    }

    private void judge(ReadVerdicts read) {
        verdicts = read.verdicts();
        read.problems().stream().findFirst().ifPresent(this::tellProblem);
        arrange();
    }

    /** Samples appear as they are finished, a few at a time; the run does not wait until they are read. */
    @Override
    public void progressed(RunJob job, RunProgress progress) {
        long now = System.nanoTime();
        RunData before = data;
        if (progress.total() > 1 && before != null && before.folder().equals(job.folder()) && !looking
                && now - looked > LOOK_EVERY) {
            looking = true;
            Job look = Job.createSystem(NLS.bind(Messages.View_reading, job.folder().root().getFileName()), monitor -> {
                lookAgain(before);
            });
            look.setPriority(Job.DECORATE);
            look.schedule();
        }
    }

    private void lookAgain(RunData before) {
        try {
            List<Integer> finished = drawn(before.folder());
            if (!finished.equals(before.samples())) {
                RunData after = before.with(finished);
                onDisplay(() -> {
                    if (data == before) {
                        data = after;
                        judge(after.verdicts().join()); // has been read
                    }
                });
            }
        } finally {
            looked = System.nanoTime();
            looking = false;
        }
    }

    private static List<Integer> drawn(RunFolder folder) {
        SampleStore store = new SampleStore(folder.root());
        try {
            return RunSamples.finished(folder).stream()
                    .filter(index -> Files.isRegularFile(store.folder(index).resolve(SampleFiles.IMAGE))).toList();
        } catch (IOException e) {
            PresslingUi.log().warn(NLS.bind(Messages.View_unreadable, folder.root(), e.getMessage()), e);
            return List.of();
        }
    }

    /** What draws the samples of a run, as they were packed or as they were pressed. */
    private static IntFunction<GrayImage> pictures(RunData run, boolean asPacked) {
        SampleStore store = new SampleStore(run.folder().root());
        if (!asPacked) {
            return store::readImage;
        }
        Study study = Studies.load(run.folder().study());
        return sample -> SamplePreview.draw(study, store.read(sample).packing().structure(), PresslingUi.contributions());
    }

    private Thumbnails thumbnails(IntFunction<GrayImage> source) {
        return new Thumbnails(gallery.getDisplay(), source, GalleryCanvas.SIZE, gallery::redraw);
    }

    private void forget() {
        for (Thumbnails pictures : new Thumbnails[] {packed, pressed}) {
            if (pictures != null) {
                pictures.dispose();
            }
        }
    }

    private Thumbnails pictures() {
        return before.getSelection() && packed != null ? packed : pressed;
    }

    private void arrange() {
        if (data == null) {
            return;
        }
        List<Integer> shown = filter.apply(data.samples());
        int all = data.samples().size();
        filter.count(SampleCount.of(shown, all, verdicts));
        gallery.sayWhyEmpty(all == 0 ? nothingYet(Messages.Samples_none) : Messages.Samples_noneFits);
        gallery.show(pictures(), shown, this::caption, this::detail);
        gallery.reveal(sample());
    }

    private String caption(int sample) {
        return VerdictText.mark(verdict(sample)) + filter.caption(sample);
    }

    private String detail(int sample) {
        Verdict verdict = verdict(sample);
        return verdict == null ? "" : NLS.bind(Messages.Samples_verdict, Integer.valueOf(sample), VerdictText.of(verdict));
    }

    private Verdict verdict(int sample) {
        return verdicts.verdicts().get(Integer.valueOf(sample));
    }

    @Override
    public Optional<Figure> figure() {
        if (data == null || gallery.order().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> shown = gallery.order();
        return Optional.of(new SamplesFigure(shown, shown.stream().map(this::caption).toList(), filter.columns(),
                pictures(data, pictures() == packed)));
    }

    @Override
    String older(ResultAges ages) {
        return ages.samples().isEmpty() ? "" : NLS.bind(Messages.View_olderSamples, Integer.valueOf(ages.samples().size()));
    }

    @Override
    void showSample(int index) {
        gallery.reveal(index);
    }

    @Override
    void showMarked(Set<Integer> samples) {
        filter.mark(samples);
        gallery.mark(samples);
        arrange();
    }

    /** The pictures; for tests. */
    GalleryCanvas gallery() {
        return gallery;
    }

    /** Order and limits; for tests. */
    SampleFilter filter() {
        return filter;
    }

    @Override
    public void dispose() {
        forget();
        super.dispose();
    }

    @Override
    public void setFocus() {
        gallery.setFocus();
    }
}
