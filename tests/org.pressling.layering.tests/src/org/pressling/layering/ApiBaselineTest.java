// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * The API is what {@code api.txt} says, or the version of the package has been raised as docs/api.md demands. A new description
 * is written beside the classes of this test; CONTRIBUTING.md says when it takes the place of the old one.
 */
class ApiBaselineTest {
    private static final Path KEPT = Bundles.root().resolve("tests/org.pressling.layering.tests/api.txt");
    private static final Path FOUND = Bundles.root().resolve("tests/org.pressling.layering.tests/target/api.txt");
    /** Of this version is what does not say since when it is there. */
    private static final ApiVersion FIRST = ApiVersion.of("0.1.0");

    private static final Pattern NAMED = Pattern.compile("org/pressling/[\\w/$.]*\\w");
    /** What only our bundles can call, as docs/api.md says. */
    private static final Set<String> FOR_US = new TreeSet<>(Set.of("BoxJson.read", "ColumnsJson.read", "JsonFiles.read",
            "PackingJson.accounts", "PhasesJson.read", "TrustedReader.geometry"));

    private static ApiDescription found(ApiDescription kept) throws IOException {
        SortedMap<String, ApiVersion> versions = new TreeMap<>();
        SortedMap<String, Path> folders = new TreeMap<>();
        for (String bundle : Bundles.in("bundles")) {
            ApiTest.exportedBy(bundle).forEach((name, version) -> {
                versions.put(name, ApiVersion.of(version));
                folders.put(name, Bundles.root().resolve("bundles").resolve(bundle).resolve("target/classes")
                        .resolve(name.replace('.', '/')));
            });
        }
        return ApiDescription.of(versions, folders, kept);
    }

