// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.pressling.dem.Localized;
import org.pressling.study.RunPlan;
import org.pressling.study.RunProgress;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.SettingChanges;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.run.StepTexts;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Step by step what a run would do now, and why. */
final class PlanTable {
    private static final int STEP_WIDTH = 95;
    private static final int TODO_WIDTH = 130;

    private static final String SAMPLES = "samples";
    private static final double PERCENT = 100;

    private final Table table;
    private List<RunPlan.Line> shown = List.of();

    PlanTable(Composite parent, FormToolkit toolkit, int columns) {
        table = toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.NO_SCROLL);
        table.setHeaderVisible(true);
        column(Messages.Plan_step, STEP_WIDTH);
        column(Messages.Plan_todo, TODO_WIDTH);
        TableColumn why = column(Messages.Plan_why, STEP_WIDTH);
        table.addListener(SWT.Resize, e -> why.setWidth(table.getClientArea().width - STEP_WIDTH - TODO_WIDTH));
        table.addListener(SWT.MouseHover, this::explain);
        int rows = StepName.values().length;
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1)
                .hint(STEP_WIDTH, table.getHeaderHeight() + (rows + 1) * table.getItemHeight()).applyTo(table);
    }

    private TableColumn column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        column.setWidth(width);
        return column;
    }

    private void explain(Event event) {
        TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        table.setToolTipText(item == null ? null : (String) item.getData());
    }

    void clear() {
        shown = List.of();
        table.removeAll();
    }

    void show(RunPlan plan) {
        shown = plan.steps();
        table.setRedraw(false);
        table.removeAll();
        Locale language = Locale.getDefault(Locale.Category.DISPLAY);
        for (RunPlan.Line line : plan.steps()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {StepTexts.name(line.step()), todo(line), reason(line).text(language)});
            item.setImage(PresslingUi.image(line.todo() == 0 ? "done" : "part"));
            item.setData(StepTexts.meaning(line.step()) + (item.getText(2).isEmpty() ? "" : "\n" + item.getText(2)));
        }
        table.setRedraw(true);
    }

    /** Says how far a run is in the rows that it is at. */
    void progress(RunProgress progress) {
        String words = progress.total() > 1
                ? NLS.bind(Messages.Plan_underWay, Integer.valueOf(progress.done()), Integer.valueOf(progress.total()))
                : NLS.bind(Messages.Plan_percent, Long.valueOf(Math.round(PERCENT * progress.fraction())));
        rows(progress.stage()).forEach(row -> {
            if (!words.equals(row.getText(1))) {
                row.setText(1, words);
                row.setImage(PresslingUi.image("running"));
            }
        });
    }

    /** A stage of a run is over. */
    void finished(String stage) {
        rows(stage).forEach(row -> {
            row.setText(new String[] {row.getText(), Messages.Plan_current, ""});
            row.setImage(PresslingUi.image("done"));
        });
    }

    /** Rows of a stage that are to be done; none for a stage of a dependent study, which has another name. */
    private Stream<TableItem> rows(String stage) {
        return table.isDisposed() ? Stream.empty() : IntStream.range(0, shown.size()).filter(i -> shown.get(i).todo() > 0)
                .filter(i -> shown.get(i).step().perSample() ? stage.equals(SAMPLES) : stage.equals(shown.get(i).step().id()))
                .mapToObj(table::getItem);
    }

    /** A form has no paths. */
    private static Localized reason(RunPlan.Line line) {
        return line.reason() instanceof SettingChanges changes ? changes.asInForm(PathNames::of) : line.reason();
    }

    private static String todo(RunPlan.Line line) {
        if (line.todo() == 0) {
            return Messages.Plan_current;
        }
        return line.units() == 1 ? Messages.Plan_one
                : NLS.bind(Messages.Plan_some, Integer.valueOf(line.todo()), Integer.valueOf(line.units()));
    }
}
