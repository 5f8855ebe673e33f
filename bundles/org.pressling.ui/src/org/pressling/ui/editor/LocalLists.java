// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Optional;

import org.pressling.dem.Remedy;
import org.pressling.ui.LocalDecimals;
import org.pressling.ui.UiProblem;

/**
 * Lists of numbers with the decimals of the language, as fields show and take them. A point is taken in every language, unless
 * it may part thousands; a comma that may part two numbers or begin decimals is refused.
 *
 * @param values the same numbers as the study has them
 */
record LocalLists(Values values) implements Values {
    @Override
    public String get(String path) {
        return LocalDecimals.shownList(values.get(path));
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
        List<String> readings = LocalDecimals.pointReadings(text);
        return !readings.isEmpty() ? values.offer(path, readings)
                : LocalDecimals.meantList(text).map(meant -> values.remedies(path, meant))
                        .orElseGet(() -> values.offer(path, LocalDecimals.listReadings(text)));
    }

    @Override
    public void take(Remedy remedy) {
        values.take(remedy);
    }

    private String meant(String path, String text) {
        List<String> readings = LocalDecimals.pointReadings(text);
        if (!readings.isEmpty()) {
            PointInDoubt.refuse(values, path, text, readings, LocalDecimals::shownList);
        }
        return LocalDecimals.meantList(text).orElseThrow(() -> UiProblem.COMMA.of(text).at(path, text).exception());
    }
}
