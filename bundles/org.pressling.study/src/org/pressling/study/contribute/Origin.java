// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * The bundle that something comes from, as its manifest says.
 *
 * @param bundle  symbolic name; empty where there is no manifest
 * @param version its version; {@code development} for a folder of classes without a manifest, {@code unknown} where the manifest
 *                cannot be read
 */
public record Origin(String bundle, String version) {

    /** What lies in no bundle: classes as they were compiled, or objects that a script made. */
    public static final Origin DEVELOPMENT = new Origin("", "development");

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** {@return the bundle, jar or folder of classes that a class was loaded from} */
    public static Origin of(Class<?> type) {
        return root(type).map(Origin::beside).orElse(DEVELOPMENT);
    }

    /** {@return the URL of the jar or folder of classes that a class was loaded from, which ends with a slash} */
    static Optional<String> root(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        URL place = type.getResource('/' + file);
        return Optional.ofNullable(place).map(URL::toString).filter(text -> text.endsWith(file))
                .map(text -> text.substring(0, text.length() - file.length()));
    }

    /** {@return what the manifest below a root says, the URL of which ends with a slash} */
    static Origin beside(String root) {
        try {
            return read(root).map(Origin::of).orElse(DEVELOPMENT);
        } catch (IOException damaged) {
            return new Origin("", "unknown"); // what can run shall run
        }
    }

    /** {@return the manifest below a root, the URL of which ends with a slash; nothing where there is none that can be read} */
    static Optional<Attributes> manifest(String root) {
        try {
            return read(root);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Attributes> read(String root) throws IOException {
        try (InputStream in = url(root + MANIFEST).openStream()) {
            return Optional.of(new Manifest(in).getMainAttributes());
        } catch (java.io.FileNotFoundException noManifest) {
            return Optional.empty();
        }
    }

    private static Origin of(Attributes manifest) {
        String name = manifest.getValue("Bundle-SymbolicName");
        String version = manifest.getValue("Bundle-Version");
        return name == null || version == null ? DEVELOPMENT : new Origin(name.split(";", 2)[0].strip(), version);
    }

    private static URL url(String text) throws MalformedURLException {
        return URI.create(text).toURL();
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @param text bundle and version, or a version alone
     * @return the origin
     */
    public static Origin parse(String text) {
        int end = text.lastIndexOf(' ');
        return end < 0 ? new Origin("", text) : new Origin(text.substring(0, end), text.substring(end + 1));
    }

    /** {@return bundle and version, as records keep them} */
    @Override
    public String toString() {
        return bundle.isEmpty() ? version : bundle + ' ' + version;
    }
}
