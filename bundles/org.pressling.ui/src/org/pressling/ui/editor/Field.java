// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.pressling.dem.Remedy;
import org.pressling.ui.Messages;

/** A control on a form that shows and sets the value at one path of the study. */
abstract class Field {
    private final String path;
    private final Control control;
    private final FieldMark mark;
    private final QuickFixes fixes;
    private String name = "";
    private String explanation = "";
    private String problem;
    private VariedMark varied;

    /** Decorates the control; room for the mark is left of it. */
    Field(String path, Control control, String explanation) {
        this.path = path;
        this.control = control;
        control.setToolTipText(explanation);
        control.setData(StudyEditor.PATH_KEY, path);
        fixes = new QuickFixes(control);
        mark = new FieldMark(control, fixes::open);
    }

    /** Says what the field is, for whoever explains it. */
    final void describe(String itsName, String words) {
        name = itsName;
        explanation = words;
    }

    /** The name that stands before the field. */
    final String name() {
        return name;
    }

    /** What it means and what is allowed. */
    final String explanation() {
        return explanation;
    }

    /** What is wrong with its value and what to do, or null. */
    final String problem() {
        return problem;
    }

    /** The path of the study. */
    final String path() {
        return path;
    }

    /** Shows the value that the study has now. */
    abstract void refresh();

    /** Gives the field a link to the campaign, which is kept up with the study. */
    final void mark(VariedMark link) {
        varied = link;
    }

    /** Shows what the study has now: the value, and whether the campaign varies it. */
    final void refreshAll() {
        refresh();
        if (varied != null) {
            varied.refresh();
        }
    }

    /** Drops what was typed but not taken over. */
    void drop() {
        refresh();
    }

    /**
     * Takes over what was typed.
     *
     * @return false if the study refuses it; the field then says why
     */
    boolean commit() {
        return true;
    }

    /** Whether something was typed that is not taken over yet. */
    boolean isPending() {
        return false;
    }

    /** Puts the cursor here. */
    final void reveal() {
        control.setFocus();
    }

    /** Shows what is wrong here, or with null that nothing is. */
    final void problem(String message) {
        problem(message, List.of(), _ -> {
            // there is nothing to choose
        });
    }

    /**
     * Shows what is wrong here and offers what takes it away.
     *
     * @param message  what is wrong, or null if nothing is
     * @param remedies changes of the study
     * @param apply    carries one out
     */
    final void problem(String message, List<Remedy> remedies, Consumer<Remedy> apply) {
        problem = message;
        fixes.offer(message == null ? List.of() : remedies, apply);
        if (message == null) {
            mark.hide();
        } else {
            mark.show(fixes.isEmpty() ? message : message + '\n' + Messages.Fix_hint);
        }
    }
}
