// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.pressling.study.RunAbout;
import org.pressling.study.layout.RunFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names a run. */
@Command(name = "rename", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Gives a run another name in tables; its folder keeps its own.",
        description = {"", "Without a name, that of its folder counts again.", ""})
final class RunsRenameCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "Folder of the run.")
    private Path run;

    @Parameters(index = "1", paramLabel = "NAME", arity = "0..1", description = "Its name, one line.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
        RunFolder folder = new RunFolder(RunsCommand.session(spec).resolve(run));
        RunAbout.read(folder).withName(name).write(folder);
        return ExitStatus.DONE;
    }
}
