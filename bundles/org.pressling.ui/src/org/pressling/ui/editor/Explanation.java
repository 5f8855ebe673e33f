// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Form;
import org.pressling.ui.Theme;

/** Words below the title of a page: what the page is for, then what the field is that the cursor is in. */
final class Explanation {
    private static final int LINES = 3;
    private static final int NARROW = 200;

    private final Label words;
    private Field field;

    Explanation(Form form, String purpose) {
        Composite place = new Composite(form.getHead(), SWT.NONE);
        place.addListener(SWT.Paint, e -> takeColour(form.getHead(), place));
        GridLayoutFactory.fillDefaults().margins(6, 0).applyTo(place);
        words = new Label(place, SWT.WRAP);
        words.setText(purpose);
        words.setForeground(Theme.remark());
        int height = LINES * words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, height).applyTo(words);
        form.setHeadClient(place);
    }

    /** The theme colours what is in the head as it colours the body, and the head itself differently. */
    private void takeColour(Control head, Control place) {
        Color colour = head.getBackground();
        if (!colour.equals(words.getBackground()) || !colour.equals(place.getBackground())) {
            place.setBackground(colour);
            words.setBackground(colour);
        }
    }

    /** Explains a field, or says what is wrong there. */
    void of(Field chosen) {
        field = chosen;
        again();
    }

    /** The field that was explained last. */
    Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    /** Looks whether something else is to be said of the same field. */
    void again() {
        if (field != null && !words.isDisposed()) {
            boolean wrong = field.problem() != null;
            words.setForeground(wrong ? Theme.error() : Theme.remark());
            words.setText(wrong ? field.problem() : field.name() + ": " + field.explanation());
        }
    }

    /** The fields are gone. */
    void forget() {
        field = null;
    }
}
