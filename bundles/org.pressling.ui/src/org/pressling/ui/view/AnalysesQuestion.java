// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.RunAnalyses;
import org.pressling.study.contribute.AnalysisAnswer;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Asks the analyses of a run in the background. Of several questions only the last one is answered. */
final class AnalysesQuestion {
    private final Consumer<Runnable> display;
    private Job asking;
    private int asked;

    /**
     * No question yet.
     *
     * @param display runs something on the display's thread
     */
    AnalysesQuestion(Consumer<Runnable> display) {
        this.display = display;
    }

    /**
     * Asks.
     *
     * @param folder the run
     * @param told   told on the display's thread what the analyses answered, and why they did not if they did not
     */
    void ask(RunFolder folder, BiConsumer<List<AnalysisAnswer>, String> told) {
        int question = ++asked;
        cancel();
        asking = Job.create(Messages.Figures_asking, monitor -> {
            try {
                List<AnalysisAnswer> answers = RunAnalyses.of(folder, PresslingUi.contributions(), monitor::isCanceled);
                answer(question, () -> told.accept(answers, Messages.Figures_none));
            } catch (InvalidInputException | IOException e) {
                PresslingUi.log().warn(e.getMessage(), e);
                answer(question, () -> told.accept(List.of(), String.valueOf(e.getLocalizedMessage())));
            } catch (CancellationException stopped) {
                answer(question, () -> told.accept(List.of(), Messages.Figures_none));
            }
        });
        asking.schedule();
    }

    private void answer(int question, Runnable answer) {
        display.accept(() -> {
            if (question == asked) {
                answer.run();
            }
        });
    }

    /** No longer wants an answer. */
    void cancel() {
        if (asking != null) {
            asking.cancel();
        }
    }
}
