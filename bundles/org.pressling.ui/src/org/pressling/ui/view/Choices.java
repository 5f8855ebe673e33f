// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Lists to choose from at the top of a view. */
final class Choices {
    private Choices() {
    }

    /**
     * A list that shares the width with its neighbours.
     *
     * @param parent  with a grid layout
     * @param purpose what is chosen, for the tool tip and for screen readers
     * @param changed called when the user chose
     */
    static Combo combo(Composite parent, String purpose, Runnable changed) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, e -> changed.run());
        combo.setToolTipText(purpose);
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = purpose;
            }
        });
        GridDataFactory.fillDefaults().hint(40, SWT.DEFAULT).grab(true, false).applyTo(combo);
        return combo;
    }

    /** Gives a list other items; what was chosen stays so if it still is there. */
    static void fill(Combo combo, List<String> items, int otherwise) {
        String chosen = combo.getText();
        combo.setItems(items.toArray(String[]::new));
        int place = items.indexOf(chosen);
        combo.select(place >= 0 ? place : Math.min(otherwise, items.size() - 1));
        combo.setEnabled(!items.isEmpty());
    }

    /** Words as part of a file's name. */
    static String fileName(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
