// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * What the manifest of a bundle says.
 *
 * @param name        symbolic name
 * @param version     its version
 * @param isSingleton whether there may be one of the name only, as whatever has extensions must be
 * @param hasPoints   whether it has a {@code plugin.xml}
 * @param exports     packages that it offers, with their versions
 * @param headers     whatever else the manifest says
 */
record PluginBundle(String name, Version version, boolean isSingleton, boolean hasPoints, Map<String, Version> exports,
        Map<String, String> headers) {

    private static final String POINTS = "plugin.xml";

    /**
     * Reads the manifest in a jar.
     *
     * @throws IOException              if it is no jar, or a damaged one
     * @throws IllegalArgumentException if it is no bundle, or cannot be read as one
     */
    static PluginBundle of(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getManifest() == null) {
                throw new IllegalArgumentException(JarFile.MANIFEST_NAME);
            }
            return of(file.getManifest(), file.getEntry(POINTS) != null);
        }
    }

    /** Likewise of a bundle that was unpacked into a folder, as those with machine code are. */
    static PluginBundle ofFolder(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(JarFile.MANIFEST_NAME))) {
            return of(new Manifest(in), Files.exists(folder.resolve(POINTS)));
        }
    }

    private static PluginBundle of(Manifest manifest, boolean hasPoints) {
        Map<String, String> headers = manifest.getMainAttributes().entrySet().stream().collect(
                Collectors.toMap(entry -> entry.getKey().toString(), entry -> entry.getValue().toString()));
        ManifestElement[] names = elements(headers, "Bundle-SymbolicName");
        if (names.length == 0) {
            throw new IllegalArgumentException("Bundle-SymbolicName");
        }
        requireRanges(headers);
        return new PluginBundle(names[0].getValue(), Version.parseVersion(headers.get("Bundle-Version")),
                Boolean.parseBoolean(names[0].getDirective("singleton")), hasPoints, exports(headers), headers);
    }

    private static void requireRanges(Map<String, String> headers) {
        for (ManifestElement element : elements(headers, "Import-Package")) {
            VersionRange.valueOf(Objects.requireNonNullElse(element.getAttribute(Constants.VERSION_ATTRIBUTE), "0"));
        }
        for (ManifestElement element : elements(headers, "Require-Bundle")) {
            VersionRange.valueOf(Objects.requireNonNullElse(element.getAttribute(Constants.BUNDLE_VERSION_ATTRIBUTE), "0"));
        }
    }

    private static Map<String, Version> exports(Map<String, String> headers) {
        Map<String, Version> exports = new LinkedHashMap<>();
        for (ManifestElement element : elements(headers, "Export-Package")) {
            for (String name : element.getValueComponents()) {
                exports.put(name, Version.parseVersion(element.getAttribute("version")));
            }
        }
        return exports;
    }

    private static ManifestElement[] elements(Map<String, String> headers, String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
            return elements == null ? new ManifestElement[0] : elements;
        } catch (BundleException e) {
            throw new IllegalArgumentException(header, e);
        }
    }

    /** What it cannot be without: packages, or bundles, by the name of the header. */
    List<ManifestElement> required(String header) {
        return Arrays.stream(elements(headers, header))
                .filter(element -> !"optional".equals(element.getDirective("resolution"))).toList();
    }

    /** {@return what it is called; its symbolic name where it has no other, or one that is a key of translations} */
    String label() {
        String label = headers.getOrDefault(Constants.BUNDLE_NAME, "");
        return label.isBlank() || label.startsWith("%") ? name : label;
    }

    /** {@return the least number of Java that it needs; 0 where it does not say} */
    int java() {
        String all = headers.getOrDefault("Require-Capability", "")
                + headers.getOrDefault("Bundle-RequiredExecutionEnvironment", "");
        Matcher number = Pattern.compile("version=(\\d+)|JavaSE-(\\d+)").matcher(all);
        int least = 0;
        while (number.find()) {
            least = Math.max(least, Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1)));
        }
        return least;
    }

    /** {@return packages that no bundle need offer, since Java has them} */
    static Set<String> ofJava() {
        return ModuleLayer.boot().modules().stream().flatMap(module -> module.getPackages().stream().filter(module::isExported))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name + ' ' + version;
    }
}
