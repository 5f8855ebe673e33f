// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What is exported with a version is the API, all of one version, and docs/api.md says so; all else is marked as internal. */
class ApiTest {
    private static final Pattern EXPORT = Pattern.compile("([\\w.]+)((?:;[\\w-]+:?=(?:\"[^\"]*\"|[\\w-]+))*)(?:,|$)");
    private static final Pattern VERSION = Pattern.compile(";version=\"([^\"]+)\"");
    private static final Pattern LISTED = Pattern.compile("`(org\\.pressling[a-z0-9.]*)`(?=[,| ])");

    private static Manifest manifest(String bundle) throws IOException {
        try (var in = Files.newInputStream(Bundles.root().resolve("bundles").resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        }
    }

    /** Packages that a bundle exports with a version, each with that version. */
    static SortedMap<String, String> exportedBy(String bundle) throws IOException {
        SortedMap<String, String> exported = new TreeMap<>();
        String all = manifest(bundle).getMainAttributes().getValue("Export-Package");
        Matcher export = EXPORT.matcher(all == null ? "" : all);
        while (export.find()) {
            Matcher version = VERSION.matcher(export.group(2));
            if (version.find()) {
                exported.put(export.group(1), version.group(1));
            }
        }
        return exported;
    }

    @Test
    void theApiIsWhatIsExportedWithAVersion() throws IOException {
        Set<String> exported = new TreeSet<>();
        for (String bundle : Bundles.in("bundles")) {
            String own = manifest(bundle).getMainAttributes().getValue("Bundle-Version").replace(".qualifier", "");
            exportedBy(bundle).forEach((name, version) -> {
                assertEquals(own, version, name);
                exported.add(name);
            });
        }
        assertFalse(exported.isEmpty());
        assertEquals(listed(), exported, "docs/api.md and the manifests");
    }

    @Test
    void whatIsNoApiIsMarkedAsInternal() throws IOException {
        for (String bundle : Bundles.in("bundles")) {
            String all = manifest(bundle).getMainAttributes().getValue("Export-Package");
            Matcher export = EXPORT.matcher(all == null ? "" : all);
            while (export.find()) {
                boolean api = VERSION.matcher(export.group(2)).find();
                boolean internal = export.group(2).contains(";x-internal:=true") || export.group(2).contains(";x-friends:=");
                assertTrue(api != internal, bundle + " exports " + export.group(1)
                        + " neither with a version alone, as API, nor without one and with x-internal or x-friends");
            }
        }
    }

    /** A friend that is gone, or is named in vain, would hide that nobody uses the package. */
    @Test
    void friendsAreBundlesOfOurs() throws IOException {
        Set<String> known = new TreeSet<>(Bundles.in("bundles"));
        known.addAll(Bundles.in("tests"));
        known.add("org.pressling.learning.cuda");
        Pattern friends = Pattern.compile(";x-friends:=\"([^\"]*)\"");
        int found = 0;
        for (String bundle : Bundles.in("bundles")) {
            String all = manifest(bundle).getMainAttributes().getValue("Export-Package");
            Matcher named = friends.matcher(all == null ? "" : all);
            while (named.find()) {
                for (String friend : named.group(1).split(",")) {
                    found++;
                    assertTrue(known.contains(friend.strip()), bundle + " has a friend that there is not: " + friend.strip());
                }
            }
        }
        assertTrue(found > 0);
    }

    /** What plug-ins of others are begun with may need nothing else. */
    @Test
    void templatesOfPluginsUseTheApiAlone() throws IOException {
        Set<String> api = listed();
        Pattern imported = Pattern.compile("import (?:static )?(org\\.pressling[a-z0-9.]*)\\.[A-Z]");
        Path templates = Bundles.root().resolve("bundles/org.pressling.cli/src/org/pressling/cli/plugin/template");
        int found = 0;
        try (var files = Files.walk(templates)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher use = imported.matcher(Files.readString(file));
                while (use.find()) {
                    found++;
                    assertTrue(api.contains(use.group(1)), templates.relativize(file) + " uses " + use.group(1));
                }
            }
        }
        assertTrue(found > 0);
    }

    /** The packages of the table, without the names of bundles before them. */
    private static Set<String> listed() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (String line : Files.readAllLines(Bundles.root().resolve("docs/api.md"))) {
            if (line.startsWith("| `org.pressling")) {
                Matcher name = LISTED.matcher(line.substring(line.indexOf('|', 1)));
                while (name.find()) {
                    listed.add(name.group(1));
                }
            }
        }
        return listed;
    }
}
