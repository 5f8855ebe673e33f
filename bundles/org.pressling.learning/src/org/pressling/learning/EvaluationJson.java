// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pressling.dataset.Split;
import org.pressling.dataset.io.Json;

import tools.jackson.databind.node.ObjectNode;

/** Writes and reads {@code metrics.json}: method → split → one object per label. */
final class EvaluationJson {
    private static final JsonFiles FILES = new JsonFiles("pressling-metrics");
    private static final String METHODS = "methods";
    private static final String DOMAIN = "law_domain";
    private static final String HELD_OUT = "held_out";
    private static final String INSIDE = "inside";

    private EvaluationJson() {
    }

    static void write(Path file, Evaluation evaluation) throws IOException {
        ObjectNode root = FILES.root();
        ObjectNode methods = root.putObject(METHODS);
        evaluation.metrics().forEach((method, splits) -> {
            ObjectNode node = methods.putObject(method);
            splits.forEach((split, rows) -> MetricsJson.write(node.putArray(split.name().toLowerCase(Locale.ROOT)), rows));
        });
        evaluation.domain().ifPresent(domain -> {
            ObjectNode node = root.putObject(DOMAIN).put(HELD_OUT, domain.heldOut()).put(INSIDE, domain.inside());
            ObjectNode inside = node.putObject(METHODS);
            domain.metrics().forEach((method, rows) -> MetricsJson.write(inside.putArray(method), rows));
        });
        IntervalsJson.write(root, evaluation.intervals());
        FILES.write(file, root);
    }

    static Evaluation read(Path file) {
        Json root = FILES.read(file);
        Json methods = root.child(METHODS);
        Map<String, Map<Split, List<LabelMetrics>>> metrics = new LinkedHashMap<>();
        for (String method : methods.keys()) {
            Json node = methods.child(method);
            Map<Split, List<LabelMetrics>> splits = new LinkedHashMap<>();
            for (Split split : Split.values()) {
                String name = split.name().toLowerCase(Locale.ROOT);
                if (node.has(name)) {
                    splits.put(split, MetricsJson.read(node, name));
                }
            }
            metrics.put(method, splits);
        }
        return new Evaluation(metrics, domain(root), IntervalsJson.read(root));
    }

    /** Files of before do not have it. */
    private static Optional<DomainMetrics> domain(Json root) {
        if (!root.has(DOMAIN)) {
            return Optional.empty();
        }
        Json node = root.child(DOMAIN);
        Json methods = node.child(METHODS);
        Map<String, List<LabelMetrics>> metrics = new LinkedHashMap<>();
        methods.keys().forEach(method -> metrics.put(method, MetricsJson.read(methods, method)));
        return Optional.of(new DomainMetrics(node.integer(HELD_OUT), node.integer(INSIDE), metrics));
    }
}
