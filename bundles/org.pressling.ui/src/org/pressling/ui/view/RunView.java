// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.ui.Messages;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;
import org.pressling.ui.Themes;
import org.pressling.ui.api.RunFollower;
import org.pressling.ui.api.SelectedRun;

/** A view of a run: follows what is selected in other parts and what becomes of the run, and publishes its own choice. */
abstract class RunView extends ViewPart implements RunListener {
    private final PublishedSelection published = new PublishedSelection();
    private final RunHeading heading = new RunHeading(() -> this.folder, this::older, this::setContentDescription);
    private final Consumer<RunAccount> teller = account -> onDisplay(() -> heading.take(account));
    private final Runnable marker = () -> onDisplay(this::mark);
    private RunFollower follower;
    private Display display;
    private RunFolder folder;
    private final LatestReading reading = new LatestReading(this::onDisplay);
    private int sample;
    private boolean disposed;
    private boolean restored;
    /** What the view wrote of itself at the last end; nothing if it was not there. */
    Optional<IMemento> before = Optional.empty();

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        before = Optional.ofNullable(memento);
        restored = LastShown.restore(memento);
    }

    /** Keeps which run and sample are shown, for the next start. */
    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        if (folder != null) {
            LastShown.save(folder, sample, memento);
        }
    }

    @Override
    public final void createPartControl(Composite parent) {
        display = parent.getDisplay();
        createBody(parent);
        ViewMenu.tools(getViewSite());
        onDisplay(() -> Themes.style(parent)); // once the view has its place in the window
        getSite().setSelectionProvider(published);
        follower = new RunFollower(this, this::show);
        RunDataStore.open(); // first of the listeners: it forgets before the views read again
        Runs.addListener(this);
        RunAccounts.follow(teller);
        MarkedSamples.follow(marker);
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (restored && editor != null) {
            // What was shown at the last end may be of another study than the editor in front.
            SelectedRun.of(editor).ifPresent(this::show);
        }
        if (folder == null) {
            (restored ? LastShown.get() : follower.now()).or(follower::now).or(LastShown::get).ifPresent(this::show);
        }
    }

    /** What to say where there is nothing to show: of a run that is on its way not that a study be run. */
    final String nothingYet(String otherwise) {
        return folder().flatMap(Runs::find).isPresent() ? Messages.View_underWay : otherwise;
    }

    /** Makes the controls of the view. */
    abstract void createBody(Composite parent);

    /** Shows another run, or the same one after it changed. */
    abstract void showRun(RunData data);

    /** What the view waits for: all, unless it needs nothing of what was learnt. */
    CompletableFuture<RunData> wanted(RunReading read) {
        return read.whole();
    }

    /** Takes what was learnt, which comes after what the view {@linkplain #wanted waits for}. */
    void showLearnt(RunData whole) {
        // nothing, unless there is something in it to show
    }

    /**
     * Shows a sample.
     *
     * @param index its number
     */
    abstract void showSample(int index);

    /** Shows which samples are marked; views that show one sample at a time have nothing to do. */
    void showMarked(Set<Integer> samples) {
        // nothing
    }

    private void mark() {
        folder().ifPresent(shown -> showMarked(MarkedSamples.of(shown)));
    }

    /** Marks these samples of the run, here and in all views. */
    final void mark(Set<Integer> samples) {
        folder().ifPresent(shown -> MarkedSamples.set(shown, samples));
    }

    /**
     * What to say if what the view shows is left of the run before.
     *
     * @param ages what in the run is
     * @return a few words; empty text if all of it is of the run itself
     */
    String older(ResultAges ages) {
        return ages.samples().contains(sample) ? NLS.bind(Messages.View_olderSample, Integer.valueOf(sample)) : "";
    }

    /** The same for results of a step over all samples. */
    static String older(ResultAges ages, StepName step) {
        return ages.steps().contains(step) ? Messages.View_older : "";
    }

    /** Says above the view which run it shows, and whether that is what it seems. */
    final void nameRun() {
        heading.tell();
    }

    /** Says above the view what of the run cannot be read, unless something else was told before. */
    final void tellProblem(String problem) {
        heading.alsoOfRun(problem);
    }

    /** Gives controls the view's menu. */
    final void menu(Control... controls) {
        menu(List.of(), controls);
    }

    /** Gives controls the view's menu with switches. */
    final void menu(List<IAction> switches, Control... controls) {
        ViewMenu.give(getViewSite(), published, switches, controls);
    }

    /** Reads a sample and hands it on, unless another one is wanted by then. */
    final void read(int index, Consumer<PressedSample> use) {
        RunFolder wanted = folder;
        if (wanted != null && index > 0) {
            RunDataStore.sample(wanted, index).whenComplete((read, problem) -> onDisplay(() -> {
                if (wanted.equals(folder) && index == sample) {
                    heading.ofSample(problem == null ? "" : problem.getMessage());
                    if (read != null) {
                        use.accept(read);
                    }
                    nameRun();
                }
            }));
        }
    }

    /** The run that is shown, if any. */
    final Optional<RunFolder> folder() {
        return Optional.ofNullable(folder);
    }

    /** The sample that is shown, or 0. */
    final int sample() {
        return sample;
    }

    /** What was told of the sample before is not of this one. */
    private void take(int index) {
        sample = index;
        heading.ofSample("");
    }

    private void show(SelectedRun wanted) {
        boolean other = !wanted.folder().equals(folder);
        if (other) {
            folder = wanted.folder();
            take(wanted.sample() == 0 ? LastShown.sampleOf(folder) : wanted.sample());
            heading.ofRun("");
            LastShown.set(new SelectedRun(folder, sample));
            load();
            RunAccounts.ask(folder);
            nameRun();
        } else if (wanted.sample() > 0 && wanted.sample() != sample) {
            take(wanted.sample());
            showSample(sample);
            nameRun();
        }
        published.follow(new StructuredSelection(new SelectedRun(folder, sample)));
    }

    /**
     * Selects a sample here and in every other view. The platform hands on what is selected in the active part alone, and
     * a click may come before its view is active.
     */
    final void select(int index) {
        if (folder != null) {
            take(index);
            SelectedRun chosen = new SelectedRun(folder, index);
            LastShown.set(chosen);
            showSample(index);
            nameRun();
            for (IViewReference reference : getSite().getPage().getViewReferences()) {
                if (reference.getView(false) instanceof RunView other && other != this) {
                    other.show(chosen);
                }
            }
            published.setSelection(new StructuredSelection(chosen));
        }
    }

    /** Shows a sample of a run here and in every other view. */
    final void choose(RunFolder run, int index) {
        show(new SelectedRun(run, index));
        select(index);
    }

    private void load() {
        RunReading read = reading.begin(folder);
        reading.take(wanted(read), this::show);
        reading.take(read.whole(), whole -> {
            showLearnt(whole);
            whole.problems().stream().findFirst().ifPresent(this::tellProblem);
        });
    }

    private void show(RunData data) {
        if (!data.samples().contains(sample) && !data.samples().isEmpty()) {
            take(data.samples().getFirst());
        }
        heading.ofRun(data.problems().stream().findFirst().orElse(""));
        showRun(data);
        mark();
        if (sample > 0) {
            showSample(sample);
        }
        nameRun();
    }

    /** Does something on the thread of the user interface, unless the view is gone by then. */
    final void onDisplay(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!disposed) {
                    work.run();
                }
            });
        }
    }

    /** Whether a run is the one that is shown. */
    final boolean shows(RunJob job) {
        return job.folder().equals(folder);
    }

    /** At the start, too: what a view says that has nothing to show depends on whether the run is on its way. */
    @Override
    public void changed(RunJob job) {
        if (shows(job)) {
            onDisplay(this::load);
        }
    }

    @Override
    public void dispose() {
        disposed = true;
        Runs.removeListener(this);
        RunAccounts.unfollow(teller);
        MarkedSamples.unfollow(marker);
        follower.close();
        super.dispose();
    }
}
