// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressling.dem.Localized;

/** What the user's plug-ins bring in vain, apart from contributions; told in each run. */
public final class UnusableParts {

    private UnusableParts() {
    }

    /**
     * Looks through the plug-ins of the user who runs this program.
     *
     * @return how they are called in a sentence: plug-ins that cannot be used at all, and views and the like that are missing.
     *         Nothing where there is no platform, whose classes know of them, or where the folder cannot be read, which the start
     *         has told of then
     */
    public static List<Localized> named() {
        if (Installation.plugins().isEmpty()) {
            return List.of();
        }
        try {
            Optional<InstalledPlugins> user = InstalledPlugins.ofUser();
            Stream<Localized> plugins = user.isEmpty() ? Stream.empty()
                    : user.get().unusable().stream().map(plugin -> Localized.english(plugin.name()));
            return Stream.concat(plugins, PluginExtensions.ofUser().stream().filter(extension -> extension.why().isPresent())
                    .map(PluginExtension::what)).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
