// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.study.RunAbout;
import org.pressling.study.RunProgress;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.runs.RunColumn;
import org.pressling.study.runs.RunRow;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.Themes;
import org.pressling.ui.api.SelectedRun;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;

/** All runs of the workspace as a table: sorted, filtered, plotted, named and tagged, exported, opened and deleted. */
public final class RunsView extends ViewPart implements RunListener {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".runs";
    private static final int[] WEIGHTS = {52, 48};
    /** The table asks for no more than this; it gets what there is. */
    private static final Point LEAST = new Point(100, 40);
    /** Width over height from which on the plot goes beside the table. */
    private static final double BESIDE = 1.3;

    private final PublishedSelection published = new PublishedSelection();
    private final Map<RunFolder, RunRow> rows = new LinkedHashMap<>();
    private Set<String> only = Set.of();
    private Combo studies;
    private RunsTable table;
    private RunsPlot plot;
    private RunAboutFields about;
    private Job reading;
    /** What was written of runs since they are being read, which may have come too early for it. */
    private final Map<RunFolder, RunAbout> written = new HashMap<>();
    /** The runs under way that are known to be in the table. */
    private final Set<RunJob> begun = ConcurrentHashMap.newKeySet();
    private Composite body;

    /** For the platform. */
    public RunsView() {
        // nothing to set up
    }

    @Override
    public void createPartControl(Composite parent) {
        body = parent;
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(parent);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE); // beside the plot, which so has all of the height
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 3).applyTo(left);
        studies = Choices.combo(left, Messages.Runs_study, this::chooseStudy);
        Text filter = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Runs_filterHint);
        filter.setToolTipText(Messages.Runs_filter);
        AccessibleText.name(filter, Messages.Runs_filter);
        filter.addListener(SWT.Modify, e -> {
            table.filter(filter.getText());
            plotShown();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new RunsTable(left, this::selected, row -> open());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(LEAST).applyTo(table.control());
        TabFolder beside = new TabFolder(sash, SWT.NONE);
        plot = new RunsPlot(beside, runs -> table.select(runs.stream().map(row -> row.run().folder()).toList()));
        tab(beside, Messages.Runs_plot, plot);
        about = new RunAboutFields(beside, this::replace);
        tab(beside, Messages.Runs_words, about);
        sash.setWeights(WEIGHTS);
        sash.addListener(SWT.Resize, e -> {
            Point size = sash.getSize();
            int wanted = size.x > BESIDE * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (sash.getOrientation() != wanted) {
                sash.setOrientation(wanted);
            }
        });
        createActions();
        getSite().setSelectionProvider(published);
        Runs.addListener(this);
        parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                Themes.style(parent);
            }
        });
        refresh();
    }

    private static void tab(TabFolder folder, String words, Composite content) {
        TabItem item = new TabItem(folder, SWT.NONE);
        item.setText(words);
        item.setControl(content);
    }

    private void createActions() {
        List<Action> actions = List.of(action(Messages.Runs_open, "structure", this::open),
                action(Messages.Runs_columns, "columns", this::chooseColumns),
                action(Messages.Runs_export, "export",
                        () -> RunsExport.ask(getSite().getShell(), table.shown())),
                action(Messages.Runs_delete, "delete",
                        () -> RunsDeletion.ask(getSite().getShell(), table.selection(), this::refresh)),
                action(Messages.Runs_refresh, "refresh", this::refresh));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        MenuManager menu = new MenuManager();
        for (Action action : actions) {
            menu.add(action);
            if (!action.getText().equals(Messages.Runs_open) && !action.getText().equals(Messages.Runs_delete)) {
                bar.add(action);
            }
        }
        table.control().setMenu(menu.createContextMenu(table.control()));
    }

    private static Action action(String words, String icon, Runnable work) {
        Action action = new Action(words, PresslingUi.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(words.replace("…", "").strip());
        return action;
    }

    /** Reads all runs again, and then adds their files up, which takes longer. */
    public void refresh() {
        if (reading != null) {
            reading.cancel();
        }
        written.clear();
        reading = new RunsReading(this::show);
        reading.schedule();
    }

    /**
     * Shows the runs of some studies alone.
     *
     * @param names names of studies; none for all
     */
    public void limit(Set<String> names) {
        only = Set.copyOf(names);
        arrange();
    }

    private void show(Job from, List<RunRow> read) {
        if (!body.isDisposed()) {
            body.getDisplay().asyncExec(() -> {
                if (!body.isDisposed() && from.equals(reading)) {
                    rows.clear();
                    read.forEach(row -> rows.put(row.run().folder(), new RunRow(
                            row.run().with(written.getOrDefault(row.run().folder(), row.run().about())), row.size())));
                    arrange();
                }
            });
        }
    }

    /** What is shown now; the rows of a run that was renamed are replaced one by one. */
    private void replace(RunRow row) {
        written.put(row.run().folder(), row.run().about());
        rows.replace(row.run().folder(), row);
        arrange();
    }

    private void arrange() {
        List<String> names = new ArrayList<>(new TreeSet<>(rows.values().stream().map(row -> row.run().study()).toList()));
        names.addFirst(Messages.Runs_all);
        Set<String> wanted = only.stream().filter(names::contains).collect(Collectors.toCollection(TreeSet::new));
        if (wanted.size() > 1) {
            names.add(String.join(", ", wanted));
        }
        studies.setItems(names.toArray(String[]::new));
        studies.select(Math.max(0, names.indexOf(String.join(", ", wanted))));
        table.show(rows.values().stream().filter(row -> wanted.isEmpty() || wanted.contains(row.run().study())).toList());
        plotShown();
    }

    private void chooseStudy() {
        int place = studies.getSelectionIndex();
        limit(place <= 0 ? Set.of() : new LinkedHashSet<>(List.of(studies.getText().split(", "))));
    }

    private void plotShown() {
        List<RunRow> shown = table.shown().rows();
        plot.show(shown, RunColumn.telling(shown));
        plot.mark(table.selection());
    }

    private void chooseColumns() {
        ColumnsDialog dialog = new ColumnsDialog(getSite().getShell(), RunColumn.all(List.copyOf(rows.values())), table.chosen());
        dialog.open().ifPresent(ids -> {
            table.choose(ids);
            plotShown();
        });
    }

    private void selected(List<RunRow> chosen) {
        about.show(chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty());
        plot.mark(chosen);
        // a run that was deleted is not to be followed any more when this view comes to the front
        published.setSelection(chosen.isEmpty() ? StructuredSelection.EMPTY
                : new StructuredSelection(new SelectedRun(chosen.getFirst().run().folder(), 0)));
    }

    private void open() {
        table.selection().stream().findFirst().ifPresent(row -> {
            try {
                StructureView.open(getSite().getPage(), row.run().folder(), 0);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        });
    }

    @Override
    public void changed(RunJob job) {
        refreshSoon();
    }

    /** When a run tells how far it is for the first time it has a folder, and is in the table from then on. */
    @Override
    public void progressed(RunJob job, RunProgress progress) {
        if (begun.add(job)) {
            refreshSoon();
        }
    }

    @Override
    public void ended(RunJob job) {
        begun.remove(job);
        changed(job);
    }

    private void refreshSoon() {
        if (!body.isDisposed()) {
            body.getDisplay().asyncExec(() -> {
                if (!body.isDisposed()) {
                    refresh();
                }
            });
        }
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        Runs.removeListener(this);
        if (reading != null) {
            reading.cancel();
        }
        super.dispose();
    }

    /** The table, for tests. */
    RunsTable table() {
        return table;
    }
}
