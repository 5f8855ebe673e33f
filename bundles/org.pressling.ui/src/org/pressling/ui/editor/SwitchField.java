// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A value that is on or off. */
final class SwitchField extends Field {
    private final StudyDocument document;
    private final Button button;

    SwitchField(StudyDocument document, String path, Button button, String explanation) {
        super(path, button, explanation);
        this.document = document;
        this.button = button;
        button.addListener(SWT.Selection, e -> document.set(path, Boolean.toString(button.getSelection())));
        refresh();
    }

    @Override
    void refresh() {
        button.setSelection(Boolean.parseBoolean(document.get(path())));
    }
}
