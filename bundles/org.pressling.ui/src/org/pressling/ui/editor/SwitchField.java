// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A value that is on or off. */
final class SwitchField extends Field {
    private final Values values;
    private final Button button;

    SwitchField(Values values, String path, Button button, String explanation) {
        super(path, button, explanation);
        this.values = values;
        this.button = button;
        button.addListener(SWT.Selection, e -> values.set(path, Boolean.toString(button.getSelection())));
        refresh();
    }

    @Override
    void refresh() {
        button.setSelection(Boolean.parseBoolean(values.get(path())));
    }
}
