// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.pressling.analysis.Section;
import org.pressling.dataset.interchange.ExportedStructure;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dem.Phases;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.study.contribute.DescriptorFactory;
import org.pressling.study.contribute.FinishedRun;
import org.pressling.study.contribute.StudyAnalysis;

/** Reads the real plugin.xml, and others beside it, into a registry outside OSGi. */
class RegistryContributionsTest {
    private static final Object KEY = new Object();

    private final List<String> broken = new ArrayList<>();

    private RegistryContributions contributions(String... others) throws CoreException, IOException {
        RegistryStrategy strategy = new RegistryStrategy(null, null);
        IExtensionRegistry registry = RegistryFactory.createRegistry(strategy, KEY, KEY);
        try (InputStream own = ownPlugin()) {
            add(registry, "org.pressling.study", own);
        }
        for (int i = 0; i < others.length; i++) {
            String plugin = "<?xml version=\"1.0\"?><plugin>" + others[i] + "</plugin>";
            add(registry, "org.example.other" + i, new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)));
        }
        return new RegistryContributions(registry, b -> broken.add(b.message()));
    }

    private static void add(IExtensionRegistry registry, String contributor, InputStream plugin) {
        assertTrue(registry.addContribution(plugin, ContributorFactorySimple.createContributor(contributor), false,
                contributor, null, KEY));
    }

    /** The plugin.xml of the bundle under test, be it a jar, a folder of classes, or a folder beside the sources. */
    private static InputStream ownPlugin() throws IOException {
        try {
            Path place = Path.of(RegistryContributions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isRegularFile(place)) {
                try (JarFile jar = new JarFile(place.toFile())) {
                    return new ByteArrayInputStream(jar.getInputStream(jar.getEntry("plugin.xml")).readAllBytes());
                }
            }
            for (Path folder = place; folder != null; folder = folder.getParent()) {
                if (Files.exists(folder.resolve("plugin.xml"))) {
                    return Files.newInputStream(folder.resolve("plugin.xml"));
                }
            }
            throw new IOException("no plugin.xml beside " + place);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @Test
    void ownContributionsAreThoseOfThePlainJvm() throws CoreException, IOException {
        RegistryContributions installed = contributions();
        assertEquals(List.of(), broken);
        assertEquals(BuiltIn.contactLaws().keySet(), installed.contactLaws().keySet());
        assertEquals(BuiltIn.packers().keySet(), installed.packers().keySet());
        assertEquals(BuiltIn.exporters().keySet(), installed.exporters().keySet());
        assertEquals(names(BuiltIn.descriptors()), names(installed.descriptors()));
        assertEquals(BuiltIn.analyses().keySet(), installed.analyses().keySet());
    }

    private static List<String> names(List<DescriptorFactory> factories) {
        return factories.stream().flatMap(
                f -> f.create(LabelContext.of(Phases.AM_SE)).stream())
                .map(Descriptor::name).toList();
    }

    private static String packer(String id, Class<?> type) {
        return "<extension point=\"org.pressling.study.packers\"><packer id=\"" + id + "\" name=\"x\" class=\""
                + type.getName() + "\"/></extension>";
    }

    @Test
    void aForeignPackerJoins() throws CoreException, IOException {
        RegistryContributions installed = contributions(packer("good", Good.class));
        assertEquals(List.of(), broken);
        assertTrue(installed.packers().get("good") instanceof Good);
    }

    @Test
    void whatIsBrokenIsLoggedAndLeftOutAndHurtsNobody() throws CoreException, IOException {
        RegistryContributions installed = contributions(packer("throws", Throwing.class), packer("growth", Good.class),
                packer("settings", BrokenSettings.class), packer("", Good.class), packer("other type", String.class),
                "<extension point=\"org.pressling.study.packers\"><packer id=\"gone\" class=\"org.example.Gone\"/></extension>",
                "<extension point=\"org.pressling.study.contactLaws\"><contactLaw id=\"x\" class=\""
                        + Good.class.getName() + "\"/></extension>",
                packer("good", Good.class));
        assertEquals(7, broken.size(), broken.toString());
        assertTrue(broken.getFirst().contains("org.example.other"), broken.getFirst());
        assertEquals(Map.of("good", 1, "growth", 1, "random-insertion", 1).keySet(), installed.packers().keySet());
        assertEquals(BuiltIn.contactLaws().keySet(), installed.contactLaws().keySet());
    }

    private static String exporter(String id, Class<?> type) {
        return packer(id, type).replace("packer", "exporter");
    }

    @Test
    void aForeignExporterJoinsAndBrokenOnesAreLeftOut() throws CoreException, IOException {
        RegistryContributions installed = contributions(exporter("good", GoodExporter.class),
                exporter("throws", ThrowingExporter.class), exporter("vtk", GoodExporter.class),
                exporter("other type", Good.class), exporter("", GoodExporter.class));
        assertEquals(4, broken.size(), broken.toString());
        assertTrue(broken.stream().allMatch(message -> message.contains("the exporter '")), broken.toString());
        assertEquals(List.of("csv", "good", "lammps-data", "lammps-dump", "vtk"),
                List.copyOf(installed.exporters().keySet()));
        assertTrue(installed.exporter("good") instanceof GoodExporter);
        InvalidInputException unknown = assertThrows(InvalidInputException.class, () -> installed.exporter("stl"));
        assertTrue(unknown.getMessage().contains("csv, good, lammps-data"), unknown.getMessage());
    }

    @Test
    void aForeignAnalysisJoinsAndABrokenOneIsLeftOut() throws CoreException, IOException {
        RegistryContributions installed = contributions(analysis("count", Count.class), analysis("coverage", Count.class),
                analysis("asked", BrokenAnalysis.class), analysis("other type", Good.class));
        assertEquals(Set.of("count", "coverage"), installed.analyses().keySet());
        assertTrue(installed.analysis("count") instanceof Count);
        assertFalse(installed.analysis("coverage") instanceof Count, "the name was taken");
        assertEquals(3, broken.size(), broken.toString());
        assertTrue(broken.stream().allMatch(message -> message.contains("the analysis '")), broken.toString());
        InvalidInputException unknown = assertThrows(InvalidInputException.class, () -> installed.analysis("asked"));
        assertTrue(unknown.getMessage().contains("coverage"), unknown.getMessage());
    }

    private static String analysis(String id, Class<?> type) {
        return "<extension point=\"org.pressling.study.analyses\"><analysis id=\"" + id + "\" name=\"x\" class=\""
                + type.getName() + "\"/></extension>";
    }

    @Test
    void withoutTheirBundlesTheEnginesAreMissedInWords() throws CoreException, IOException {
        RegistryContributions installed = contributions();
        InvalidInputException missing = assertThrows(InvalidInputException.class, installed::engine);
        assertTrue(missing.getMessage().contains("--steps dataset"), missing.getMessage());
        assertFalse(broken.isEmpty());
        assertTrue(broken.stream().allMatch(message -> message.contains("the engine '")), broken.toString());
    }

    @Test
    void anUnknownIdentifierIsAnsweredWithTheKnownOnes() throws CoreException, IOException {
        RegistryContributions installed = contributions();
        InvalidInputException unknown = assertThrows(InvalidInputException.class, () -> installed.contactLaw("hooke"));
        assertTrue(unknown.getMessage().contains("hertz-mindlin.corrected"), unknown.getMessage());
    }

    /** An analysis that could be used. */
    public static class Count implements StudyAnalysis {
        @Override
        public Section section(FinishedRun run, Settings own) {
            throw new UnsupportedOperationException("never called here");
        }
    }

    /** Can be made, but not asked for its settings. */
    public static final class BrokenAnalysis extends Count {
        @Override
        public List<Setting> settings() {
            throw new IllegalStateException("broken");
        }
    }

    /** A packer that could be used. */
    public static class Good implements Packer {
        @Override
        public Packing pack(PackingSettings s, Settings own, java.util.random.RandomGenerator random) {
            throw new UnsupportedOperationException("never called here");
        }

        @Override
        public List<Setting> settings() {
            return List.of();
        }
    }

    /** An exporter that could be used. */
    public static class GoodExporter implements Exporter {
        @Override
        public List<Path> write(ExportedStructure structure, Path folder, String name) {
            return List.of();
        }
    }

    /** An exporter that cannot be made. */
    public static final class ThrowingExporter extends GoodExporter {
        /** Fails. */
        public ThrowingExporter() {
            throw new IllegalStateException("no licence");
        }
    }

    /** Cannot be made. */
    public static final class Throwing extends Good {
        /** Fails. */
        public Throwing() {
            throw new IllegalStateException("no licence");
        }
    }

    /** Can be made, but not asked. */
    public static final class BrokenSettings extends Good {
        @Override
        public List<Setting> settings() {
            throw new IllegalStateException("broken");
        }
    }
}
