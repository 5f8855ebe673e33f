// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The bundles of this build, and what their compiled classes use, as the JDK's {@code jdeps} reads it. */
final class Bundles {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Pattern USE = Pattern.compile("^\\s+(\\S+)\\s+->\\s+(\\S+)\\s.*$");

    private Bundles() {
    }

    /** The folder of the checkout that holds {@code bundles} and {@code tests}. */
    static Path root() {
        return ROOT;
    }

    /** Names of the folders in a top-level folder that hold a bundle with code, in alphabetical order; texts alone have none. */
    static List<String> in(String folder) {
        try (Stream<Path> children = Files.list(ROOT.resolve(folder))) {
            return children.filter(child -> Files.exists(child.resolve("META-INF/MANIFEST.MF")))
                    .filter(child -> Files.isDirectory(child.resolve("src")) || Files.isDirectory(child.resolve("src-gen")))
                    .map(child -> child.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packages that a bundle's own classes refer to, its own among them. */
    static Set<String> packagesUsedBy(String bundle) {
        Set<String> used = new TreeSet<>();
        usesOf(bundle).values().forEach(used::addAll);
        return used;
    }

    /** By package of a bundle the packages that its classes refer to, itself among them; what comments name is not. */
    static SortedMap<String, Set<String>> usesOf(String bundle) {
        Path classes = ROOT.resolve("bundles").resolve(bundle).resolve("target/classes");
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps").orElseThrow().run(new PrintWriter(out), new PrintWriter(out),
                "--ignore-missing-deps", "-verbose:package", "-filter:none", classes.toString());
        if (status != 0) {
            throw new IllegalStateException("jdeps failed on " + classes + ":\n" + out);
        }
        SortedMap<String, Set<String>> used = new TreeMap<>();
        for (String line : out.toString().lines().toList()) {
            Matcher use = USE.matcher(line);
            if (use.matches() && !use.group(2).contains("/")) {
                used.computeIfAbsent(use.group(1), _ -> new TreeSet<>()).add(use.group(2));
            }
        }
        return used;
    }

    /** The modules that the folder's pom names, in alphabetical order. */
    static List<String> modulesNamedIn(Path pom) throws IOException {
        Matcher module = Pattern.compile("<module>([^<]+)</module>").matcher(Files.readString(pom));
        List<String> names = new ArrayList<>();
        while (module.find()) {
            names.add(module.group(1));
        }
        return names.stream().sorted().toList();
    }
}
