// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;
import org.pressling.ui.preferences.PressureUnit;

/** A list of what the colours of particles can stand for, with their units. */
final class ColourChoice {
    private final List<ParticleColour> choices;
    private final Combo combo;

    /**
     * A list.
     *
     * @param choices what can be chosen
     * @param first   what is chosen at first
     * @param changed called when the user chose
     */
    ColourChoice(Composite parent, List<ParticleColour> choices, ParticleColour first, Runnable changed) {
        this.choices = List.copyOf(choices);
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(Messages.Structure_colour);
        AccessibleText.name(combo, Messages.Structure_colour);
        name(PressureUnit.preferred());
        combo.select(choices.indexOf(first));
        combo.addListener(SWT.Selection, e -> changed.run());
    }

    /** Tells pressures in another unit. */
    void name(PressureUnit unit) {
        int chosen = combo.getSelectionIndex();
        combo.setItems(choices.stream().map(colour -> colour.text(unit)).toArray(String[]::new));
        combo.select(chosen);
    }

    /** What is chosen. */
    ParticleColour colour() {
        return choices.get(combo.getSelectionIndex());
    }
}
