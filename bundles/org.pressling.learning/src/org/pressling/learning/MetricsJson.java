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
        }
    }

    static List<LabelMetrics> read(Json node, String name) {
        List<LabelMetrics> metrics = new ArrayList<>();
        for (Json row : node.list(name)) {
            metrics.add(new LabelMetrics(row.text("label"), row.integer("count"), row.numberOrNaN("r2"),
                    row.numberOrNaN("rmse"), row.numberOrNaN("bias")));
        }
        return metrics;
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }
}
