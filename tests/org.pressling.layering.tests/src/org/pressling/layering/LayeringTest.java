// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of bundles that docs/architecture.md states, held against the compiled classes. */
class LayeringTest {

    private static final String RULES = "docs/architecture.md";

    /** What each bundle may use of the others; a bundle that is not here may use all. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries( //
            Map.entry("org.pressling.dem", List.of()), //
            Map.entry("org.pressling.dataset", List.of("dem")), //
            Map.entry("org.pressling.dataset.hdf5", List.of("dem", "dataset")), //
            Map.entry("org.pressling.learning", List.of("dem", "dataset")), //
            Map.entry("org.pressling.learning.dl4j", List.of("dem", "dataset", "learning")), //
            Map.entry("org.pressling.learning.gpu", List.of("dem", "dataset", "learning")), //
            Map.entry("org.pressling.learning.onnx", List.of("dem", "dataset", "learning")), //
            Map.entry("org.pressling.learning.direct", List.of("dem", "dataset", "learning")), //
            Map.entry("org.pressling.analysis", List.of("dem", "dataset", "learning")), //
            Map.entry("org.pressling.model", List.of("dem")), //
            Map.entry("org.pressling.model.edit", List.of("dem", "model")), //
            Map.entry("org.pressling.examples", List.of("dem")), //
            Map.entry("org.pressling.study", List.of("dem", "dataset", "learning", "analysis", "model", "examples")), //
            Map.entry("org.pressling.bench", List.of("dem", "dataset", "learning", "study")), //
            Map.entry("org.pressling.cli", List.of("dem", "dataset", "learning", "analysis", "model", "examples", "study",
                    "bench")));

    /**
     * What packages may use of others in their bundle, where that is more than "no cycle"; see the picture of the study. The
     * package of the bundle itself is that without a name: in the study it stands on top, in analysis and workbench below.
     */
    private static final Map<String, List<String>> PACKAGES = Map.ofEntries( //
            Map.entry("org.pressling.study.disk", List.of()), //
            Map.entry("org.pressling.study.key", List.of("disk", "layout")), //
            Map.entry("org.pressling.study.layout", List.of("disk")), //
            Map.entry("org.pressling.study.crate", List.of("disk", "key", "layout")), //
            Map.entry("org.pressling.study.cluster", List.of("disk", "layout")), //
            Map.entry("org.pressling.study.contribute", List.of("layout")), //
            Map.entry("org.pressling.study.plugin", List.of("contribute", "disk")), //
            Map.entry("org.pressling.study.coverage", List.of("contribute", "layout")), //
            Map.entry("org.pressling.study.settings", List.of("contribute")), //
            Map.entry("org.pressling.study.curve", List.of("disk", "key", "layout", "settings")), //
            Map.entry("org.pressling.study.step", List.of("contribute", "curve", "key", "layout", "settings")), //
            Map.entry("org.pressling.analysis.body", List.of()), //
            Map.entry("org.pressling.analysis.draw", List.of("")), //
            Map.entry("org.pressling.analysis.page", List.of("")), //
            Map.entry("org.pressling.analysis.panel", List.of("", "draw")), //
            Map.entry("org.pressling.analysis.figure", List.of("", "body", "draw", "panel")), //
            Map.entry("org.pressling.analysis.section", List.of("", "draw", "figure", "panel")), //
            Map.entry("org.pressling.analysis.coverage", List.of("", "draw", "figure")), //
            Map.entry("org.pressling.analysis.report", List.of("", "draw", "page", "section")), //
            Map.entry("org.pressling.ui.raster", List.of()), //
            Map.entry("org.pressling.ui.figure", List.of("")), //
            Map.entry("org.pressling.ui.plugin", List.of("")), //
            Map.entry("org.pressling.ui.preferences", List.of("")), //
            Map.entry("org.pressling.ui.project", List.of("")), //
            Map.entry("org.pressling.ui.api", List.of("project")), //
            Map.entry("org.pressling.ui.selection", List.of("api", "project")), //
            Map.entry("org.pressling.ui.start", List.of("", "preferences", "project")), //
            Map.entry("org.pressling.ui.run", List.of("", "preferences", "project")), //
            Map.entry("org.pressling.ui.view", List.of("", "api", "figure", "preferences", "project", "raster", "run")), //
            Map.entry("org.pressling.ui.transfer", List.of("", "project", "run", "view")), //
            Map.entry("org.pressling.ui.compare", List.of("", "project", "view")), //
            Map.entry("org.pressling.ui.editor", List.of("", "preferences", "project", "raster", "run", "view")), //
            Map.entry("org.pressling.ui.explorer", List.of("", "editor", "project", "run", "view")), //
            Map.entry("org.pressling.ui.guide", List.of("", "editor", "preferences", "project", "run")), //
            Map.entry("org.pressling.ui.workbench", List.of("", "api", "guide", "plugin", "run", "start", "view")), //
            Map.entry("org.pressling.dem.law", List.of()), //
            Map.entry("org.pressling.dem.solver", List.of("law")));

