// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.pressling.cli.plugin.PluginProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a plug-in: writes a project with sources, a test and a build. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Begins a plug-in: writes a Maven project with formulas, a test of them and a build of one command.",
        description = {"", "Kinds: contact-law, packer, descriptor, analysis, exporter, engine, network, view, command.", ""},
        footer = {"", "Example: pressling plugins new my.law --kind contact-law"})
final class PluginsNewCommand implements Callable<Integer> {
    /** System property: where the Maven repository of Pressling lies. */
    static final String REPOSITORY = "pressling.maven";

    private final Session session;

    @Parameters(index = "0", paramLabel = "NAME",
            description = "Name of the plug-in and of its Java package, such as my.law; what it brings is called so, too.")
    private String name;

    @Option(names = "--kind", paramLabel = "KIND", required = true, description = "What it brings.")
    private String kind;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "Folder of the project; NAME if left out.")
    private Path output;

    @Option(names = "--repository", paramLabel = "DIR|URL",
            description = "Maven repository of Pressling; the one that 'pressling site' makes if left out.")
    private String repository;

    PluginsNewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        PluginProject project = PluginProject.of(name, kind, address());
        Path folder = session.resolve(output == null ? Path.of(name) : output);
        project.write(folder).forEach(file -> session.out().println(session.shorten(file)));
        session.out().println(Say.it(PluginsTerm.NEXT.with(Say.whole(session.shorten(folder)), name)));
        return ExitStatus.DONE;
    }

    /** A folder as the address of one. */
    private String address() {
        String given = repository != null ? repository : System.getProperty(REPOSITORY, "");
        if (given.isEmpty()) {
            throw UsageProblem.NO_REPOSITORY.of().exception();
        }
        boolean isAddress = given.matches("[a-z][a-z0-9+.-]+:.*");
        return isAddress ? given : session.resolve(Path.of(given)).toUri().toString();
    }
}
