// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.pressling.dataset.io.Sha256;

/** Looks into one jar, or one plug-in that lies as a folder, and finds out what it is and what is embedded in it. */
final class Archive {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String COORDINATES = "META-INF/maven/.+/pom\\.properties";

    private final String place;
    private final Licences licences;
    private final Map<String, byte[]> coordinates = new TreeMap<>();
    private final List<Component> parts = new ArrayList<>();
    private Attributes manifest = new Attributes();

    private Archive(String place, Licences licences) {
        this.place = place;
        this.licences = licences;
    }

    /** What lies at a place in the folder of plug-ins. */
    static Component of(Path plugin, Licences licences) throws IOException {
        String place = plugin.getFileName().toString();
        if (!Files.isDirectory(plugin)) {
            return ofJar(place, Files.readAllBytes(plugin), licences);
        }
        Archive archive = new Archive(place, licences);
        StringBuilder hashes = new StringBuilder();
        try (Stream<Path> walk = Files.walk(plugin)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                String name = plugin.relativize(file).toString().replace('\\', '/');
                hashes.append(Sha256.text(content)).append("  ").append(name).append('\n');
                archive.entry(name, content);
            }
        }
        return archive.component(Sha256.text(hashes.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Component ofJar(String place, byte[] content, Licences licences) throws IOException {
        Archive archive = new Archive(place, licences);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.equals(MANIFEST) || name.endsWith(".jar") || name.matches(COORDINATES)) {
                    archive.entry(name, zip.readAllBytes());
                }
            }
        }
        return archive.component(Sha256.text(content));
    }

    private void entry(String name, byte[] content) throws IOException {
        if (name.equals(MANIFEST)) {
            try (InputStream in = new ByteArrayInputStream(content)) {
                manifest = new Manifest(in).getMainAttributes();
            }
        } else if (name.endsWith(".jar")) {
            parts.add(ofJar(place + "!/" + name, content, licences));
        } else if (name.matches(COORDINATES)) {
            coordinates.put(name, content);
        }
    }

    private Component component(String sha256) throws IOException {
        String bundle = value("Bundle-SymbolicName").split(";", 2)[0].strip();
        String file = place.substring(place.lastIndexOf('/') + 1).replaceFirst("\\.jar$", "");
        String named = value("Bundle-Name");
        String group = "";
        String name = bundle.isEmpty() ? file.replaceFirst("[-_]\\d.*$", "") : bundle;
        String version = value("Bundle-Version");
        if (named.matches("[\\w.-]+:[\\w.-]+")) { // as the target definition names what it wraps
            group = named.substring(0, named.indexOf(':'));
            name = named.substring(named.indexOf(':') + 1);
        }
        for (Map.Entry<String, byte[]> entry : coordinates.entrySet()) {
            Properties known = new Properties();
            known.load(new StringReader(new String(entry.getValue(), StandardCharsets.ISO_8859_1)));
            String artifact = known.getProperty("artifactId", "");
            String knownGroup = known.getProperty("groupId", "");
            String knownVersion = known.getProperty("version", "");
            boolean own = file.startsWith(artifact + "-" + knownVersion) || bundle.equals(artifact)
                    || (knownGroup + "." + artifact).equals(bundle)
                    || coordinates.size() == 1 && !bundle.startsWith("org.pressling");
            if (own) {
                group = knownGroup;
                name = artifact;
                version = knownVersion.endsWith("-SNAPSHOT") && !version.isEmpty() ? version : knownVersion;
            } else {
                String key = knownGroup + ":" + artifact;
                parts.add(new Component(place + "!/" + entry.getKey(), knownGroup, artifact, knownVersion,
                        licences.of(null, key), "", List.of()));
            }
        }
        if (version.isEmpty() && file.matches(".*[-_]\\d.*")) {
            version = file.replaceFirst("^.*?[-_](?=\\d)", "");
        }
        String key = group.isEmpty() ? name : group + ":" + name;
        return new Component(place, group, name, version, licences.of(value("Bundle-License"), key), sha256, parts);
    }

    private String value(String header) {
        String value = manifest.getValue(header);
        return value == null ? "" : value;
    }
}
