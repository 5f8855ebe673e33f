// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;
import org.pressling.dem.Localized;

class SbomTest {
    private static final Path PRODUCTS = Path.of("../../releng/org.pressling.product/target/products");

    @TempDir
    Path plugins;
    @TempDir
    Path elsewhere;

    @BeforeEach
    void installSomething() throws IOException {
        byte[] inner = jar(Map.of("META-INF/maven/commons-net/commons-net/pom.properties",
                "groupId=commons-net\nartifactId=commons-net\nversion=3.1\n".getBytes(StandardCharsets.UTF_8)));
        Files.write(plugins.resolve("org.pressling.lib_1.0.0.jar"), jar(Map.of("META-INF/MANIFEST.MF",
                manifest("org.pressling.lib", "1.0.0", ""), "lib/commons-net-3.1.jar", inner)));
        Files.write(plugins.resolve("a.b_2.5.0.jar"), jar(Map.of("META-INF/MANIFEST.MF",
                manifest("a.b", "2.5.0", "Bundle-License: https://www.eclipse.org/legal/epl-2.0/\n"))));
        Path folder = Files.createDirectories(plugins.resolve("org.eclipse.themes_1.2.0/META-INF"));
        Files.write(folder.resolve("MANIFEST.MF"), manifest("org.eclipse.themes", "1.2.0", ""));
    }

    @Test
    void everythingIsNamedWithVersionLicenceAndHash() throws IOException {
        List<Component> all = Inventory.of(plugins).all();
        assertEquals(List.of("a.b_2.5.0.jar", "org.eclipse.themes_1.2.0", "org.pressling.lib_1.0.0.jar",
                "org.pressling.lib_1.0.0.jar!/lib/commons-net-3.1.jar"), all.stream().map(Component::place).toList());
        assertEquals(List.of("EPL-2.0", "EPL-2.0", "EPL-2.0", "Apache-2.0"), all.stream().map(Component::licence).toList());
        assertEquals("pkg:maven/commons-net/commons-net@3.1", all.getLast().purl());
        assertTrue(all.stream().allMatch(component -> component.sha256().length() == 64));
    }

    @Test
    void theBillIsTheSameEachTimeAndFitsWhatItWasMadeOf() throws IOException {
        Path bill = write("a.json");
        assertArrayEquals(Files.readAllBytes(bill), Files.readAllBytes(write("b.json")));
        assertEquals(List.of(), BillCheck.problems(bill, Inventory.of(plugins)));
    }

    @Test
    void aJarThatIsNotNamedIsTold() throws IOException {
        Path bill = write("a.json");
        Files.write(plugins.resolve("late_1.0.0.jar"), jar(Map.of("META-INF/MANIFEST.MF", manifest("late", "1.0.0", ""))));
        assertEquals(List.of("late_1.0.0.jar is shipped, but the bill does not name it."),
                english(BillCheck.problems(bill, Inventory.of(plugins))));
    }

    @Test
    void aJarThatIsGoneOrChangedIsTold() throws IOException {
        Path bill = write("a.json");
        Files.delete(plugins.resolve("a.b_2.5.0.jar"));
        Files.writeString(plugins.resolve("org.eclipse.themes_1.2.0/new.css"), "a {}");
        assertEquals(List.of("org.eclipse.themes_1.2.0 is another file than the bill says.",
                "a.b_2.5.0.jar stands in the bill, but is not shipped."),
                english(BillCheck.problems(bill, Inventory.of(plugins))));
    }

    @Test
    void aKnownVulnerabilityIsToldWhereverItIsEmbedded() throws IOException {
        List<String> problems = english(new KnownVulnerabilities().problems(Inventory.of(plugins))).stream()
                .filter(problem -> !problem.contains("accepted")).toList();
        assertEquals(List
                .of("commons-net:commons-net 3.1 in org.pressling.lib_1.0.0.jar!/lib/commons-net-3.1.jar has the vulnerability"
                        + " CVE-2021-37533, which is closed from 3.9.0 on."),
                problems);
    }

