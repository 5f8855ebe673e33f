// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.pressling.study.RunDeletion;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.runs.RunSize;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deletes runs. */
@Command(name = "delete", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Deletes runs with all that lies in their folders.",
        description = {"", "What they share with other runs stays with these. Without --yes it only says what would go.", ""})
final class RunsDeleteCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", arity = "1..*", description = "Folders of runs.")
    private List<Path> runs;

    @Option(names = "--yes", description = "Do it.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        Session session = RunsCommand.session(spec);
        List<RunFolder> folders = runs.stream().map(session::resolve).distinct().map(RunFolder::new).toList();
        long freed = 0;
        for (RunFolder folder : folders) {
            RunDeletion.require(folder);
            freed += RunSize.of(folder, () -> false).own();
        }
        if (!yes) {
            List<String> names = folders.stream().map(folder -> session.shorten(folder.root()).toString()).toList();
            throw UsageProblem.NOT_CONFIRMED.of(folders.size(), Say.whole(String.join(", ", names)),
                    Say.whole(RunCells.size(freed))).exception();
        }
        for (RunFolder folder : folders) {
            RunDeletion.delete(folder);
        }
        return ExitStatus.DONE;
    }
}
