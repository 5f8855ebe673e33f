// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.io.Json;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of {@code metrics.json} that tells of intervals. */
final class IntervalsJson {
    private static final String INTERVALS = "intervals";
    private static final String METHODS = "methods";
    private static final String CALIBRATION = "calibration";
    private static final String LABELS = "labels";
    private static final String STRATA = "strata";

    private IntervalsJson() {
    }

    /** Writes nothing without intervals. */
    static void write(ObjectNode root, List<IntervalScores> intervals) {
        if (intervals.isEmpty()) {
            return;
        }
        ObjectNode methods = root.putObject(INTERVALS).put("level", Conformal.LEVEL).putObject(METHODS);
        for (IntervalScores scores : intervals) {
            ArrayNode labels = methods.putObject(scores.method()).put(CALIBRATION, scores.calibration()).putArray(LABELS);
            for (IntervalScores.Label label : scores.labels()) {
                ObjectNode node = labels.addObject().put("label", label.label()).put("count", label.count());
                MetricsJson.put(node, "coverage", label.coverage());
                MetricsJson.put(node, "width", label.width());
                writeStrata(node, label.strata());
            }
        }
    }

    private static void writeStrata(ObjectNode label, List<IntervalScores.Stratum> strata) {
        if (!strata.isEmpty()) {
            ArrayNode rows = label.putArray(STRATA);
            strata.forEach(stratum -> rows.addObject().put("by", stratum.by()).put("from", stratum.from()).put("to", stratum.to())
                    .put("count", stratum.count()).put("coverage", stratum.coverage()));
        }
    }

    private static List<IntervalScores.Stratum> strata(Json label) {
        return !label.has(STRATA) ? List.of() : label.list(STRATA).stream().map(row -> new IntervalScores.Stratum(row.text("by"),
                row.number("from"), row.number("to"), row.integer("count"), row.number("coverage"))).toList();
    }

    /** Files of before do not have them. */
    static List<IntervalScores> read(Json root) {
        List<IntervalScores> all = new ArrayList<>();
        if (root.has(INTERVALS)) {
            Json methods = root.child(INTERVALS).child(METHODS);
            for (String method : methods.keys()) {
                Json node = methods.child(method);
                List<IntervalScores.Label> labels = new ArrayList<>();
                for (Json row : node.list(LABELS)) {
                    labels.add(new IntervalScores.Label(row.text("label"), row.integer("count"), row.numberOrNaN("coverage"),
                            row.numberOrNaN("width"), strata(row)));
                }
                all.add(new IntervalScores(method, node.integer(CALIBRATION), labels));
            }
        }
        return all;
    }
}
