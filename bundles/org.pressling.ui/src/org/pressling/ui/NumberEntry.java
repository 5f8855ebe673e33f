// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Fields of dialogs for a number, which stand for another one while they are empty. */
public final class NumberEntry {
    private static final int WIDTH = 70;

    private NumberEntry() {
    }

    /**
     * Makes a field.
     *
     * @param parent    has a grid layout
     * @param purpose   what the number is, for the tool tip and for screen readers
     * @param otherwise what an empty field stands for, shown in it
     * @return the field
     */
    public static Text field(Composite parent, String purpose, String otherwise) {
        Text text = new Text(parent, SWT.BORDER);
        text.setMessage(otherwise);
        text.setToolTipText(purpose);
        AccessibleText.name(text, purpose);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(text);
        return text;
    }

    /**
     * Reads a field; decimals may stand behind a point or a comma, but for three of them behind what parts thousands in the
     * language.
     *
     * @param text      the field
     * @param otherwise what an empty one stands for
     * @return the number; NaN if what is entered is none, or may be two
     */
    public static double value(Text text, double otherwise) {
        String entered = text.getText().strip();
        if (LocalDecimals.isInDoubt(entered)) {
            return Double.NaN;
        }
        try {
            return entered.isEmpty() ? otherwise : Double.parseDouble(entered.replace(',', '.').replace('−', '-'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
