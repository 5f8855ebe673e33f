// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.examples.Example;
import org.pressling.examples.Examples;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.io.Studies;

class ExamplesTest {

    static List<Example> examples() {
        return Examples.all();
    }

    static Study load(String name) throws IOException {
        try (InputStream input = Examples.find(name).orElseThrow().open()) {
            return Studies.load(input, name + ".pressling");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsValidNamedAsItsFileAndCommented(Example example) throws IOException {
        Study study = load(example.name());
        assertEquals(List.of(), StudyValidator.validate(study));
        assertEquals(example.name(), study.getName());
        assertTrue(study.getDescription().length() > 100);
        try (InputStream input = example.open()) {
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.split("<!--").length > 5, "comments");
        }
        assertFalse(example.title().said().isBlank() || example.description().said().isBlank());
    }

    @Test
    void thePublishedStudyHas500Samples() throws IOException {
        Study study = load("komori2022");
        assertEquals(List.of("46", "47", "48", "49", "50", "51", "52", "53", "54", "55"),
                study.getCampaign().getFactors().get(0).getValues());
        assertEquals(List.of("0.53", "0.58", "0.63", "0.68", "0.73"), study.getCampaign().getFactors().get(1).getValues());
        assertEquals(10, study.getCampaign().getReplicates());
        assertEquals(500, SamplePlan.of(study).size());
        assertEquals(List.of(320, 80, 100), List.of(study.getSplit().getTrain(), study.getSplit().getValidation(),
                study.getSplit().getTest()));
    }

    @Test
    void theStudyOfCoverageVariesPressureAndShare() throws IOException {
        Study study = load("coverage");
        SamplePlan plan = SamplePlan.of(study);
        assertEquals(240, plan.size());
        assertEquals(100, plan.apply(plan.sample(1)).getPress().getStages().getFirst().getPressure());
        Study last = plan.apply(plan.sample(240));
        assertEquals(400, last.getPress().getStages().getFirst().getPressure());
        assertEquals(0.6, last.getPacking().getAmRatio());
        assertEquals("coverage", study.getAnalyses().getFirst().getId());
    }

    @Test
    void thePublishedNetworkHas493449Weights() throws IOException {
        Study study = load("komori2022");
        long weights = 0;
        int channels = 1;
        int size = study.getRendering().getPixels();
        for (Block block : study.getNetwork().getBlocks()) {
            weights += (long) block.getFilters() * (block.getKernel() * block.getKernel() * channels + 1);
            channels = block.getFilters();
            size /= block.getPool();
        }
        long inputs = (long) size * size * channels;
        for (int neurons : study.getNetwork().getDense()) {
            weights += neurons * (inputs + 1);
            inputs = neurons;
        }
        assertEquals(493_449, weights + 9 * (inputs + 1));
    }
}
