// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

import org.pressling.dem.InvalidInputException;
import org.pressling.examples.Example;
import org.pressling.examples.Examples;
import org.pressling.study.RunFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    ExamplesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            Usage.refuse(spec, force, "--force", "the examples are listed and none is written");
            for (Example example : Examples.all()) {
                session.out().printf("%-14s %s%n%-14s %s%n", example.name(), example.title(), "", example.description());
            }
            return ExitStatus.DONE;
        }
        Example example = Examples.find(name).orElseThrow(() -> new InvalidInputException("There is no example '" + name
                + "'. Choose one of " + String.join(", ", Examples.all().stream().map(Example::name).toList()) + "."));
        Path target = session.resolve(file == null ? Path.of(example.fileName()) : file);
        if (Files.exists(target) && !force) {
            throw new InvalidInputException("The file " + target + " is there already. Choose another name, or add --force.");
        }
        write(example, target);
        session.out().println(session.shorten(target));
        return ExitStatus.DONE;
    }

    private static void write(Example example, Path target) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try (InputStream in = example.open()) {
            Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InvalidInputException("The file " + target + " cannot be written (" + RunFolder.reason(e)
                    + "). Choose another place.", e);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
