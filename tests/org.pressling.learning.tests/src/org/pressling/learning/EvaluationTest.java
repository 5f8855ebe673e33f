// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Split;

class EvaluationTest {
    private static final LabelMetrics ALL = new LabelMetrics("am_stress_mean_mN", 12, 0.9, 1.5, -0.1);
    private static final LabelMetrics INSIDE = new LabelMetrics("am_stress_mean_mN", 9, 0.8, 1.25, 0.1);

    @TempDir
    private Path folder;

    private Evaluation readBack(Evaluation evaluation) throws IOException {
        Path file = folder.resolve("metrics.json");
        evaluation.write(file);
        return Evaluation.read(file);
    }

    @Test
    void scoresInsideTheDomainStandBesideThoseOfAll() throws IOException {
        Evaluation evaluation = new Evaluation(Map.of(Evaluation.NETWORK, Map.of(Split.TEST, List.of(ALL))),
                Optional.of(new DomainMetrics(12, 9, Map.of(Evaluation.NETWORK, List.of(INSIDE)))));
        assertEquals(evaluation, readBack(evaluation));
        assertEquals(List.of(INSIDE), readBack(evaluation).domain().orElseThrow().of(Evaluation.NETWORK));
    }

    @Test
    void whereAllAreOutsideTheCountsAreKept() throws IOException {
        Evaluation evaluation = new Evaluation(Map.of(Evaluation.NETWORK, Map.of(Split.TEST, List.of(ALL))),
                Optional.of(new DomainMetrics(12, 0, Map.of())));
        assertEquals(evaluation, readBack(evaluation));
        assertEquals(List.of(), evaluation.domain().orElseThrow().of(Evaluation.NETWORK));
    }

    @Test
    void aFileOfBeforeHasNoDomain() throws IOException {
        Evaluation evaluation = new Evaluation(Map.of(Evaluation.NETWORK, Map.of(Split.TEST, List.of(ALL))));
        assertEquals(Optional.empty(), readBack(evaluation).domain());
        assertEquals(-1, Files.readString(folder.resolve("metrics.json")).indexOf("law_domain"));
    }
}
