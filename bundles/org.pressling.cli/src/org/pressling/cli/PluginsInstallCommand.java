// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.pressling.study.plugin.InstalledPlugins;
import org.pressling.study.plugin.PluginChoice;
import org.pressling.study.plugin.PluginSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Installs plug-ins of others for this user. */
@Command(name = "install", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Installs plug-ins for this user, for command line and workbench alike.",
        description = {"", "They go into a folder of your own, which outlives builds and new installations. An older version of "
                + "the same plug-in is replaced. What cannot be used here is refused with the reason, "
                + "and then none is installed. "
                + "A workbench that is open sees them when it is started again.", ""},
        footer = {"", "Examples:", "  pressling plugins install my.law/target/my.law-1.0.0.jar",
                "  pressling plugins install my.law",
                "  pressling plugins install https://example.org/my.laws/repository"})
final class PluginsInstallCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|URL",
            description = "A jar, a folder with jars or of a project that was built, a p2 repository, or the address of a jar "
                    + "or of a p2 repository.")
    private List<String> from;

    @Mixin
    private PluginOptions options;

    PluginsInstallCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        InstalledPlugins plugins = options.plugins(session);
        List<PluginSource> sources = new ArrayList<>();
        try {
            List<PluginChoice> choices = new ArrayList<>();
            for (String given : from) {
                PluginSource source = PluginSource.of(given, session.directory());
                sources.add(source);
                choices.addAll(PluginChoice.all(source, plugins));
            }
            plugins.install(choices).forEach(session.out()::println);
        } finally {
            for (PluginSource source : sources) {
                source.close();
            }
        }
        return ExitStatus.DONE;
    }
}
