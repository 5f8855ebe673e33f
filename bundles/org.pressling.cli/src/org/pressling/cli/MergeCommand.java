// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.model.Study;
import org.pressling.study.OutputFolder;
import org.pressling.study.RunOptions;
import org.pressling.study.ShardRun;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;
import org.pressling.study.layout.StepName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings samples together that were made in several folders. */
@Command(name = "merge", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Brings samples of a study together that were made in several folders.",
        description = {"",
                "Results are known by their keys. What is not of the study is refused before anything is moved. Within "
                        + "a file system results are moved, else copied. "
                        + "After that 'pressling run' goes on with data set and learning.",
                ""},
        footer = {"", "Example: pressling merge part1 part2 -o runs/quickstart"})
final class MergeCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FOLDER", arity = "1..*",
            description = "Run folders with samples, as 'pressling run STUDY --samples ... -o' leaves them.")
    private List<Path> folders;

    @Option(names = {"-o", "--output"}, paramLabel = "RUN", required = true,
            description = "Run folder that gets the samples; new, "
                    + "or one of the same study, whose values then count. If it is new, those of the first folder do.")
    private Path output;

    @Option(names = {"-q", "--quiet"}, description = "No progress.")
    private boolean quiet;

    MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder target = new RunFolder(session.resolve(output));
        List<Path> from = folders.stream().map(session::resolve).toList();
        OutputFolder.requireNotInsideAnotherRun(target.root());
        Path study = Files.isRegularFile(target.study()) ? target.root() : from.getFirst();
        Study loaded = StudySource.load(session, study.toString(), List.of());
        ShardRun run = ShardRun.of(loaded, target.root(), session.contributions().get(),
                new RunOptions(1, StepName.RENDER), Optional.empty());
        ProgressPrinter printer = new ProgressPrinter(session, quiet);
        SampleRanges taken;
        try {
            taken = run.take(from, printer);
        } finally {
            printer.closeLine();
        }
        String shown = session.shorten(target.root()).toString();
        session.out().println(Say.it(CliTerm.TAKEN_OVER.with(taken.count(), Say.whole(shown))));
        SampleRanges missing = run.missing();
        if (missing.count() > 0) {
            session.out().println(Say.it(CliTerm.STILL_MISSING.with(run.campaign(), Say.whole(missing.toString()),
                    Say.whole(shown))));
        }
        return ExitStatus.DONE;
    }
}
