// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What plug-ins bring: lists it where no subcommand is named. */
@Command(name = "plugins", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Lists what plug-ins bring, and why some of it is missing.",
        description = {"", "Without a subcommand the same as list.", ""},
        subcommands = {PluginsListCommand.class, PluginsNewCommand.class,
                PluginsInstallCommand.class, PluginsUpdateCommand.class, PluginsRemoveCommand.class},
        footer = {"", "Example: pressling plugins --json"})
final class PluginsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--json", description = "Print the same as JSON.")
    private boolean json;

    PluginsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return PluginList.print(session, json);
    }
}
