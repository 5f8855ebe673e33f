// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.pressling.dem.InvalidInputException;

/** The sources of a new plug-in, made from the template of its kind: a project that Maven builds. */
public final class PluginProject {
    private static final String TEMPLATE = ".template";

    private final SequencedMap<String, String> files;

    private PluginProject(SequencedMap<String, String> files) {
        this.files = files;
    }

    /** {@return the kinds that there are templates for} */
    public static List<String> kinds() throws IOException {
        return PluginKind.ids();
    }

    /**
     * Makes a project.
     *
     * @param name       name of the plug-in, such as {@code my.law}: its bundle, its package and what it brings are called so
     * @param kind       what it brings
     * @param repository address of the Maven repository of Pressling
     * @return the project
     * @throws IOException           if the templates cannot be read
     * @throws InvalidInputException if there is no template of the kind, or nothing can be called so
     */
    public static PluginProject of(String name, String kind, String repository) throws IOException {
        PluginName called = new PluginName(name);
        PluginKind template = PluginKind.named(kind);
        Map<String, String> words = new HashMap<>(called.forms());
        words.put("repository", repository);
        words.put("version", version());
        words.put("dependencies", dependencies(template));
        words.put("imports", imports(template));
        words.put("extension", filled(template.own("extension.xml"), words));
        words.put("what", filled(template.what(), words));
        words.put("try", filled(template.trial(), words));
        SequencedMap<String, String> files = new LinkedHashMap<>();
        for (String file : List.of("README.md", "pom.xml")) {
            files.put(file, filled(PluginKind.text(file + TEMPLATE), words));
        }
        files.put(".gitignore", PluginKind.text("gitignore" + TEMPLATE));
        files.put("src/main/resources/plugin.xml", filled(PluginKind.text("plugin.xml" + TEMPLATE), words));
        for (String file : template.files()) {
            files.put(place(file) + "/" + called.folder() + "/" + file, filled(template.own(file + TEMPLATE), words));
        }
        return new PluginProject(files);
    }

    private static String place(String file) {
        return file.endsWith("Test.java") ? "src/test/java" : file.endsWith(".java") ? "src/main/java" : "src/main/resources";
    }

    /** The version under which the Maven repository has our bundles. */
    private static String version() throws IOException {
        Properties told = new Properties();
        told.load(new StringReader(PluginKind.text("maven.txt")));
        return told.getProperty("version");
    }

    private static String dependencies(PluginKind kind) {
        StringBuilder xml = new StringBuilder();
        kind.dependencies()
                .forEach(name -> xml.append(dependency("org.pressling", "org.pressling." + name, "${pressling.version}",
                        false)));
        for (String library : kind.libraries()) {
            String[] parts = library.split(":");
            xml.append(dependency(parts[0], parts[1], parts[2], true));
        }
        return xml.toString();
    }

    /** Libraries come alone: what they need in turn is asked for in ranges of versions that change from day to day. */
    private static String dependency(String group, String name, String version, boolean alone) {
        List<String> lines = new ArrayList<>(List.of("<groupId>" + group + "</groupId>", "<artifactId>" + name + "</artifactId>",
                "<version>" + version + "</version>", "<scope>provided</scope>"));
        if (alone) {
            lines.addAll(List.of("<exclusions>", "  <exclusion>", "    <groupId>*</groupId>", "    <artifactId>*</artifactId>",
                    "  </exclusion>", "</exclusions>"));
        }
        return "    <dependency>\n      " + String.join("\n      ", lines) + "\n    </dependency>\n";
    }

    private static String imports(PluginKind kind) {
        String indent = "            ";
        return kind.required().isEmpty() ? ""
                : indent + "<Require-Bundle>" + String.join(",", kind.required()) + "</Require-Bundle>\n" + indent
                        + "<Import-Package>!org.eclipse.*,*</Import-Package>\n";
    }

    private static String filled(String template, Map<String, String> words) {
        String text = template;
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace('@' + word.getKey() + '@', word.getValue());
        }
        return text;
    }

    /** {@return texts of the files by their paths within the project} */
    public SequencedMap<String, String> files() {
        return files;
    }

    /**
     * Writes the files.
     *
     * @param folder where to; a new folder, or one that is empty
     * @return the files, in order
     * @throws IOException           if one cannot be written
     * @throws InvalidInputException if something lies in the folder
     */
    public List<Path> write(Path folder) throws IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw ProjectProblem.NOT_EMPTY.of(folder).exception();
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            written.add(Files.writeString(target, file.getValue()));
        }
        return written;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.findAny().isEmpty();
        }
    }
}
