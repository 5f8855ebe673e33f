// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;

/**
 * The mark at the left of a control that something is wrong there. It is made only while it is to be seen: a decoration of the
 * platform asks the window system where its control is whenever what is around is painted, even if it is hidden itself.
 */
final class FieldMark {
    private final Control control;
    private final Runnable clicked;
    private ControlDecoration mark;

    /**
     * No mark yet.
     *
     * @param control what it is about
     * @param clicked what a click on it does
     */
    FieldMark(Control control, Runnable clicked) {
        this.control = control;
        this.clicked = clicked;
    }

    /** Shows it, with what is wrong in its tool tip. */
    void show(String why) {
        if (control.isDisposed()) {
            return;
        }
        if (mark == null) {
            mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
            mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                    .getImage());
            mark.setMarginWidth(1);
            mark.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> clicked.run()));
        }
        mark.setDescriptionText(why);
    }

    /** Takes it away. */
    void hide() {
        if (mark != null) {
            mark.dispose();
            mark = null;
        }
    }
}