    /** Written by a generator, whose way it is. */
    private static final Set<String> GENERATED = Set.of("org.pressling.model.impl", "org.pressling.model.util");

    /** The bundles that must work as plain jars. */
    private static final Set<String> PLAIN = Set.of("org.pressling.dem", "org.pressling.dataset",
            "org.pressling.learning", "org.pressling.analysis");

    static List<String> bundles() {
        return Bundles.in("bundles");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleUsesOnlyThoseBelowIt(String bundle) {
        List<String> allowed = MAY_USE.get(bundle);
        assertTrue(allowed != null || bundle.startsWith("org.pressling.ui"),
                bundle + " has no place in the order of bundles; give it one here and in " + RULES);
        if (allowed == null) {
            return;
        }
        for (String used : Bundles.packagesUsedBy(bundle)) {
            if (used.startsWith("org.pressling.") && !belongsTo(used, bundle)) {
                assertTrue(allowed.stream().anyMatch(name -> belongsTo(used, "org.pressling." + name)),
                        bundle + " must not use " + used + ", see " + RULES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void packagesHaveNoCycles(String bundle) {
        SortedMap<String, Set<String>> uses = Bundles.usesOf(bundle);
        uses.keySet().removeAll(GENERATED);
        assertFalse(uses.isEmpty(), "jdeps saw no class of " + bundle);
        new PackageGraph(uses).cycle().ifPresent(cycle -> fail(bundle + ": " + String.join(" → ", cycle) + ", see " + RULES));
    }

    @Test
    void aPackageUsesOnlyThoseBelowIt() {
        PACKAGES.forEach((name, allowed) -> {
            String bundle = name.substring(0, name.lastIndexOf('.'));
            Set<String> uses = Bundles.usesOf(bundle).get(name);
            assertTrue(uses != null, "there is no package " + name);
            for (String used : uses) {
                if ((used.equals(bundle) && !bundle.equals("org.pressling.dem") || used.startsWith(bundle + '.'))
                        && !used.equals(name)) {
                    assertTrue(allowed.stream().anyMatch(other -> used.equals(other.isEmpty() ? bundle : bundle + '.' + other)),
                            name + " must not use " + used + ", see " + RULES);
                }
            }
        });
    }

    /** What a chart shows is a record that views paint as well, so charts stay with those who paint by JFreeChart. */
    @Test
    void onlyPaintersKnowJFreeChart() throws IOException {
        Path sources = Bundles.root().resolve("bundles/org.pressling.analysis/src/org/pressling/analysis");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> painters = files.filter(file -> file.toString().endsWith(".java")).filter(LayeringTest::paints).toList();
            assertTrue(painters.size() > 5, painters::toString);
            for (Path file : painters) {
                assertTrue(file.getParent().endsWith("draw") || file.toString().matches(".*(Figure|Plot)\\.java"),
                        file + " must not use JFreeChart, see " + RULES);
            }
        }
    }

    private static boolean paints(Path file) {
        try {
            return Files.readString(file).contains("import org.jfree.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyTheWorkbenchKnowsWindows(String bundle) {
        if (bundle.startsWith("org.pressling.ui")) {
            return;
        }
        for (String used : Bundles.packagesUsedBy(bundle)) {
            assertFalse(used.startsWith("org.eclipse.swt") || used.startsWith("org.eclipse.jface")
                    || used.startsWith("org.eclipse.ui"), bundle + " must not use " + used + ", see " + RULES);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theSciencesWorkAsPlainJars(String bundle) {
        if (!PLAIN.contains(bundle)) {
            return;
        }
        Set<String> packages = Bundles.packagesUsedBy(bundle);
        assertTrue(packages.contains("java.lang"), "jdeps saw no class of " + bundle);
        for (String used : packages) {
            assertFalse(used.startsWith("org.eclipse.") || used.startsWith("org.osgi."),
                    bundle + " must not use " + used + ", see " + RULES);
        }
    }

    @Test
    void everyTestBundleIsPartOfTheBuild() throws IOException {
        assertEquals(Bundles.in("tests"), Bundles.modulesNamedIn(Bundles.root().resolve("tests/pom.xml")));
    }

    /** Packages of a bundle start with its name; a longer bundle name takes its packages out of a shorter one. */
    private static boolean belongsTo(String packageName, String bundle) {
        return MAY_USE.keySet().stream().filter(name -> packageName.equals(name) || packageName.startsWith(name + "."))
                .max((a, b) -> a.length() - b.length()).filter(bundle::equals).isPresent();
    }
}
