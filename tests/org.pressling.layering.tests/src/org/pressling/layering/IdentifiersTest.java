// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * That study, model, command line and workbench name no contribution of another bundle, by identifier or class: what they must
 * know they ask it.
 */
class IdentifiersTest {
    private static final Pattern DECLARED = Pattern
            .compile("<contribution kind=\"([^\"]+)\" id=\"([^\"]+)\"[^>]*?class=\"([^\":]+)", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /**
     * The elastic law of the paper that the analysis of coverage compares with; an example in the help; an engine that another is
     * measured beside; and the form in which particles of other files are kept.
     */
    private static final Map<String, Set<String>> JUSTIFIED = Map.of("ElasticStudy.java", Set.of("HertzMindlinFactory"),
            "ExportCommand.java", Set.of("lammps-data"), "BenchTrainCommand.java", Set.of("dl4j"),
            "ImportParticlesWizard.java", Set.of("LammpsDumpExporter"));

    /** By bundle its identifiers and the classes behind them. */
    private static Map<String, Set<String>> declared() throws IOException {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (String bundle : Bundles.in("bundles")) {
            Path file = Bundles.root().resolve("bundles").resolve(bundle).resolve("plugin.xml");
            if (Files.exists(file)) {
                Matcher found = DECLARED.matcher(Files.readString(file));
                while (found.find()) {
                    if (!found.group(1).equals("kind")) {
                        Set<String> names = declared.computeIfAbsent(bundle, _ -> new TreeSet<>());
                        if (!found.group(1).equals("command")) { // which are verbs that anything may be called by
                            names.add(found.group(2));
                        }
                        names.add(found.group(3).substring(found.group(3).lastIndexOf('.') + 1));
                    }
                }
            }
        }
        return declared;
    }

    @Test
    void theyNameNoContributionOfAnotherBundle() throws IOException {
        Map<String, Set<String>> declared = declared();
        assertFalse(declared.getOrDefault("org.pressling.dem", Set.of()).isEmpty(), "no declaration was found");
        List<String> breaches = new ArrayList<>();
        for (String bundle : List.of("org.pressling.study", "org.pressling.model", "org.pressling.cli", "org.pressling.ui")) {
            Set<String> others = new TreeSet<>();
            declared.forEach((other, names) -> {
                if (!other.equals(bundle)) {
                    others.addAll(names);
                }
            });
            others.removeAll(declared.getOrDefault(bundle, Set.of()));
            for (Path source : sources(bundle)) {
                Set<String> named = named(Files.readString(source), others);
                named.removeAll(JUSTIFIED.getOrDefault(source.getFileName().toString(), Set.of()));
                if (!named.isEmpty()) {
                    breaches.add(source.getFileName() + " names " + named);
                }
            }
        }
        assertEquals(List.of(), breaches, "see docs/architecture.md");
    }

    @Test
    void wordsAndPrefixesAreToldFromIdentifiers() {
        Set<String> names = Set.of("growth", "hertz-mindlin.published", "GrowthPacker");
        assertEquals(Set.of("growth"), named("x.equals(\"growth\")", names));
        assertEquals(Set.of(), named("// \"no growth here\"\n y(\"growth of grain\")", names));
        assertEquals(Set.of("hertz-mindlin.published"), named("id.startsWith(\"hertz-mindlin.\")", names));
        assertEquals(Set.of("hertz-mindlin.published"), named("\"such as hertz-mindlin.published\"", names));
        assertEquals(Set.of("GrowthPacker"), named("new GrowthPacker()", names));
    }

    private static List<Path> sources(String bundle) throws IOException {
        try (Stream<Path> files = Files.walk(Bundles.root().resolve("bundles").resolve(bundle).resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Short identifiers are words too, and count only where they are all of a literal. */
    private static Set<String> named(String source, Set<String> names) {
        String code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
        Set<String> named = new TreeSet<>();
        Matcher literal = LITERAL.matcher(code);
        while (literal.find()) {
            String text = literal.group(1);
            for (String name : names) {
                boolean isPrefix = text.length() > 2 && name.startsWith(text) && text.matches(".*[.-]");
                if (text.equals(name) || isPrefix || name.matches(".*[.-].*") && text.contains(name)) {
                    named.add(name);
                }
            }
        }
        names.stream().filter(name -> Character.isUpperCase(name.charAt(0)))
                .filter(name -> Pattern.compile("\\b" + name + "\\b").matcher(code).find()).forEach(named::add);
        return named;
    }
}
