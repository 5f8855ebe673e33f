// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.pressling.study.plugin.InstalledPlugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes plug-ins of this user. */
@Command(name = "remove", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Removes plug-ins that were installed for this user.", description = "",
        footer = {"", "Example: pressling plugins remove my.law"})
final class PluginsRemoveCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Names of plug-ins, as 'pressling plugins list' tells them.")
    private List<String> names;

    @Mixin
    private PluginOptions options;

    PluginsRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        InstalledPlugins plugins = options.plugins(session);
        for (String name : names) {
            for (Path file : plugins.remove(name)) {
                session.out().println(Say.it(PluginsTerm.REMOVED.with(Say.whole(session.shorten(file)))));
            }
        }
        return ExitStatus.DONE;
    }
}
