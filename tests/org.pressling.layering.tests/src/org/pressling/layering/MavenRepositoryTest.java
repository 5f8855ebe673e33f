// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What our bundles need as Maven artifacts is what they are built with, and nothing of ours is forgotten. */
class MavenRepositoryTest {
    private static final Pattern DEPENDENCY = Pattern
            .compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final String OURS = "org.pressling";

    private static Path site() {
        return Bundles.root().resolve("releng/org.pressling.site");
    }

    private static Path pom(String bundle) {
        return site().resolve("maven").resolve(bundle + ".xml");
    }

    private static Set<String> poms() throws IOException {
        Set<String> poms = new TreeSet<>();
        try (Stream<Path> files = Files.list(site().resolve("maven"))) {
            files.forEach(file -> poms.add(file.getFileName().toString().replace(".xml", "")));
        }
        return poms;
    }

    @Test
    void versionsAreThoseOfTheTarget() throws IOException {
        String target = Files.readString(Bundles.root().resolve("targetplatform/org.pressling.targetplatform.target"));
        String embedded = Files.readString(Bundles.root().resolve("pom.xml")); // versions of what bundles of libraries hold
        int found = 0;
        for (String bundle : poms()) {
            Matcher dependency = DEPENDENCY.matcher(Files.readString(pom(bundle)));
            while (dependency.find()) {
                if (dependency.group(1).equals(OURS)) {
                    assertEquals("@version@", dependency.group(3));
                } else {
                    found++;
                    String line = "<groupId>" + dependency.group(1) + "</groupId><artifactId>" + dependency.group(2)
                            + "</artifactId><version>" + dependency.group(3) + "</version>";
                    String property = "<" + dependency.group(2) + ".version>" + dependency.group(3) + "<";
                    assertTrue(target.contains(line) || embedded.contains(property),
                            bundle + " needs " + dependency.group() + ", which is not in the target");
                }
            }
        }
        assertTrue(found > 0);
    }

    @Test
    void everyPomIsPublished() throws IOException {
        Set<String> published = found("<artifact name=\"([^\"]+)\"/>", "maven.xml");
        assertEquals(poms(), published);
    }

    @Test
    void theTargetDefinitionHasAllFeatures() throws IOException {
        Set<String> listed = found("<feature id=\"([^\"]+)\">", "category.xml");
        assertEquals(listed, found("<unit id=\"([^\"]+)[.]feature[.]group\"", "pressling.target"));
        assertFalse(listed.isEmpty());
    }

    private static Set<String> found(String pattern, String file) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(site().resolve(file)));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Of our own bundles; that of libraries nothing is missing shows where a plug-in is built. */
    @Test
    void eachNamesWhatItImportsOfUs() throws IOException {
        for (String bundle : poms()) {
            Set<String> there = new TreeSet<>();
            collect(bundle, there);
            String manifest = Files.readString(Bundles.root().resolve("bundles/" + bundle + "/META-INF/MANIFEST.MF"));
            int start = manifest.indexOf("Import-Package:");
            String imports = start < 0 ? "" : manifest.substring(start).replaceAll("(?s)\\n(?! ).*", "");
            Matcher used = Pattern.compile("org\\.pressling(\\.[a-z0-9]+)+").matcher(imports);
            while (used.find()) {
                assertTrue(there.stream().anyMatch(name -> (used.group() + '.').startsWith(name + '.')),
                        bundle + " imports " + used.group() + ", and its pom brings " + there);
            }
        }
    }

    private static void collect(String bundle, Set<String> there) throws IOException {
        assertFalse(there.size() > poms().size());
        if (there.add(bundle)) {
            Matcher dependency = DEPENDENCY.matcher(Files.readString(pom(bundle)));
            while (dependency.find()) {
                if (dependency.group(1).equals(OURS) && !dependency.group(2).equals(bundle)) {
                    collect(dependency.group(2), there);
                }
            }
        }
    }
}
