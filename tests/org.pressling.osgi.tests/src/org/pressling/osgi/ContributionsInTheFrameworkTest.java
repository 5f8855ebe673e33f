// SPDX-License-Identifier: EPL-2.0
package org.pressling.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.cli.Cancellation;
import org.pressling.cli.Main;
import org.pressling.cli.Session;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.packing.Packer;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.device.Availability;
import org.pressling.learning.device.CudaDriver;
import org.pressling.learning.device.Device;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.RegistryContributions;
import org.pressling.study.contribute.StudyAnalysis;

/** What only a running framework shows: bundles resolve, the registry finds our contributions and strangers'. */
class ContributionsInTheFrameworkTest {
    private final List<String> broken = new ArrayList<>();
    private final Contributions contributions = RegistryContributions.of(RegistryFactory.getRegistry(),
            left -> broken.add(left.message()));

    @Test
    void ourOwnContributionsAreFoundWithTheirBundles() {
        assertTrue(contributions.of(ContactLawFactory.KIND).ids()
                .containsAll(List.of("hertz-mindlin.published", "hertz-mindlin.corrected")));
        assertEquals(List.of("growth", "random-insertion"), contributions.of(Packer.KIND).ids());
        assertEquals("standard", contributions.of(DescriptorFactory.KIND).ids().getFirst());
        assertTrue(
                contributions.of(Exporter.KIND).ids().containsAll(List.of("csv", "dl4j", "lammps-data", "lammps-dump", "vtk")));
        assertEquals(List.of("coverage"), contributions.of(StudyAnalysis.KIND).ids());
        assertEquals("vector", contributions.of(LearningEngine.KIND).ids().getFirst());
        assertEquals("org.pressling.dem", contributions.of(Packer.KIND).contribution("growth").orElseThrow().origin().bundle());
    }

    @Test
    void aBrokenContributionIsReportedAndHurtsNobody() {
        List<String> laws = contributions.of(ContactLawFactory.KIND).ids();
        assertTrue(laws.contains("test.linear-spring"));
        assertFalse(laws.contains("test.missing-class"));
        assertFalse(laws.contains("test.throws"));
        assertTrue(contributions.of(Exporter.KIND).ids().contains("test.count"));
        assertFalse(contributions.of(Exporter.KIND).ids().contains("test.gone"));
        assertEquals(3, broken.size(), broken::toString);
        assertTrue(broken.stream().allMatch(m -> m.contains("org.pressling.osgi.tests")), broken::toString);
    }

    @Test
    void theEngineStartsInsideTheFrameworkAndTrains() {
        NetworkSpec tiny = new NetworkSpec(16, List.of(new ConvBlock(4, 3, 2)), List.of(8), 1);
        float[][] pictures = new float[2][16 * 16];
        pictures[1][100] = 1;
        float[][] targets = {{0}, {1}};
        try (TrainableNetwork network = contributions.engine().create(tiny, 1, 1)) {
            double first = network.trainBatch(pictures, targets, 1e-2);
            double last = first;
            for (int step = 0; step < 50; step++) {
                last = network.trainBatch(pictures, targets, 1e-2);
            }
            assertTrue(last < first / 10, first + " -> " + last);
        }
    }

    @Test
    void aStrangersLawPressesASampleAndAStrangersExporterWritesIt(@TempDir Path folder) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try (Cancellation never = Cancellation.onInterrupt()) {
            Session session = new Session(folder, new PrintWriter(out, true), new PrintWriter(err, true), false,
                    () -> contributions, never);
            int status = (Integer) Main.run(new String[] {"press", "quickstart", "-o", "pressed", "--set",
                    "contactLaw=test.linear-spring", "--set", "contactLaw.stiffness=20000", "--set",
                    "packing.height=12", "--set", "packing.initialWidth=14", "--set", "press.finalWidth=12", "--set",
                    "packing.amDiameterMeanMin=4", "--set", "packing.amDiameterMeanMax=4", "--set",
                    "packing.amDiameterSdMax=0", "--set", "press.wallSpeed=20"}, session);
            assertEquals(0, status, err::toString);
            assertEquals(0, (Integer) Main.run(new String[] {"export", "pressed", "--format", "test.count", "-o", "out"},
                    session), err::toString);
        }
        assertTrue(Integer.parseInt(Files.readString(folder.resolve("out/pressed_0001.txt"))) > 50);
        try (var files = Files.walk(folder.resolve("pressed"))) {
            assertTrue(files.anyMatch(file -> file.endsWith("contacts.csv")));
        }
    }

    @Test
    void theEnginesOfTheProductAnswerOnThisMachine() {
        assertEquals(Device.Kind.CPU, contributions.engine().availability().kind());
        boolean cards = CudaDriver.here().obstacle().isEmpty();
        List<Availability> engines = contributions.of(LearningEngine.KIND).values().map(LearningEngine::availability).toList();
        assertFalse(engines.isEmpty());
        engines.forEach(a -> assertTrue(a.kind() == Device.Kind.CPU || cards || !a.isUsable(), a::toString));
    }
}
