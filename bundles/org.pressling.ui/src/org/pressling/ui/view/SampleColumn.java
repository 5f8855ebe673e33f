// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.ui.LocalTexts;

/**
 * A number that every sample of a data set has: a label, or a factor of the campaign.
 *
 * @param column name and unit
 * @param values by number of the sample
 */
record SampleColumn(LabelColumn column, Map<Integer, Double> values) {

    /** All numbers of a data set, labels first. */
    static List<SampleColumn> of(Dataset dataset) {
        List<SampleColumn> columns = new ArrayList<>();
        for (int label = 0; label < dataset.labels().size(); label++) {
            Map<Integer, Double> values = new HashMap<>();
            for (Dataset.Entry entry : dataset.entries()) {
                values.put(entry.index(), entry.labels()[label]);
            }
            columns.add(new SampleColumn(dataset.labels().get(label), values));
        }
        for (LabelColumn factor : dataset.factors()) {
            if (!dataset.labels().contains(factor)) {
                Map<Integer, Double> values = new HashMap<>();
                dataset.entries().forEach(entry -> values.put(entry.index(), entry.factors().get(factor.column())));
                columns.add(new SampleColumn(factor, values));
            }
        }
        return columns;
    }

    /** Name with unit. */
    String title() {
        return LocalTexts.axis(column);
    }

    /** Number of a sample with its unit; empty for a sample that is not in the data set. */
    String text(int sample) {
        Double value = values.get(sample);
        return value == null ? "" : LocalTexts.withUnit(value, column.unit());
    }

    /** Number of a sample; not a number for one that is not in the data set. */
    double value(int sample) {
        return values.getOrDefault(sample, Double.NaN);
    }

    double lowest() {
        return values.values().stream().mapToDouble(v -> v).min().orElse(Double.NaN);
    }

    double highest() {
        return values.values().stream().mapToDouble(v -> v).max().orElse(Double.NaN);
    }
}
