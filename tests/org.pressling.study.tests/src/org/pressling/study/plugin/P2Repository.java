// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** A p2 repository in a folder, with the files and the elements that Tycho's have. */
final class P2Repository {
    private final Path folder;
    private final StringBuilder units = new StringBuilder();
    private final StringBuilder artifacts = new StringBuilder();

    P2Repository(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("plugins"));
    }

    /** Adds a bundle that needs and offers packages, each with its version; {@code type} is bundle or source. */
    P2Repository bundle(String name, String version, String type, Map<String, String> headers) throws IOException {
        Path jar = InstalledPluginsTest.jar(folder.resolve("plugins/" + name + '_' + version + ".jar"), headers);
        String exported = headers.getOrDefault("Export-Package", "").replaceAll("([\\w.]+);version=\"([\\d.]+)\",?",
                "<provided namespace='java.package' name='$1' version='$2'/>");
        units.append("""
                <unit id='%1$s' version='%2$s' singleton='true' generation='2'>
                  <update id='%1$s' range='[0.0.0,%2$s)' severity='0'/>
                  <properties size='1'><property name='org.eclipse.equinox.p2.name' value='The &lt;%1$s&gt;'/></properties>
                  <provides size='3'>
                    <provided namespace='org.eclipse.equinox.p2.iu' name='%1$s' version='%2$s'/>
                    <provided namespace='osgi.bundle' name='%1$s' version='%2$s'/>%3$s
                    <provided namespace='osgi.identity' name='%1$s' version='%2$s'>
                      <properties size='1'><property name='org.eclipse.equinox.p2.name' value='not this'/></properties>
                    </provided>
                    <provided namespace='org.eclipse.equinox.p2.eclipse.type' name='%4$s' version='1.0.0'/>
                  </provides>
                  <requires size='1'><required namespace='java.package' name='x' range='0.0.0'><filter>(a=b)</filter></required>
                  </requires>
                  <artifacts size='1'><artifact classifier='osgi.bundle' id='%1$s' version='%2$s'/></artifacts>
                </unit>
                """.formatted(name, version, exported, type));
        artifacts.append("""
                <artifact classifier='osgi.bundle' id='%s' version='%s'>
                  <properties size='2'>
                    <property name='download.size' value='%d'/>
                    <property name='download.checksum.sha-256' value='%s'/>
                  </properties>
                </artifact>
                """.formatted(name, version, Files.size(jar), sha256(jar)));
        return this;
    }

    /** Adds a plug-in that needs a package of a version. */
    P2Repository plugin(String name, String version, String imports) throws IOException {
        Map<String, String> headers = new HashMap<>(Map.of("Bundle-SymbolicName", name + ";singleton:=true",
                "Bundle-Version", version));
        if (!imports.isEmpty()) {
            headers.put("Import-Package", imports);
        }
        return bundle(name, version, "bundle", headers);
    }

    /** Adds a feature that names bundles. */
    P2Repository feature(String name, String... bundles) {
        units.append("<unit id='%s.feature.group' version='1.0.0' singleton='false'><properties size='1'>"
                .formatted(name))
                .append("<property name='org.eclipse.equinox.p2.type.group' value='true'/></properties><requires>");
        for (String bundle : bundles) {
            units.append("<required namespace='org.eclipse.equinox.p2.iu' name='%s' range='[1,9)'/>".formatted(bundle));
        }
        units.append("</requires></unit>");
        return this;
    }

    /** Writes what it has, the units in a jar as usual, or plain; takes what was there before along. */
    Path write(boolean packed) throws IOException {
        if (packed) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("content.jar"));
                    JarOutputStream jar = new JarOutputStream(out)) {
                jar.putNextEntry(new JarEntry("content.xml"));
                jar.write(content());
            }
        } else {
            Files.write(folder.resolve("content.xml"), content());
        }
        Files.write(folder.resolve("artifacts.xml"), artifacts());
        return folder;
    }

    /** Writes what it has as the newer tools do, where nobody asks for jars. */
    Path writeXz() throws IOException {
        xz(folder.resolve("content.xml.xz"), content());
        xz(folder.resolve("artifacts.xml.xz"), artifacts());
        return folder;
    }

    /** Packs a file of XML. */
    static void xz(Path to, byte[] xml) throws IOException {
        try (OutputStream file = Files.newOutputStream(to);
                OutputStream out = new XZOutputStream(file, new LZMA2Options(LZMA2Options.PRESET_MAX))) {
            out.write(xml);
        }
    }

    private byte[] content() {
        return ("<?xml version='1.0' encoding='UTF-8'?><?metadataRepository version='1.2.0'?><repository><units>" + units
                + "</units></repository>").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] artifacts() {
        return ("<?xml version='1.0' encoding='UTF-8'?><repository><artifacts>" + artifacts + "</artifacts></repository>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
