// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.pressling.examples.Example;
import org.pressling.examples.Examples;
import org.pressling.study.OutputFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the built-in studies, or writes one to a file. */
@Command(name = "examples", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Lists the built-in studies, or writes one to a file to be edited.", description = "",
        footer = {"", "Example: pressling examples quickstart my.pressling"})
final class ExamplesCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", arity = "0..1", description = "Example to write; without it, all are listed.")
    private String name;

    @Parameters(index = "1", paramLabel = "FILE", arity = "0..1", description = "Where to write it; NAME.pressling if left out.")
    private Path file;

    @Mixin
    private OutputOptions outputOptions;

    ExamplesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            Usage.refuse(spec, outputOptions.force(), "--force", Unneeded.EXAMPLES_LISTED);
            for (Example example : Examples.all()) {
                session.out().printf("%-14s %s%n%-14s %s%n", example.name(), example.title().said(), "",
                        example.description().said());
            }
            return ExitStatus.DONE;
        }
        Example example = Examples.find(name).orElseThrow(() -> UsageProblem.NO_EXAMPLE
                .of(name, Examples.all().stream().map(Example::name).toList()).exception());
        Path target = session.resolve(file == null ? Path.of(example.fileName()) : file);
        try (InputStream in = example.open()) {
            OutputFolder.file(target, outputOptions.force(), in.readAllBytes());
        }
        session.out().println(session.shorten(target));
        return ExitStatus.DONE;
    }
}
