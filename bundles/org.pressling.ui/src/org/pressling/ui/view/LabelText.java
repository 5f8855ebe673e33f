// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Locale;

import org.pressling.dataset.LabelColumn;

/** Names of labels as people read them. */
final class LabelText {
    private LabelText() {
    }

    /** {@code reaction_area_um2} as {@code Reaction area (µm²)}. */
    static String of(LabelColumn label) {
        String words = label.name().replace('_', ' ').replaceFirst("^am ", "AM ").replaceFirst("^se ", "SE ")
                .replaceFirst(" sd$", " SD");
        String name = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return label.unit().isEmpty() ? name : name + " (" + unit(label.unit()) + ")";
    }

    /** {@code um2} as {@code µm²}. */
    static String unit(String column) {
        return column.replaceFirst("^um", "µm").replaceFirst("2$", "²");
    }
}
