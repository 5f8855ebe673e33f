// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pressling.ui.AccessibleText;

/** A field whose text counts once it is left or Enter is pressed; its name stands in it while it is empty. */
final class EntryField {

    private static final int NARROWEST = 50;

    private EntryField() {
    }

    /** A row of such fields and what belongs to them, which a narrow view makes narrower. */
    static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).minSize(NARROWEST, SWT.DEFAULT).applyTo(row);
        return row;
    }

    static Text of(Composite row, int width, Runnable entered, String name, String detail) {
        Text text = new Text(row, SWT.BORDER);
        text.setMessage(name);
        text.setToolTipText(detail);
        AccessibleText.name(text, name);
        text.addListener(SWT.DefaultSelection, e -> entered.run());
        text.addListener(SWT.FocusOut, e -> entered.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(width, SWT.DEFAULT)
                .minSize(NARROWEST, SWT.DEFAULT).applyTo(text);
        return text;
    }
}
