// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An enum of terms or problems in the sources of the bundles, with its texts. */
record Terms(String name, boolean problems, List<String> constants, SortedMap<String, String> english,
        SortedMap<String, String> german) {

    private static final Pattern ENUM = Pattern
            .compile("enum (\\w+) implements [^{]*\\b(Term|ProblemCode)\\b[^{]*\\{([^;}]*)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]*)\\b");

    /** {@return the sources of all bundles by their path} */
    static SortedMap<Path, String> sources() {
        SortedMap<Path, String> all = new TreeMap<>();
        for (String bundle : Bundles.in("bundles")) {
            Path folder = Bundles.root().resolve("bundles").resolve(bundle).resolve("src");
            if (!Files.isDirectory(folder)) {
                continue; // generated, or without code
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    all.put(file, Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** {@return all such enums} */
    static List<Terms> in(SortedMap<Path, String> sources) {
        List<Terms> all = new ArrayList<>();
        sources.forEach((file, source) -> {
            Matcher found = ENUM.matcher(COMMENT.matcher(source).replaceAll(""));
            if (found.find()) {
                List<String> constants = CONSTANT.matcher(found.group(3)).results().map(match -> match.group(1)).toList();
                all.add(new Terms(found.group(1), found.group(2).equals("ProblemCode"), constants,
                        texts(file.resolveSibling(found.group(1) + ".properties")),
                        texts(file.resolveSibling(found.group(1) + "_de.properties"))));
            }
        });
        return all;
    }

    private static SortedMap<String, String> texts(Path file) {
        Properties texts = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        SortedMap<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }

    @Override
    public String toString() {
        return name;
    }
}
