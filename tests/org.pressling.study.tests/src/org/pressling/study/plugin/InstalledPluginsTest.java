// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.ProblemCode;

/** Plug-ins come into the user's folder whole or not at all, and only where they find what they need. */
class InstalledPluginsTest {
    @TempDir
    private Path folder;
    private Path shipped;
    private InstalledPlugins plugins;

    @BeforeEach
    void install() throws IOException {
        shipped = Files.createDirectories(folder.resolve("product/plugins"));
        jar(shipped.resolve("dem.jar"), Map.of("Bundle-SymbolicName", "org.pressling.dem;singleton:=true",
                "Bundle-Version", "0.1.0",
                "Export-Package", "org.pressling.dem;version=\"0.1.0\",org.pressling.dem.law;version=\"0.1.0\""));
        plugins = new InstalledPlugins(new PluginFolder(folder.resolve("mine")), Optional.of(shipped));
    }

    static Path jar(Path file, Map<String, String> headers, String... entries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String entry : entries) {
                jar.putNextEntry(new JarEntry(entry));
                jar.closeEntry();
            }
        }
        return file;
    }

    private Path law(String version, String imports) throws IOException {
        return jar(folder.resolve("law" + version + ".jar"), Map.of("Bundle-SymbolicName", "my.law;singleton:=true",
                "Bundle-Version", version, "Import-Package", imports), "plugin.xml");
    }

    private List<String> install(Path... jars) throws IOException {
        List<PluginChoice> choices = new ArrayList<>();
        for (Path jar : jars) {
            choices.addAll(PluginChoice.all(PluginSource.of(jar.toString(), folder), plugins));
        }
        return plugins.install(choices);
    }

    private List<String> names() throws IOException {
        return plugins.all().stream().map(InstalledPlugins.Plugin::name).toList();
    }

    private void assertRefused(ProblemCode code, Path... jars) throws IOException {
        List<String> before = names();
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> install(jars));
        assertTrue(refused.has(code), refused.toString());
        assertEquals(before, names());
    }

    @Test
    void aNewVersionReplacesTheOldOne() throws IOException {
        install(law("1.0.0", "org.pressling.dem.law;version=\"[0.1,0.2)\""));
        assertEquals(List.of("my.law 1.0.0"), names());
        Path first = plugins.all().getFirst().file();
        assertTrue(install(law("1.1.0", "org.pressling.dem.law")).getFirst().contains("1.0.0"));
        assertEquals(List.of("my.law 1.1.0"), names());
        assertFalse(Files.exists(first));
    }

    /** The platform keeps what it knows of a file by its name. */
    @Test
    void anotherContentOfOneVersionHasAnotherName() throws IOException {
        install(law("1.0.0", "org.pressling.dem.law"));
        Path first = plugins.all().getFirst().file();
        install(law("1.0.0", "org.pressling.dem"));
        assertEquals(1, names().size());
        assertFalse(plugins.all().getFirst().file().equals(first));
        install(law("1.0.0", "org.pressling.dem"));
        assertEquals(1, names().size(), "the same once more");
    }

    @Test
    void anotherVersionOfTheApiIsRefusedWithBoth() throws IOException {
        Path jar = law("1.0.0", "org.pressling.dem.law;version=\"[0.2,0.3)\",org.pressling.dem;version=\"[0.1,0.2)\"");
        assertRefused(PluginProblem.OTHER_VERSION, jar);
        String told = assertThrows(InvalidInputException.class, () -> install(jar)).getMessage();
        assertTrue(told.contains("org.pressling.dem.law of version [0.2,0.3)") && told.contains("version 0.1.0"), told);
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        assertRefused(PluginProblem.MISSING, law("1.0.0", "org.elsewhere;version=\"1\""));
        assertRefused(PluginProblem.MISSING, jar(folder.resolve("needs.jar"),
                Map.of("Bundle-SymbolicName", "needs", "Bundle-Version", "1", "Require-Bundle", "org.elsewhere")));
    }

    @Test
    void whatIsOptionalOrJavasOrItsOwnMayBeMissing() throws IOException {
        install(jar(folder.resolve("free.jar"), Map.of("Bundle-SymbolicName", "my.free", "Bundle-Version", "1",
                "Import-Package", "javax.imageio,org.w3c.dom,org.elsewhere;resolution:=optional,my.free;version=\"1\"",
                "Export-Package", "my.free;version=\"1.0\"")));
        assertEquals(List.of("my.free 1.0.0"), names());
    }

    @Test
    void whatComesTogetherMayNeedOneAnother() throws IOException {
        Path library = jar(folder.resolve("library.jar"), Map.of("Bundle-SymbolicName", "my.library", "Bundle-Version", "2",
                "Export-Package", "my.library;version=\"2\""));
        Path user = law("1.0.0", "my.library;version=\"[2,3)\"");
        assertRefused(PluginProblem.MISSING, user);
        install(user, library);
        assertEquals(2, names().size());
        plugins.remove("my.library");
        assertEquals(List.of("MISSING"), plugins.all().stream().flatMap(p -> p.problems().stream())
                .map(problem -> ((org.pressling.dem.Problem) problem).code().name()).toList());
    }

    @Test
    void whatTheFrameworkWouldLeaveOutIsRefused() throws IOException {
        assertRefused(PluginProblem.TAKEN, jar(folder.resolve("taken.jar"),
                Map.of("Bundle-SymbolicName", "org.pressling.dem", "Bundle-Version", "9")));
        assertRefused(PluginProblem.NO_SINGLETON, jar(folder.resolve("many.jar"),
                Map.of("Bundle-SymbolicName", "my.many", "Bundle-Version", "1"), "plugin.xml"));
        assertRefused(PluginProblem.JAVA, jar(folder.resolve("late.jar"), Map.of("Bundle-SymbolicName", "my.late",
                "Bundle-Version", "1", "Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")));
    }

    @Test
    void whatIsNoBundleIsRefused() throws IOException {
        assertRefused(PluginProblem.NO_BUNDLE, jar(folder.resolve("plain.jar"), Map.of()));
        assertRefused(PluginProblem.NO_BUNDLE, Files.writeString(folder.resolve("text.jar"), "no jar"));
        assertRefused(PluginProblem.NO_BUNDLE, jar(folder.resolve("odd.jar"),
                Map.of("Bundle-SymbolicName", "my.odd", "Bundle-Version", "one")));
        for (String imports : List.of(" ", "my.odd;version=\"(2,1\"", "my.odd;;")) {
            assertRefused(PluginProblem.NO_BUNDLE, law("1.0.0", imports));
        }
        assertRefused(PluginProblem.NO_BUNDLE, law("1.0.0", "org.pressling.dem.law"), jar(folder.resolve("plain.jar"), Map.of()));
    }

    /** What was copied by hand counts; what is damaged is told of and can be removed by the name of its file. */
    @Test
    void damagedFilesAreToldOf() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.copy(law("1.0.0", "org.pressling.dem.law"), mine.resolve("hand.jar"));
        Files.writeString(mine.resolve("broken.jar"), "PK");
        assertEquals(List.of("broken.jar", "my.law 1.0.0"), names());
        assertEquals(1, plugins.all().getFirst().problems().size());
        plugins.remove("broken.jar");
        plugins.remove("my.law");
        assertEquals(List.of(), names());
        assertTrue(assertThrows(InvalidInputException.class, () -> plugins.remove("my.law")).has(PluginProblem.NONE));
    }

    /** Whatever their files are called, the newest is started, and the list says so of the others. */
    @Test
    void ofVersionsCopiedByHandTheNewestIsUsed() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.copy(law("1.9.0", "org.pressling.dem.law"), mine.resolve("a.jar"));
        Path newest = Files.copy(law("1.10.0", "org.pressling.dem.law"), mine.resolve("b.jar"));
        Files.copy(law("1.2.0.v2030", "org.pressling.dem.law"), mine.resolve("c.jar"));
        assertEquals(Map.of("my.law", newest), PluginStart.taken(new PluginFolder(mine).jars()));
        for (InstalledPlugins.Plugin plugin : plugins.all()) {
            assertEquals(plugin.file().equals(newest) ? 0 : 1, plugin.problems().size(), plugin.name());
        }
        assertTrue(plugins.all().getFirst().problems().getFirst().text(Locale.ENGLISH).contains("my.law 1.10.0 is used instead"));

        Path installation = Files
                .createDirectories(folder.resolve("product/configuration/org.eclipse.equinox.simpleconfigurator"));
        Files.writeString(installation.resolve("bundles.info"), "org.pressling.dem,0.1.0,plugins/dem.jar,4,false\n");
        new PluginStart(new PluginFolder(mine), folder.resolve("product")).arguments();
        String list = Files.readString(Path.of(URI.create(System.clearProperty(PluginStart.LIST))));
        assertTrue(list.contains("my.law,1.10.0,") && list.lines().count() == 2, list);
    }

    /** There is no platform here that could have taken any, so all are looked at. */
    @Test
    void whatCannotBeUsedIsToldOfInEachRun() throws IOException {
        assertEquals(List.of(), plugins.unusable());
        install(law("1.0.0", "org.pressling.dem.law"));
        assertEquals(List.of(), plugins.unusable());
        Path mine = folder.resolve("mine");
        Files.copy(jar(folder.resolve("old.jar"), Map.of("Bundle-SymbolicName", "my.old", "Bundle-Version", "1",
                "Import-Package", "org.pressling.dem.law;version=\"[0.2,0.3)\"")), mine.resolve("old.jar"));
        Files.writeString(mine.resolve("broken.jar"), "PK");
        assertEquals(List.of("broken.jar", "my.old 1.0.0"),
                plugins.unusable().stream().map(InstalledPlugins.Plugin::name).toList());
    }

    @Test
    void jarsAreFoundInAFolderOrWhatWasBuiltInIt() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project/target"));
        assertTrue(assertThrows(InvalidInputException.class, () -> PluginSource.of("project", folder)).has(PluginProblem.NO_JAR));
        Path jar = Files.copy(law("1.0.0", "org.pressling.dem.law"), project.resolve("my.law-1.0.0.jar"));
        jar(project.resolve("my.law-1.0.0-sources.jar"), Map.of());
        for (String given : List.of("project", "project/target", "project/target/my.law-1.0.0.jar", jar.toUri().toString(),
                project.toUri().toString())) {
            Path found;
            try (PluginSource source = PluginSource.of(given, folder)) {
                assertEquals(List.of("my.law 1.0.0"), source.offers().stream().map(PluginOffer::toString).toList(), given);
                found = source.jar(source.offers().getFirst());
                assertEquals(-1, Files.mismatch(jar, found), given);
            }
            assertEquals(found.equals(jar), Files.exists(found), "what was fetched is thrown away");
        }
        assertTrue(Files.exists(jar));
        assertTrue(assertThrows(InvalidInputException.class, () -> PluginSource.of("file:/nowhere/at.jar", folder))
                .has(PluginProblem.NOT_FETCHED));
    }

    @Test
    void theFolderIsTheUsersOwn() {
        assertEquals(Optional.of(new PluginFolder(Path.of("/h/.local/share/pressling/plugins"))),
                PluginFolder.of(Map.of("HOME", "/h"), "Linux"));
        assertEquals(Optional.of(new PluginFolder(Path.of("/d/pressling/plugins"))),
                PluginFolder.of(Map.of("HOME", "/h", "XDG_DATA_HOME", "/d"), "Linux"));
        assertEquals(Optional.of(new PluginFolder(Path.of("/h/Library/Application Support/pressling/plugins"))),
                PluginFolder.of(Map.of("HOME", "/h"), "Mac OS X"));
        assertEquals(Optional.of(new PluginFolder(Path.of("/p"))), PluginFolder.of(Map.of("PRESSLING_PLUGINS", "/p"), "Linux"));
        assertEquals(Optional.empty(), PluginFolder.of(Map.of("HOME", "/h", "PRESSLING_PLUGINS", ""), "Linux"));
        assertEquals(Optional.empty(), PluginFolder.of(Map.of(), "Linux"));
    }

    /** A list of bundles for one installation and set of plug-ins; another one where something changes. */
    @Test
    void thePlatformIsHandedBoth() throws IOException {
        Path product = folder.resolve("product");
        Path list = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "#version=1\norg.pressling.dem,0.1.0,plugins/dem.jar,4,false\n");
        PluginStart start = new PluginStart(new PluginFolder(folder.resolve("mine")), product);
        String before = System.getProperty(PluginStart.LIST);
        try {
            assertEquals(List.of("-data", "@none"), start.arguments("-data", "@none"), "without plug-ins all is as it was");
            assertEquals(before, System.getProperty(PluginStart.LIST));
            install(law("1.0.0", "org.pressling.dem.law"));
            jar(folder.resolve("mine/again.jar"), Map.of("Bundle-SymbolicName", "org.pressling.dem", "Bundle-Version", "9"));
            List<String> told = start.arguments("-data", "@none");
            assertEquals("-configuration", told.getFirst());
            List<String> bundles = Files.readAllLines(Path.of(java.net.URI.create(System.getProperty(PluginStart.LIST))));
            assertEquals(3, bundles.size(), "ours keep their names");
            assertTrue(bundles.getLast().matches("my\\.law,1\\.0\\.0,file:/.*my\\.law_1\\.0\\.0-[0-9a-f]{8}\\.jar,4,false"),
                    bundles.getLast());
            assertEquals(told, start.arguments("-data", "@none"));
            Path given = folder.resolve("area of a node");
            List<String> elsewhere = start.arguments("-nosplash", "-configuration", given.toString());
            assertEquals(List.of("-nosplash", "-configuration"), elsewhere.subList(0, 2));
            assertTrue(Path.of(elsewhere.get(2)).startsWith(given) && !elsewhere.get(2).equals(given.toString()),
                    elsewhere::toString);
            install(law("1.1.0", "org.pressling.dem.law"));
            assertFalse(told.equals(start.arguments("-data", "@none")));
        } finally {
            if (before == null) {
                System.clearProperty(PluginStart.LIST);
            } else {
                System.setProperty(PluginStart.LIST, before);
            }
        }
    }
}
