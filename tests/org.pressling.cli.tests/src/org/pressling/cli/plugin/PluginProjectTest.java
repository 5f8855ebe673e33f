// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;

/** What is begun from a template compiles, passes its own tests, and is as its declaration says. */
class PluginProjectTest {
    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    static List<String> kinds() throws IOException {
        return PluginProject.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itCompilesAndPassesItsOwnTests(String kind) throws Exception {
        PluginProject project = PluginProject.of("my.own_thing", kind, "file:/nowhere");
        project.write(folder);
        Path classes = compile(PluginKind.named(kind));
        int tests = 0;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            for (Path source : sources("src/test/java")) {
                String name = folder.resolve("src/test/java").relativize(source).toString().replace('/', '.');
                tests += run(loader.loadClass(name.substring(0, name.length() - ".java".length())));
            }
            Matcher declared = CLASS.matcher(Files.readString(folder.resolve("src/main/resources/plugin.xml")));
            assertTrue(declared.find());
            if (PluginKind.named(kind).libraries().isEmpty()) {
                assertEquals("my.own_thing", loader.loadClass(declared.group(1)).getPackageName());
            }
        }
        assertTrue(tests > 0, "no test ran");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noWordOfATemplateIsLeftOver(String kind) throws IOException {
        for (Map.Entry<String, String> file : PluginProject.of("my.law", kind, "file:/x").files().entrySet()) {
            assertFalse(Pattern.compile("@[a-z]+@").matcher(file.getValue()).find(), file.getKey());
        }
    }

    /** Beside its own files a template has three. */
    @Test
    void everyTemplateIsListed() throws IOException {
        Path templates = Path.of("../../bundles/org.pressling.cli/src/org/pressling/cli/plugin/template");
        Set<String> there = new TreeSet<>();
        try (Stream<Path> list = Files.list(templates)) {
            list.filter(Files::isDirectory).forEach(kind -> there.add(kind.getFileName().toString()));
        }
        assertEquals(there, new TreeSet<>(PluginProject.kinds()));
        for (String kind : there) {
            try (Stream<Path> list = Files.list(templates.resolve(kind))) {
                assertEquals(PluginKind.named(kind).files().size() + 2, list.count(), kind);
            }
        }
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        String pom = PluginProject.of("my.law", "contact-law", "file:/x").files().get("pom.xml");
        Matcher ours = Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("../../pom.xml")));
        assertTrue(ours.find());
        assertTrue(pom.contains("<pressling.version>" + ours.group(1) + "</pressling.version>"), pom);
    }

    @Test
    void kindsMayBeWrittenWithCapitals() throws IOException {
        assertEquals("contact-law", PluginKind.named("contactLaw").id());
        assertTrue(assertThrows(InvalidInputException.class, () -> PluginKind.named("contactlaws"))
                .has(ProjectProblem.KIND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"law", "My.law", "my.law.", "my..law", "my.class", "org.pressling.law", "java.law", "my.3d", "my/../law",
                    "my.law\n", ""})
    void namesThatNoPackageCanHaveAreRefused(String name) {
        assertTrue(assertThrows(InvalidInputException.class, () -> PluginProject.of(name, "packer", "file:/x"))
                .has(ProjectProblem.NAME));
    }

    @Test
    void aFolderWithFilesIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
        PluginProject project = PluginProject.of("my.law", "packer", "file:/x");
        assertTrue(assertThrows(InvalidInputException.class, () -> project.write(folder)).has(ProjectProblem.NOT_EMPTY));
        assertTrue(assertThrows(InvalidInputException.class, () -> project.write(file)).has(ProjectProblem.NOT_EMPTY));
        assertEquals("mine", Files.readString(file));
        assertFalse(Files.exists(folder.resolve("pom.xml")));
    }

    private Path compile(PluginKind kind) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = new ArrayList<>(sources("src/main/java"));
            sources.addAll(sources("src/test/java"));
            List<String> options = List.of("-d", classes.toString(), "-cp", classPath(kind), "-Xlint:all,-processing", "-Werror",
                    "-proc:none");
            boolean compiled = compiler.getTask(complaints, files, null, options, null,
                    files.getJavaFileObjectsFromPaths(sources)).call();
            assertTrue(compiled, complaints.toString());
        }
        Path resources = folder.resolve("src/main/resources");
        try (Stream<Path> all = Files.walk(resources)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = classes.resolve(resources.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return classes;
    }

    /**
     * What tests run with, and for windows, which they have not at hand, the libraries that the kind names, at the places that
     * Maven keeps them in, and the classes of the workbench. Surefire may start us with a jar that names the class path, and
     * tells it by a property.
     */
    private static String classPath(PluginKind kind) {
        List<String> path = new ArrayList<>();
        path.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        if (kind.dependencies().contains("ui")) {
            path.add(Path.of("../../bundles/org.pressling.ui/target/classes").toString());
        }
        Path repository = Path.of(System.getProperty("pressling.repository",
                Path.of(System.getProperty("user.home"), ".m2/repository").toString()));
        for (String library : kind.libraries()) {
            String[] parts = library.split(":");
            Path jar = repository.resolve(parts[0].replace('.', '/')).resolve(parts[1]).resolve(parts[2])
                    .resolve(parts[1] + '-' + parts[2] + ".jar");
            assertTrue(Files.isRegularFile(jar), jar + " is what the build is of, and is not there");
            path.add(jar.toString());
        }
        return String.join(File.pathSeparator, path);
    }

    private List<Path> sources(String below) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(below))) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** As JUnit would: an object for each test, with a folder where it asks for one. */
    private int run(Class<?> type) throws Exception {
        int tests = 0;
        for (Method method : type.getDeclaredMethods()) {
            if (isAnnotated(method, "Test")) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                Object test = constructor.newInstance();
                for (Field field : type.getDeclaredFields()) {
                    if (isAnnotated(field, "TempDir")) {
                        field.setAccessible(true);
                        field.set(test, Files.createDirectories(folder.resolve("temporary/" + method.getName())));
                    }
                }
                method.setAccessible(true);
                try {
                    method.invoke(test);
                } catch (InvocationTargetException thrown) {
                    throw new AssertionError(method + " failed", thrown.getCause());
                }
                tests++;
            }
        }
        return tests;
    }

    private static boolean isAnnotated(AnnotatedElement element, String name) {
        return Stream.of(element.getAnnotations()).anyMatch(a -> a.annotationType().getSimpleName().equals(name));
    }
}