    @Test
    void theListOfHolesHasADay() {
        assertTrue(new KnownVulnerabilities().date().matches("20\\d\\d-[01]\\d-[0-3]\\d"), new KnownVulnerabilities().date());
    }

    @Test
    void versionsAreComparedByTheirNumbers() {
        assertTrue(Versions.compare("2.13.3", "2.13.4.2") < 0);
        assertTrue(Versions.compare("30.1.1-jre", "32.0.0") < 0);
        assertTrue(Versions.compare("3.10.0", "3.9.0") > 0);
        assertEquals(0, Versions.compare("1.26", "1.26.0"));
    }

    @Test
    void theLicencesAreListedAndTheirTextsKept() throws IOException {
        byte[] inner = jar(Map.of("META-INF/NOTICE", "of the inner one".getBytes(StandardCharsets.UTF_8), "NOTICE/x.class",
                new byte[1]));
        Files.write(plugins.resolve("c_1.0.0.jar"), jar(Map.of("META-INF/MANIFEST.MF", manifest("c", "1.0.0", ""),
                "META-INF/LICENSE.txt", "do as you like".getBytes(StandardCharsets.UTF_8), "org/licence.txt", new byte[1],
                "LicenseManager.class", new byte[1], "lib/d-1.0.jar", inner)));
        Files.writeString(plugins.resolve("org.eclipse.themes_1.2.0/about.html"), "EPL");
        BillOfMaterials.of(plugins).writeNotices(elsewhere.resolve("notices"));
        String list = Files.readString(elsewhere.resolve("notices/NOTICES.txt"));
        assertTrue(list.contains("a.b_2.5.0.jar\n    a.b 2.5.0: EPL-2.0\n"), list);
        assertTrue(list.contains("commons-net:commons-net 3.1: Apache-2.0\n"), list);
        assertTrue(list.contains("c 1.0.0: names no licence\n"), list);
        Path texts = elsewhere.resolve("notices/licences");
        try (Stream<Path> walk = Files.walk(texts)) {
            assertEquals(List.of("c_1.0.0/LICENSE.txt", "c_1.0.0/d-1.0/NOTICE", "org.eclipse.themes_1.2.0/about.html"),
                    walk.filter(Files::isRegularFile).map(file -> texts.relativize(file).toString()).sorted().toList());
        }
        assertEquals("of the inner one", Files.readString(texts.resolve("c_1.0.0/d-1.0/NOTICE")));
    }

    /** Every product that was built before the tests; {@code ./pressling test} builds one, {@code ./pressling products} six. */
    @Test
    void theProductShipsNothingUnnamedAndNoHoleUnaccepted() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PRODUCTS), "the product was not built");
        List<Path> found;
        try (Stream<Path> walk = Files.walk(PRODUCTS, 8)) {
            found = walk.filter(path -> path.endsWith("plugins") && Files.isDirectory(path)).toList();
        }
        assertFalse(found.isEmpty(), "a folder of products without one");
        for (Path product : found) {
            Inventory inventory = Inventory.of(product);
            assertTrue(inventory.components().size() > 100, product + ": " + inventory.components().size() + " plug-ins");
            assertEquals("", String.join("\n", english(new KnownVulnerabilities().problems(inventory))), product::toString);
        }
    }

    private static List<String> english(List<Localized> sentences) {
        return sentences.stream().map(sentence -> sentence.text(Locale.ENGLISH)).toList();
    }

    private Path write(String name) throws IOException {
        Path bill = elsewhere.resolve(name);
        Json.write(bill, Inventory.of(plugins).cycloneDx("0.1.0"));
        return bill;
    }

    private static byte[] manifest(String bundle, String version, String more) {
        return ("Manifest-Version: 1.0\nBundle-SymbolicName: " + bundle + ";singleton:=true\nBundle-Version: " + version + "\n"
                + more
                + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] jar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
