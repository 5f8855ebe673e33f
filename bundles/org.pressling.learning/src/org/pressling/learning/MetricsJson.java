// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.io.Json;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Measures per label as a JSON list; a value that is not a number is written as null. */
final class MetricsJson {

    private MetricsJson() {
    }

    static void write(ArrayNode list, List<LabelMetrics> metrics) {
        for (LabelMetrics row : metrics) {
            ObjectNode node = list.addObject();
            node.put("label", row.label()).put("count", row.count());
            put(node, "r2", row.r2());
            put(node, "rmse", row.rmse());
            put(node, "bias", row.bias());
            if (Double.isFinite(row.r2Low())) {
                node.put("r2_low", row.r2Low()).put("r2_high", row.r2High());
            }
        }
    }

    static List<LabelMetrics> read(Json node, String name) {
        List<LabelMetrics> metrics = new ArrayList<>();
        for (Json row : node.list(name)) {
            metrics.add(new LabelMetrics(row.text("label"), row.integer("count"), row.numberOrNaN("r2"),
                    row.numberOrNaN("rmse"), row.numberOrNaN("bias"), optional(row, "r2_low"), optional(row, "r2_high")));
        }
        return metrics;
    }

    /** Files of before, and those of a model, do not have it. */
    private static double optional(Json row, String name) {
        return row.has(name) ? row.numberOrNaN(name) : Double.NaN;
    }

    static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }
}
