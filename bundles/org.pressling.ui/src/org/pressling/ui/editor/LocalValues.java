// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Optional;

import org.pressling.dem.Remedy;
import org.pressling.ui.LocalDecimals;

/**
 * A number with the decimals of the language, as fields show and take it; a point is taken in every language.
 *
 * @param values the same number as the study has it
 */
record LocalValues(Values values) implements Values {
    @Override
    public String get(String path) {
        return LocalDecimals.shown(values.get(path));
    }

    @Override
    public void check(String path, String text) {
        values.check(path, LocalDecimals.meant(text));
    }

    @Override
    public void set(String path, String text) {
        values.set(path, LocalDecimals.meant(text));
    }

    @Override
    public Optional<CampaignFactors> factors() {
        return values.factors();
    }

    @Override
    public List<Remedy> remedies(String path, String text) {
        return values.remedies(path, LocalDecimals.meant(text));
    }
}
