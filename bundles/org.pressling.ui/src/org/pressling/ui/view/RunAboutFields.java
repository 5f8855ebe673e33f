// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.RunAbout;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.runs.RunRow;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;

/** Name, tags and notes of one run, kept when a field is left or Enter is pressed. */
final class RunAboutFields extends Composite {
    private static final int NOTES_HEIGHT = 40;

    private final Text name;
    private final Text tags;
    private final Text notes;
    private final Label problem;
    private final Consumer<RunRow> changed;
    private Optional<RunRow> shown = Optional.empty();

    RunAboutFields(Composite parent, Consumer<RunRow> changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(this);
        name = field(Messages.Runs_name, Messages.Runs_nameDetail, SWT.SINGLE);
        tags = field(Messages.Runs_tags, Messages.Runs_tagsDetail, SWT.SINGLE);
        notes = field(Messages.Runs_notes, Messages.Runs_notes, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, NOTES_HEIGHT).applyTo(notes);
        problem = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(problem);
        show(Optional.empty());
    }

    private Text field(String words, String detail, int style) {
        Label label = new Label(this, SWT.NONE);
        label.setText(words);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, (style & SWT.MULTI) == 0 ? SWT.CENTER : SWT.BEGINNING).applyTo(label);
        Text text = new Text(this, SWT.BORDER | style);
        text.setToolTipText(detail);
        AccessibleText.name(text, words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.FocusOut, e -> keep());
        text.addListener(SWT.DefaultSelection, e -> keep());
        return text;
    }

    /**
     * Shows a run, or none; what was typed for the one before is kept. Of a run that was read again while somebody types only the
     * fields change whose words became others in its folder.
     */
    void show(Optional<RunRow> row) {
        if (row.isPresent() && row.map(RunAboutFields::folder).equals(shown.map(RunAboutFields::folder))) {
            RunAbout before = about(shown);
            shown = row;
            for (Text text : List.of(name, tags, notes)) {
                if (words(text).equals(words(text, before))) {
                    put(text, words(text, about(row)));
                }
            }
            return;
        }
        keep();
        shown = row;
        name.setMessage(row.map(run -> String.valueOf(folder(run).root().getFileName())).orElse(""));
        put(about(row));
        for (Text text : List.of(name, tags, notes)) {
            text.setEnabled(row.isPresent());
        }
        tell("");
    }

    private static RunFolder folder(RunRow row) {
        return row.run().folder();
    }

    private static RunAbout about(Optional<RunRow> row) {
        return row.map(run -> run.run().about()).orElse(RunAbout.NONE);
    }

    private static String words(Text text) {
        return text.getText().replace("\r\n", "\n");
    }

    /** What a field shows of what was said of a run. */
    private String words(Text text, RunAbout about) {
        if (text.equals(notes)) {
            return about.notes();
        }
        return text.equals(name) ? about.name() : String.join(" ", about.tags());
    }

    private void put(RunAbout about) {
        for (Text text : List.of(name, tags, notes)) {
            put(text, words(text, about));
        }
    }

    /** Leaves the caret where it is if the words are there already. */
    private static void put(Text text, String words) {
        if (!words(text).equals(words)) {
            text.setText(words);
        }
    }

    private void keep() {
        if (shown.isEmpty()) {
            return;
        }
        RunRow row = shown.get();
        try {
            RunAbout about = new RunAbout(name.getText(),
                    Arrays.stream(tags.getText().split("[\\s,;]+")).filter(tag -> !tag.isEmpty()).toList(),
                    words(notes));
            if (!about.equals(row.run().about())) {
                about.write(row.run().folder());
                shown = Optional.of(new RunRow(row.run().with(about), row.size()));
                put(about); // as it is kept, such as tags without commas
                changed.accept(shown.get());
            }
            tell("");
        } catch (InvalidInputException e) {
            tell(e.getLocalizedMessage());
        } catch (IOException e) {
            tell(RunFolder.describe(e));
        }
    }

    private void tell(String words) {
        if (!words.equals(problem.getText())) {
            problem.setText(words);
            ((GridData) problem.getLayoutData()).exclude = words.isEmpty();
            problem.setVisible(!words.isEmpty());
            layout(true);
        }
    }
}
