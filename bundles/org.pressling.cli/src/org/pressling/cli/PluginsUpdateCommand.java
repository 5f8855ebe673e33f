// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.pressling.study.plugin.InstalledPlugins;
import org.pressling.study.plugin.PluginUpdates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Installs newer versions of plug-ins of this user. */
@Command(name = "update", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Looks for newer versions of your plug-ins where they came from, and installs them.", description = "",
        footer = {"", "Example: pressling plugins update --dry-run"})
final class PluginsUpdateCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--dry-run", description = "Only tell which there are.")
    private boolean dryRun;

    @Mixin
    private PluginOptions options;

    PluginsUpdateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        InstalledPlugins plugins = options.plugins(session);
        try (PluginUpdates updates = PluginUpdates.of(plugins)) {
            updates.unseen().forEach(why -> session.err().println(Say.it(PluginsTerm.UNSEEN.with(why))));
            if (updates.newer().isEmpty()) {
                session.out().println(Say.it(PluginsTerm.NOTHING_NEWER));
            } else if (dryRun) {
                updates.newer().forEach(newer -> session.out().println(Say.it(PluginsTerm.NEWER
                        .with(newer.choice().offer().toString(), newer.installed().toString()))));
            } else {
                plugins.install(updates.newer().stream().map(PluginUpdates.Newer::choice).toList())
                        .forEach(session.out()::println);
            }
        }
        return ExitStatus.DONE;
    }
}
