// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Optional;

import org.pressling.dem.Remedy;
import org.pressling.ui.LocalDecimals;

/**
 * A number with the decimals of the language, as fields show and take it; a point is taken in every language,
 * unless it may part thousands.
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
        values.check(path, meant(path, text));
    }

    @Override
    public void set(String path, String text) {
        values.set(path, meant(path, text));
    }

    @Override
    public Optional<CampaignFactors> factors() {
        return values.factors();
    }

    @Override
    public List<Remedy> remedies(String path, String text) {
        List<String> readings = LocalDecimals.readings(text);
        return readings.isEmpty() ? values.remedies(path, LocalDecimals.meant(text)) : values.offer(path, readings);
    }

    @Override
    public void take(Remedy remedy) {
        values.take(remedy);
    }

    private String meant(String path, String text) {
        List<String> readings = LocalDecimals.readings(text);
        if (!readings.isEmpty()) {
            PointInDoubt.refuse(values, path, text, readings, LocalDecimals::shown);
        }
        return LocalDecimals.meant(text);
    }
}
