// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.pressling.learning.curve.SampleCurve;
import org.pressling.model.Study;
import org.pressling.study.CurveRun;
import org.pressling.study.RunOptions;
import org.pressling.study.contribute.EngineWish;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a run how its scores grow with the number of training samples. */
@Command(name = "curve", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Trains a run's network on fewer samples, to tell what more of them would bring.",
        description = {"", "Network and baselines are trained anew on nested subsets of the training samples, and "
                + "scored on the same held-out pictures. The folder 'curve' of the run gets the scores, points.csv, and a figure "
                + "of each label; the next ./pressling run puts them into the report. What was trained before is not trained "
                + "again.", ""})
final class CurveCommand implements Callable<Integer> {
    private static final int MOST_MORE = 10_000_000;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The folder of a run with a data set.")
    private Path run;

    @Option(names = "--sizes", paramLabel = "LIST", split = ",",
            description = "Numbers of training samples, separated by commas, such as 100,200,400; an eighth, a quarter, half and "
                    + "all of them if left out.")
    private List<Integer> sizes = new ArrayList<>();

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "3",
            description = "Repetitions of each size, with other samples and other initial weights; ${DEFAULT-VALUE} if left out.")
    private int seeds;

    @Option(names = "--more", paramLabel = "N", defaultValue = "1000",
            description = "Number of further samples to look out for; ${DEFAULT-VALUE} if left out.")
    private int more;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of the training; all cores if left out.")
    private Integer threads;

    @Option(names = {"-q", "--quiet"}, description = "No progress.")
    private boolean quiet;

    CurveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (more < 1 || more > MOST_MORE) {
            throw Usage.wrong(spec, UsageProblem.MORE.of(more, MOST_MORE));
        }
        RunOptions options = new RunOptions(Usage.threads(spec, threads), StepName.LEARN, false, EngineWish.OPEN);
        RunFolder folder = new RunFolder(session.resolve(run));
        Study study = StudySource.load(session, folder.root().toString(), List.of());
        CurveRun curve = new CurveRun(study, folder.root(), session.contributions().get(), options);
        CurveTable.print(session, train(curve), more);
        session.out().println(Say.it(CliTerm.RESULTS_IN.with(Say.whole(session.shorten(folder.curve())))));
        return ExitStatus.DONE;
    }

    private SampleCurve train(CurveRun curve) throws IOException {
        ProgressPrinter printer = new ProgressPrinter(session, quiet);
        try {
            return curve.run(sizes, seeds, more, printer);
        } finally {
            printer.closeLine();
        }
    }
}
