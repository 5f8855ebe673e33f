// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists every contribution with its bundle. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Lists every contribution with its kind, bundle and version, and what was left out.", description = "",
        footer = {"", "Example: pressling plugins list"})
final class PluginsListCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--json", description = "Print the same as JSON.")
    private boolean json;

    PluginsListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return PluginList.print(session, json);
    }
}
