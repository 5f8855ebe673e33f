// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The jar of a plug-in whose classes are those of a test, and what there is to choose from once it is installed. */
public final class PluginJar {
    private final Path file;
    private final String version;
    private final StringBuilder declared = new StringBuilder();
    private final Map<String, String> files = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /**
     * A jar of the bundle {@code com.example.plugin}.
     *
     * @param file    where it is written
     * @param version version of the bundle
     */
    public PluginJar(Path file, String version) {
        this.file = file;
        this.version = version;
    }

    /**
     * Declares a contribution.
     *
     * @param kind its kind
     * @param id   its identifier
     * @param rank its rank
     * @param type its class
     * @return this
     */
    public PluginJar declare(String kind, String id, int rank, Class<?> type) {
        declared.append("<contribution kind=\"%s\" id=\"%s\" rank=\"%d\" class=\"%s\"/>".formatted(kind, id, rank,
                type.getName()));
        return this;
    }

    /**
     * Adds a file.
     *
     * @param name what it is called in the jar
     * @param text what is in it
     * @return this
     */
    public PluginJar with(String name, String text) {
        files.put(name, text);
        return this;
    }

    /**
     * Writes the jar.
     *
     * @param time of its entries, in milliseconds since 1970
     * @return this
     */
    public PluginJar write(long time) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "com.example.plugin;singleton:=true");
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        files.put("plugin.xml",
                "<plugin><extension point=\"" + RegistryContributions.POINT + "\">" + declared + "</extension></plugin>");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Map.Entry<String, String> content : files.entrySet()) {
                JarEntry entry = new JarEntry(content.getKey());
                entry.setTime(time);
                out.putNextEntry(entry);
                out.write(content.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** {@return what is on the class path, and what the jar declares} */
    public Contributions installed() {
        List<Declaration> all = new ArrayList<>(ClassPathDeclarations.read());
        try (URLClassLoader loader = new URLClassLoader(new URL[] {file.toUri().toURL()}, null)) {
            for (Declaration d : ClassPathDeclarations.read(loader, "")) {
                all.add(new Declaration(d.kind(), d.id(), d.name(), d.rank(), d.type(), new Loaded(d.bundle())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InstalledContributions(all, leftOut::add);
    }

    /** {@return what was left out so far, in words} */
    public List<String> leftOut() {
        return leftOut.stream().map(LeftOut::message).toList();
    }

    /** The bundle, whose classes are those of the test. */
    private record Loaded(Declaration.Source jar) implements Declaration.Source {
        @Override
        public Origin origin() {
            return jar.origin();
        }

        @Override
        public Class<?> load(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }

        @Override
        public Optional<Path> place(String type) {
            return jar.place(type);
        }
    }
}
