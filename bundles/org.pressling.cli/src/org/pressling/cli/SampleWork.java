// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dem.InvalidInputException;
import org.pressling.study.RunOptions;
import org.pressling.study.ShardRun;
import org.pressling.study.layout.SampleRanges;
import org.pressling.study.layout.StepName;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What a run may be asked of some of its samples instead of the whole. */
final class SampleWork {

    @Option(names = "--samples", paramLabel = "LIST", description = "Only the steps of these samples, such as 1-40 or 1-4,9; "
            + "those over all samples are left out. Many may work on different samples in one run folder at once.")
    private String list;

    @Option(names = "--missing", description = "Only prints which samples are not finished, as ranges; the status is 4 if there "
            + "are any, else 0.")
    private boolean missing;

    /** {@return whether something of this is asked for} */
    boolean isAsked() {
        return list != null || missing;
    }

    /** {@return the samples that the user names; none if all are meant} */
    Optional<SampleRanges> samples(CommandSpec spec) {
        try {
            return Optional.ofNullable(list).map(SampleRanges::parse);
        } catch (InvalidInputException e) {
            throw Usage.wrong(spec, e);
        }
    }

    /**
     * The last of the steps that a sample has on its own.
     *
     * @param steps what the user asked for; all steps of samples if null
     * @param last  the last step of these
     */
    static StepName last(CommandSpec spec, String steps, StepName last) {
        Usage.refuse(spec, steps != null && !last.perSample(), "--steps", Unneeded.OVER_ALL_SAMPLES.with(last.id()));
        return last.perSample() ? last : StepName.RENDER;
    }

    /** Does what is asked for. */
    int call(Session session, ShardRun run, RunOptions options, boolean dryRun, boolean quiet) throws IOException {
        if (missing) {
            SampleRanges left = run.missing();
            if (left.count() > 0) {
                session.out().println(left);
                return ExitStatus.MISSING;
            }
            return ExitStatus.DONE;
        }
        if (dryRun) {
            run.missing();
            run.plan().describe(Locale.getDefault(Locale.Category.DISPLAY)).forEach(session.out()::println);
            return ExitStatus.DONE;
        }
        if (!quiet) {
            session.err().println(Say.it(CliTerm.SAMPLES_OF.with(run.samples().toString(), run.campaign(), options.threads(),
                    Say.whole(session.shorten(run.folder().root())))));
            session.err().flush();
        }
        ProgressPrinter printer = new ProgressPrinter(session, quiet);
        try {
            run.run(printer);
        } finally {
            printer.closeLine();
        }
        session.out().println(Say.it(CliTerm.SAMPLES_IN.with(Say.whole(session.shorten(run.folder().samples())))));
        return ExitStatus.DONE;
    }
}
