// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.pressling.study.ResultAges;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.run.Runs;

/** What is told above a view: which run it shows, and what of it cannot be read. */
final class RunHeading {
    private final Supplier<RunFolder> shown;
    private final Function<ResultAges, String> older;
    private final Consumer<String> line;
    private RunAccount account;
    private String told = "";
    private String runProblem = "";
    private String sampleProblem = "";

    /**
     * Of a view.
     *
     * @param shown the run that it shows; null if there is none
     * @param older what to say if what it shows is left of the run before
     * @param line  gets what is told, in a line, when it changes
     */
    RunHeading(Supplier<RunFolder> shown, Function<ResultAges, String> older, Consumer<String> line) {
        this.shown = shown;
        this.older = older;
        this.line = line;
    }

    /** Tells which run it is, if it is the one that is shown. */
    void take(RunAccount read) {
        if (read.folder().equals(shown.get())) {
            account = read;
            tell();
        }
    }

    /** Takes what of the run cannot be read; empty text if there is nothing. */
    void ofRun(String problem) {
        runProblem = problem;
    }

    /** Tells what else of the run cannot be read; the first that is told stays. */
    void alsoOfRun(String problem) {
        runProblem = runProblem.isEmpty() ? problem : runProblem;
        tell();
    }

    /** Takes what of the sample cannot be read; empty text if there is nothing. */
    void ofSample(String problem) {
        sampleProblem = problem;
    }

    /** Tells all that is known. */
    void tell() {
        String now = text(shown.get());
        if (!now.equals(told)) {
            told = now;
            line.accept(now);
        }
    }

    private String text(RunFolder folder) {
        String text = account != null && account.folder().equals(folder) ? account.text(older.apply(account.ages())) : "";
        // A run under way still writes and replaces whole folders.
        boolean underWay = folder != null && Runs.find(folder).isPresent();
        String problem = underWay ? "" : !runProblem.isEmpty() ? runProblem : sampleProblem;
        return problem.isEmpty() || text.isEmpty() ? problem + text : problem + " \u2013 " + text;
    }
}
