// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much of a whole run is done. What a stage will take is not known: it weighs what it takes of {@code quickstart}. */
final class RunShare {
    private static final double OTHER = 6;
    /** Per cent of the time on two cores. */
    private static final Map<String, Double> WEIGHTS = Map.of("samples", 70.0, "dataset", 2.0, "learn", 16.0);

    private final Map<String, Double> done = new LinkedHashMap<>();

    /** Nothing is done of these stages yet. */
    RunShare(List<String> stages) {
        stages.forEach(stage -> done.put(stage, 0.0));
    }

    /** So much of a stage is done, 0 to 1; never less than before. A stage that was not planned counts from now on. */
    void reached(String stage, double fraction) {
        done.merge(stage, fraction, Math::max);
    }

    /** Share of the run that is done, 0 to 1. */
    double fraction() {
        double all = 0;
        double reached = 0;
        for (Map.Entry<String, Double> stage : done.entrySet()) {
            double weight = weight(stage.getKey());
            all += weight;
            reached += weight * stage.getValue().doubleValue();
        }
        return all > 0 ? reached / all : 0;
    }

    /** Stages of dependent studies have its name before theirs. */
    private static double weight(String stage) {
        return WEIGHTS.getOrDefault(stage.substring(stage.lastIndexOf(' ') + 1), Double.valueOf(OTHER)).doubleValue();
    }
}
