// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.Version;
import org.pressling.dem.InvalidInputException;

/** Jars as they lie there. */
final class JarSource implements PluginSource {
    private final String address;
    private final Map<PluginOffer, Path> jars = new LinkedHashMap<>();
    private Path fetched;

    private JarSource(String address) {
        this.address = address;
    }

    /**
     * Jars on this machine.
     *
     * @throws InvalidInputException if one is no bundle
     */
    static JarSource of(String address, List<Path> files) {
        JarSource source = new JarSource(address);
        files.forEach(file -> source.add(file, file.toString()));
        return source;
    }

    /** A jar at an address. */
    static JarSource fetched(String address) throws IOException {
        JarSource source = new JarSource(address);
        source.fetched = Download.file(Download.address(address));
        boolean good = false;
        try {
            source.add(source.fetched, address);
            good = true;
        } finally {
            if (!good) {
                source.close();
            }
        }
        return source;
    }

    private void add(Path file, String called) {
        try {
            PluginBundle bundle = PluginBundle.of(file);
            jars.put(new PluginOffer(bundle.name(), bundle.version(), bundle.label()), file);
        } catch (IOException | IllegalArgumentException e) {
            throw PluginProblem.NO_BUNDLE.of(called, e.getMessage()).exception(e);
        }
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public List<PluginOffer> offers() {
        return List.copyOf(jars.keySet());
    }

    @Override
    public Optional<PluginOffer> bringing(PluginNeed need) {
        return jars.entrySet().stream().filter(jar -> brings(jar.getValue(), need)).map(Map.Entry::getKey).findFirst();
    }

    private static boolean brings(Path jar, PluginNeed need) {
        try {
            PluginBundle bundle = PluginBundle.of(jar);
            Version version = need.kind() == PluginNeed.Kind.PACKAGE ? bundle.exports().get(need.name())
                    : bundle.name().equals(need.name()) ? bundle.version() : null;
            return version != null && need.takes(version);
        } catch (IOException e) {
            return false; // it was there a moment ago; installing it tells
        }
    }

    @Override
    public Path jar(PluginOffer offer) {
        return jars.get(offer);
    }

    @Override
    public void close() throws IOException {
        if (fetched != null) {
            Files.deleteIfExists(fetched);
        }
    }
}
