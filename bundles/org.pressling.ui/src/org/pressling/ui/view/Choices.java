// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Lists to choose from and buttons at the top of a view. */
final class Choices {
    private static final int NARROWEST = 40;
    /** Data of a list: what is chosen by it. */
    private static final String PURPOSE = "pressling.purpose";

    private Choices() {
    }

    /**
     * A list that shares the width with its neighbours, the longer the words the more.
     *
     * @param parent  with a grid layout
     * @param purpose what is chosen, for the tool tip and for screen readers
     * @param changed called when the user chose
     */
    static Combo combo(Composite parent, String purpose, Runnable changed) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, e -> {
            explain(combo);
            changed.run();
        });
        combo.setData(PURPOSE, purpose);
        explain(combo);
        AccessibleText.name(combo, purpose);
        GridDataFactory.fillDefaults().minSize(NARROWEST, SWT.DEFAULT).grab(true, false).applyTo(combo);
        return combo;
    }

    /** The tool tip has what is chosen, too: in a narrow window the list may have no room for all of it. */
    private static void explain(Combo combo) {
        combo.setToolTipText((combo.getData(PURPOSE) + "\n" + combo.getText()).strip());
    }

    /** Takes a control out of its grid, or back into it. */
    static void show(Control control, boolean shown) {
        control.setVisible(shown);
        if (control.getLayoutData() instanceof GridData place) {
            place.exclude = !shown;
        }
        control.requestLayout();
    }

    /**
     * A button with nothing but an icon.
     *
     * @param style   {@link SWT#PUSH} or {@link SWT#TOGGLE}
     * @param icon    name of the icon
     * @param purpose for the tool tip and for screen readers
     * @param pressed called when it was pressed
     */
    static Button icon(Composite parent, int style, String icon, String purpose, Consumer<Button> pressed) {
        Button button = button(parent, style, icon, purpose);
        button.addListener(SWT.Selection, e -> pressed.accept(button));
        return button;
    }

    /** The same, for which nobody listens yet. */
    static Button button(Composite parent, int style, String icon, String purpose) {
        Button button = new Button(parent, style);
        button.setImage(PresslingUi.image(icon));
        button.setToolTipText(purpose);
        AccessibleText.name(button, purpose);
        return button;
    }

    /** Two lines below a drawing that tell of what is in it. */
    static Label told(Composite parent) {
        Label told = new Label(parent, SWT.WRAP);
        told.setText(Messages.Structure_none);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, 2 * told.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(told);
        return told;
    }

    /** Writes something else, which costs nothing where it is the same. */
    static void tell(Label told, String text) {
        if (!text.equals(told.getText())) {
            told.setText(text);
        }
    }

    /** Gives a list other items; what was chosen stays so if it still is there. */
    static void fill(Combo combo, List<String> items, int otherwise) {
        String chosen = combo.getText();
        combo.setItems(items.toArray(String[]::new));
        int place = items.indexOf(chosen);
        combo.select(place >= 0 ? place : Math.min(otherwise, items.size() - 1));
        combo.setEnabled(!items.isEmpty());
        explain(combo);
        combo.requestLayout();
    }

    /** How many samples are marked, and how to mark none; empty where none is. */
    static String marked(Set<Integer> samples) {
        return samples.isEmpty() ? "" : samples.size() == 1 ? Messages.Plot_markedOne
                : NLS.bind(Messages.Plot_marked, Integer.valueOf(samples.size()));
    }

    /** Words as part of a file's name. */
    static String fileName(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
