// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.pressling.study.RunAbout;
import org.pressling.study.layout.RunFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the notes of a run. */
@Command(name = "note", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Writes the notes of a run, in place of those that there are.",
        description = {"", "Without a text they are taken away.", ""})
final class RunsNoteCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "Folder of the run.")
    private Path run;

    @Parameters(index = "1..*", paramLabel = "TEXT", arity = "0..*", description = "The notes.")
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        RunFolder folder = new RunFolder(RunsCommand.session(spec).resolve(run));
        RunAbout.read(folder).withNotes(String.join(" ", words)).write(folder);
        return ExitStatus.DONE;
    }
}
