// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressling.analysis.Figure;
import org.pressling.analysis.Section;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.ui.Messages;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.figure.FigureSource;

/**
 * What the analyses of a study answer of its run: their figures and tables, one at a time. The analyses are asked anew, so that
 * what is shown is drawn from their numbers; one of a plug-in needs nothing more to be seen here.
 */
public final class FiguresView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = WorkbenchIds.FIGURES;
    private static final int TEXT_HEIGHT = 48;

    private final AnalysesQuestion question = new AnalysesQuestion(this::onDisplay);
    private Combo choice;
    private Composite stack;
    private FigureCanvas canvas;
    private Table table;
    private Text text;
    private List<ShownAnswer> answers = List.of();

    /** For the platform. */
    public FiguresView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(parent);
        choice = Choices.combo(parent, Messages.Figures_choice, this::draw);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        canvas = new FigureCanvas(stack);
        table = new Table(stack, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, TEXT_HEIGHT).applyTo(text);
        menu(canvas, table);
        take(List.of(), Messages.Figures_none);
    }

    @Override
    void showRun(RunData data) {
        RunFolder folder = data.folder();
        take(List.of(), Messages.Figures_asking);
        question.ask(folder, (read, otherwise) -> take(read.stream().flatMap(answer -> ShownAnswer.of(answer).stream()).toList(),
                otherwise));
    }

    /** Takes over what there is to show, or says why there is nothing. */
    private void take(List<ShownAnswer> read, String otherwise) {
        answers = read;
        Choices.fill(choice, read.stream().map(ShownAnswer::name).toList(), 0);
        draw();
        if (read.isEmpty()) {
            text.setText(otherwise);
        }
    }

    private Optional<ShownAnswer> chosen() {
        int place = choice.getSelectionIndex();
        return place < 0 || place >= answers.size() ? Optional.empty() : Optional.of(answers.get(place));
    }

    private void draw() {
        Optional<ShownAnswer> shown = chosen();
        Optional<Section.Table> rows = shown.flatMap(ShownAnswer::table);
        rows.ifPresent(this::fill);
        Control front = rows.isPresent() ? table : canvas;
        ((StackLayout) stack.getLayout()).topControl = front;
        stack.layout();
        canvas.show(shown.flatMap(ShownAnswer::figure).orElse(null));
        text.setText(shown.map(ShownAnswer::text).orElse(""));
    }

    private void fill(Section.Table rows) {
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        rows.header().forEach(name -> new TableColumn(table, SWT.NONE).setText(name));
        rows.rows().forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.setRedraw(true);
    }

    @Override
    void showSample(int index) {
        // an analysis is of the whole run
    }

    @Override
    String older(ResultAges ages) {
        return older(ages, StepName.REPORT);
    }

    /** What there is to choose from; for tests. */
    List<ShownAnswer> answers() {
        return answers;
    }

    /** Whether the figure that was chosen has been drawn; for tests. */
    boolean isDrawn() {
        return canvas.isDrawn();
    }

    @Override
    public Optional<Figure> figure() {
        return chosen().flatMap(ShownAnswer::figure);
    }

    @Override
    public void dispose() {
        question.cancel();
        super.dispose();
    }

    @Override
    public void setFocus() {
        choice.setFocus();
    }
}
