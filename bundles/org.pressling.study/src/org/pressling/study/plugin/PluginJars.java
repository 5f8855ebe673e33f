// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jars of a folder, each with what its manifest says; looked through once. */
final class PluginJars {
    private final List<Jar> all = new ArrayList<>();
    private final Map<String, Path> taken;

    /**
     * A jar.
     *
     * @param file   the file
     * @param bundle what its manifest says; nothing where it is no bundle
     * @param damage why it is none; empty where it is one
     */
    record Jar(Path file, Optional<PluginBundle> bundle, String damage) {

        static Jar of(Path file) {
            try {
                return new Jar(file, Optional.of(PluginBundle.of(file)), "");
            } catch (IOException | IllegalArgumentException e) {
                return new Jar(file, Optional.empty(), String.valueOf(e.getMessage()));
            }
        }

        /** {@return its symbolic name, or that of the file where it is no bundle} */
        String name() {
            return bundle.map(PluginBundle::name).orElse(file.getFileName().toString());
        }
    }

    private PluginJars(List<Path> files) {
        files.forEach(file -> all.add(Jar.of(file)));
        taken = PluginStart.taken(files);
    }

    static PluginJars in(PluginFolder folder) throws IOException {
        return new PluginJars(folder.jars());
    }

    /** {@return all, those that are no bundles too} */
    List<Jar> all() {
        return all;
    }

    /** {@return the bundles among them} */
    List<PluginBundle> bundles() {
        return all.stream().map(Jar::bundle).flatMap(Optional::stream).toList();
    }

    /** {@return the bundles that a start takes: of those of one name the newest} */
    List<PluginBundle> taken() {
        return all.stream().filter(jar -> jar.file().equals(taken.get(jar.name()))).map(Jar::bundle).flatMap(Optional::stream)
                .toList();
    }

    /** {@return what a start takes in place of a jar; nothing where it takes that one} */
    Optional<Jar> takenInsteadOf(Jar jar) {
        Path instead = jar.bundle().map(bundle -> taken.get(bundle.name())).orElse(jar.file());
        return all.stream().filter(other -> other.file().equals(instead) && other != jar).findFirst();
    }

    /** {@return those of a name, see {@link Jar#name}} */
    List<Jar> named(String name) {
        return all.stream().filter(jar -> jar.name().equals(name)).toList();
    }
}
