// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.Version;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;

/** Newer versions of a user's plug-ins, where each of them came from. Holds what it fetches until it is closed. */
public final class PluginUpdates implements AutoCloseable {
    private final Map<String, PluginSource> sources = new LinkedHashMap<>();
    private final List<Newer> newer = new ArrayList<>();
    private final List<Localized> unseen = new ArrayList<>();

    private PluginUpdates() {
    }

    /**
     * A newer version of a plug-in.
     *
     * @param installed the version that is installed
     * @param choice    the newer one
     */
    public record Newer(Version installed, PluginChoice choice) {
    }

    /**
     * Looks for newer versions.
     *
     * @param plugins what is installed
     * @return what there is, to be closed
     * @throws IOException if the installed ones cannot be read
     */
    public static PluginUpdates of(InstalledPlugins plugins) throws IOException {
        PluginUpdates updates = new PluginUpdates();
        for (Map.Entry<PluginOffer, Optional<String>> plugin : plugins.origins().entrySet()) {
            PluginOffer installed = plugin.getKey();
            if (plugin.getValue().isPresent()) {
                updates.look(installed, plugin.getValue().get());
            } else {
                updates.unseen.add(PluginTerm.BY_HAND.with(installed.toString()));
            }
        }
        return updates;
    }

    private void look(PluginOffer installed, String address) {
        try {
            PluginSource source = sources.get(address);
            if (source == null) {
                source = PluginSource.of(address, Path.of("").toAbsolutePath());
                sources.put(address, source);
            }
            for (PluginOffer offer : source.offers()) {
                if (offer.name().equals(installed.name()) && offer.version().compareTo(installed.version()) > 0) {
                    newer.add(new Newer(installed.version(), new PluginChoice(source, offer)));
                }
            }
        } catch (InvalidInputException e) {
            unseen.add(PluginTerm.NOT_SEEN.with(installed.toString(), (Localized) e::text));
        } catch (IOException e) {
            unseen.add(PluginTerm.NOT_SEEN.with(installed.toString(), e.toString()));
        }
    }

    /** {@return the newer versions} */
    public List<Newer> newer() {
        return List.copyOf(newer);
    }

    /** {@return of which plug-ins it is not known, and why} */
    public List<Localized> unseen() {
        return List.copyOf(unseen);
    }

    @Override
    public void close() throws IOException {
        for (PluginSource source : sources.values()) {
            source.close();
        }
    }
}
