// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.pressling.dem.InvalidInputException;
import org.pressling.model.Factor;
import org.pressling.model.Study;
import org.pressling.study.OutputFolder;
import org.pressling.study.RunAbout;
import org.pressling.study.RunOptions;
import org.pressling.study.ShardRun;
import org.pressling.study.StudyRun;
import org.pressling.study.contribute.DeviceWish;
import org.pressling.study.contribute.EngineWish;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.layout.StudyRuns;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a study from powder to report, or goes on with a run. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Runs a study from powder to report, or goes on where an earlier run of it stopped.",
        description = {"", "Results that lie in the run folder and still fit the study are not made again, so the same "
                + "command goes on after a cancel, a failure or a power cut, and after a changed setting redoes only what "
                + "that setting reaches.", ""})
final class RunCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument studyArgument;

    @Mixin
    private RunFolderOption output;

    @Option(names = "--steps", paramLabel = "LIST",
            description = "Steps to bring up to date, separated by commas: pack, press, measure, render, dataset, learn, "
                    + "evaluate, report. What they need of the steps before them is done too. All if left out.")
    private String steps;

    @Option(names = "--threads", paramLabel = "N",
            description = "Samples pressed at a time, and threads of the training; all cores if left out.")
    private Integer threads;

    @Option(names = "--engine", paramLabel = "ID",
            description = "Learning engine that trains, as training.engine of the study; auto takes the fastest that can compute "
                    + "here. ./pressling devices lists them.")
    private String engine;

    @Option(names = "--device", paramLabel = "DEVICE", defaultValue = "auto",
            description = "What to train on where the engine is left open: auto, cpu or gpu; ${DEFAULT-VALUE} if left out. Where "
                    + "no card can be used, gpu says so and trains on the processor.")
    private String device;

    @Mixin
    private SampleWork sampleWork;

    @Option(names = "--new", description = "Makes a further run beside those that there are, in runs/STUDY@2 and so on; what is "
            + "the same is shared with them, on the disk too where its file system has hard links.")
    private boolean asNew;

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the run in tables; pressling runs rename changes it.")
    private String runName = "";

    @Option(names = "--dry-run", description = "Only says what would be done and why.")
    private boolean dryRun;

    @Option(names = "--tidy", description = "Also removes the samples that an earlier, larger campaign left in the run folder.")
    private boolean tidy;

    @Option(names = {"-q", "--quiet"}, description = "No progress.")
    private boolean quiet;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        studyArgument.check();
        if (engine != null) {
            studyArgument.set("training.engine", engine);
        }
        if (sampleWork.isAsked()) {
            Usage.refuse(spec, tidy, "--tidy", Unneeded.SAMPLES_ALONE);
            Usage.refuse(spec, engine != null, "--engine", Unneeded.SAMPLES_ALONE);
            Usage.refuse(spec, asNew, "--new", Unneeded.SAMPLES_ALONE);
            Usage.refuse(spec, !runName.isEmpty(), "--name", Unneeded.SAMPLES_ALONE);
        }
        Usage.refuse(spec, asNew && output.isGiven(), "--new", Unneeded.OUTPUT_GIVEN);
        Usage.refuse(spec, dryRun && !runName.isEmpty(), "--name", Unneeded.DRY_RUN);
        RunOptions options = new RunOptions(Usage.threads(spec, threads),
                sampleWork.isAsked() ? SampleWork.last(spec, steps, last()) : last(), tidy,
                new EngineWish(EngineWish.AUTO, device())).named(RunAbout.NONE.withName(runName).name());
        Study study = studyArgument.load(session);
        warnOfFactors(study);
        SettingUse.beyond(studyArgument.assignments(), options.last()).ifPresent(path -> session.err()
                .println(Say.it(CliTerm.NOTE.with(CliTerm.NOT_READ.with(path)))));
        Path folder = output.of(session, studyArgument, study);
        if (asNew) {
            StudyRuns all = StudyRuns.with(new RunFolder(folder));
            folder = all.next().root();
            options = options.sharing(all.all().reversed());
        }
        OutputFolder.requireNotInsideAnotherRun(folder);
        if (sampleWork.isAsked()) {
            return sampleWork.call(session, ShardRun.of(study, folder, session.contributions().get(), options,
                    sampleWork.samples(spec)), options, dryRun, quiet);
        }
        return runWhole(StudyRun.of(study, folder, session.contributions().get(), options), options);
    }

    private int runWhole(StudyRun run, RunOptions options) throws IOException {
        if (dryRun) {
            run.requireOwnFolder();
            run.plan().describe(Locale.getDefault(Locale.Category.DISPLAY)).forEach(session.out()::println);
            return ExitStatus.DONE;
        }
        if (!quiet) {
            session.err().println(Say.it(CliTerm.STUDY.with(run.name(), run.samples(), options.threads(),
                    Say.whole(session.shorten(run.folder().root())))));
            session.err().flush();
        }
        ProgressPrinter printer = new ProgressPrinter(session, quiet);
        try {
            run.run(printer);
        } finally {
            printer.closeLine();
        }
        RunSummary.print(session, run, options.last());
        return ExitStatus.DONE;
    }

    /** A value that the campaign overrides for every sample would be set in vain, and in silence. */
    private void warnOfFactors(Study study) {
        for (Factor factor : study.getCampaign().getFactors()) {
            if (studyArgument.assignments().stream().anyMatch(a -> a.startsWith(factor.getPath() + "="))) {
                session.err().println(Say.it(CliTerm.NOTE.with(CliTerm.VARIED.with(factor.getPath()))));
            }
        }
    }

    private DeviceWish device() {
        try {
            return DeviceWish.parse(device);
        } catch (InvalidInputException e) {
            throw Usage.wrong(spec, "--device", e);
        }
    }

    private StepName last() {
        if (steps == null) {
            return StepName.REPORT;
        }
        try {
            return Collections.max(StepName.parse(steps));
        } catch (InvalidInputException e) {
            throw Usage.wrong(spec, "--steps", e);
        }
    }
}
