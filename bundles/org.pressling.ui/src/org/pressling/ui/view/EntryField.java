// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pressling.ui.AccessibleText;

/** A field whose text counts once it is left or Enter is pressed; its name stands in it while it is empty. */
final class EntryField {

    private EntryField() {
    }

    static Text of(Composite row, int width, Runnable entered, String name, String detail) {
        Text text = new Text(row, SWT.BORDER);
        text.setMessage(name);
        text.setToolTipText(detail);
        AccessibleText.name(text, name);
        text.addListener(SWT.DefaultSelection, e -> entered.run());
        text.addListener(SWT.FocusOut, e -> entered.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(text);
        return text;
    }
}