    @Test
    void nothingBreaksWithoutAVersionThatSaysSo() throws IOException {
        ApiDescription kept = ApiDescription.read(KEPT);
        ApiDescription found = found(kept);
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, found.text());
        assertEquals(List.of(), kept.faults(found), "See “The API” in CONTRIBUTING.md; target/api.txt has what is there now");
    }

    /** Else nobody but us could call it; docs/api.md names what is for us. */
    @Test
    void whatOthersSeeNamesTypesOfTheApiAlone() throws IOException {
        ApiDescription found = found(ApiDescription.read(KEPT));
        Set<String> api = found.packages().values().stream().flatMap(there -> there.types().keySet().stream())
                .map(name -> name.replace('$', '.')).collect(Collectors.toSet());
        Set<String> others = new TreeSet<>();
        found.packages().values().forEach(there -> there.types().forEach((type, seen) -> {
            for (String line : seen.lines()) {
                Matcher named = NAMED.matcher(line);
                while (named.find()) {
                    if (!api.contains(named.group().replaceAll("[/$]", "."))) {
                        others.add(type.replaceFirst(".*\\.", "") + '.' + line.replaceFirst(".*method (\\S+?)\\(.*", "$1"));
                    }
                }
            }
        }));
        assertEquals(FOR_US, others);
    }

    @Test
    void theDescriptionIsReadAsItIsWritten() throws IOException {
        assertEquals(Files.readString(KEPT), ApiDescription.read(KEPT).text());
    }

    @Test
    void whatCameLaterSaysSinceWhen() throws IOException {
        ApiDescription found = found(ApiDescription.read(KEPT));
        int looked = 0;
        for (var there : found.packages().entrySet()) {
            for (var type : there.getValue().types().entrySet()) {
                looked++;
                ApiVersion since = type.getValue().since();
                if (since.compareTo(FIRST) > 0) {
                    String source = Files.readString(source(type.getKey()));
                    assertTrue(source.contains("@since " + since), type.getKey() + " has no @since " + since);
                }
            }
        }
        assertTrue(looked > 100, "types of the API: " + looked);
    }

    /** Until the next release {@code api.txt} is that of the last one, so what is new in a type of before is seen by it. */
    @Test
    void membersThatCameLaterSaySinceWhen() throws IOException {
        ApiDescription kept = ApiDescription.read(KEPT);
        List<String> missing = new ArrayList<>();
        for (var there : found(kept).packages().entrySet()) {
            ApiDescription.Package before = kept.packages().get(there.getKey());
            for (var type : there.getValue().types().entrySet()) {
                if (kept.isReleased() && before != null && before.types().containsKey(type.getKey())
                        && !source(type.getKey()).toString().contains("src-gen")) {
                    SinceTag.missing(type.getKey().replaceFirst(".*\\.", ""), before.types().get(type.getKey()).lines(),
                            type.getValue().lines(), Files.readString(source(type.getKey())), there.getValue().version())
                            .forEach(name -> missing.add(type.getKey() + '.' + name));
                }
            }
        }
        assertEquals(List.of(), missing, "no @since in the Javadoc of what is new");
    }

    @Test
    void theTagIsLookedForAtTheMember() {
        List<String> before = List.of("method a()V", "type interface Object");
        List<String> now = List.of("method a()V", "method b(I)LString;", "static field C I", "type interface Object");
        String untold = "/** A. @since 0.1.1 */ void a(); /** B. */ String b(int i); /** C. */ int C = 1;";
        assertEquals(List.of("b", "C"), SinceTag.missing("T", before, now, untold, ApiVersion.of("0.1.1")));
        String told = "/** B.\n * @since 0.1.1\n */ default String b(int i) { } /**\n * C.\n * @since 0.1.1\n */\nint C = 1;";
        assertEquals(List.of(), SinceTag.missing("T", before, now, told, ApiVersion.of("0.1.1")));
        assertEquals(List.of("b", "C"), SinceTag.missing("T", before, now, told, ApiVersion.of("0.1.2")));
    }

    /** As long as there is no later version, nothing can have come later. */
    @Test
    void allOfTheFirstVersionIsOfIt() throws IOException {
        ApiDescription kept = ApiDescription.read(KEPT);
        for (var there : kept.packages().values()) {
            there.types().forEach((type, seen) -> assertTrue(seen.since().compareTo(there.version()) <= 0, type));
            if (there.version().equals(FIRST)) {
                there.types().forEach((type, seen) -> assertEquals(FIRST, seen.since(), type));
            }
        }
    }

    private static Path source(String type) throws IOException {
        String file = type.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        for (String bundle : Bundles.in("bundles")) {
            for (String folder : List.of("src", "src-gen")) {
                Path source = Bundles.root().resolve("bundles").resolve(bundle).resolve(folder).resolve(file);
                if (Files.exists(source)) {
                    return source;
                }
            }
        }
        throw new IllegalStateException("There is no source of " + type);
    }

    private static ApiDescription description(boolean isReleased, String version, String... lines) {
        ApiDescription.Type type = new ApiDescription.Type(FIRST, new TreeSet<>(List.of(lines)));
        return new ApiDescription(isReleased, new TreeMap<>(java.util.Map.of("p",
                new ApiDescription.Package(ApiVersion.of(version), new TreeMap<>(java.util.Map.of("p.T", type))))));
    }

    private static boolean isFault(String before, ApiDescription now) {
        return !description(true, before, "type interface", "method a()V").faults(now).isEmpty();
    }

    @Test
    void versionsDecideWhatMayChange() {
        String[] more = {"type interface", "method a()V", "method b()V"};
        String[] toImplement = {"type interface", "method a()V", "abstract method b()V"};
        String[] less = {"type interface"};
        assertFalse(isFault("1.2.0", description(true, "1.2.0", "type interface", "method a()V")));
        assertTrue(isFault("1.2.0", description(true, "1.2.1", more)));
        assertFalse(isFault("1.2.0", description(true, "1.3.0", more)));
        assertTrue(isFault("1.2.0", description(true, "1.3.0", toImplement)));
        assertTrue(isFault("1.2.0", description(true, "1.3.0", less)));
        assertFalse(isFault("1.2.0", description(true, "2.0.0", less)));
        assertTrue(isFault("0.1.0", description(true, "0.1.0", more)));
        assertFalse(isFault("0.1.0", description(true, "0.1.1", more)));
        assertTrue(isFault("0.1.0", description(true, "0.1.1", less)));
        assertFalse(isFault("0.1.0", description(true, "0.2.0", less)));
        assertEquals(List.of(), description(false, "0.1.0", less).faults(description(false, "0.1.0", more)));
        assertEquals(1, description(false, "0.1.0", more).faults(description(false, "0.1.0", less)).size());
    }
}
