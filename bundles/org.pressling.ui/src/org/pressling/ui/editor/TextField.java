// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Remedy;
import org.pressling.ui.ProblemTexts;

/** A value that is typed: taken over on Enter and when the field is left, checked with every key. */
final class TextField extends Field {
    private final Values values;
    private final Text text;
    private final Runnable typed;
    private boolean refreshing;
    private boolean pending;
    private String shown = "";

    TextField(Values values, String path, Text text, String explanation, Runnable typed) {
        super(path, text, explanation);
        this.values = values;
        this.text = text;
        this.typed = typed;
        text.addModifyListener(e -> changed());
        text.addListener(SWT.FocusOut, e -> commit());
        if ((text.getStyle() & SWT.MULTI) == 0) {
            text.addListener(SWT.DefaultSelection, e -> commit());
        }
        refresh();
    }

    private void changed() {
        if (!refreshing) {
            pending = !text.getText().equals(values.get(path()));
            String refusal = refusal();
            problem(refusal, refusal == null ? List.of() : values.remedies(path(), text.getText()), this::take);
            typed.run();
        }
    }

    /** Why the study would refuse what was typed, or null. */
    private String refusal() {
        try {
            values.check(path(), text.getText());
            return null;
        } catch (InvalidInputException refused) {
            return ProblemTexts.of(refused);
        }
    }

    @Override
    boolean commit() {
        if (!pending || text.isDisposed()) {
            return true;
        }
        try {
            String value = text.getText();
            pending = false; // before the change is told of, which shows the value as the study has it
            values.set(path(), value);
            typed.run();
            return true;
        } catch (InvalidInputException refused) {
            pending = true;
            problem(ProblemTexts.of(refused), values.remedies(path(), text.getText()), this::take);
            return false;
        }
    }

    /** Takes a value in place of what was typed. */
    private void take(Remedy remedy) {
        values.take(remedy);
        drop();
        typed.run();
    }

    @Override
    boolean isPending() {
        return pending;
    }

    @Override
    void refresh() {
        String value = values.get(path());
        if (pending && value.equals(shown)) {
            return; // something else changed; what is being typed stays
        }
        show(value);
    }

    @Override
    void drop() {
        show(values.get(path()));
        problem(null);
    }

    private void show(String value) {
        pending = false;
        shown = value;
        if (!value.equals(text.getText())) {
            refreshing = true;
            try {
                text.setText(value);
            } finally {
                refreshing = false;
            }
        }
    }
}
