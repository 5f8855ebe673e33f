// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Contacts;
import org.pressling.dem.Structure;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressMonitor;
import org.pressling.dem.press.PressResult;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.settings.SampleSettings;

/**
 * Presses a sample of a run once more, to show the way from begin to end: a run keeps only those two and the history in
 * numbers, since a press gives the same bits each time.
 */
public final class PressReplay {

    /**
     * The structure at one row of the history.
     *
     * @param row       the row
     * @param structure particles and box
     * @param contacts  contacts with their forces
     */
    public record State(PressHistory.Row row, Structure structure, Contacts contacts) {
    }

    private PressReplay() {
    }

    /**
     * Presses a sample again as its run did.
     *
     * @param folder        the run folder
     * @param sample        a sample of it
     * @param contributions where the contact law is found
     * @param seen          gets each state as it is reached, one for each row of the sample's history, on the caller's
     *                      thread
     * @param cancelled     asked every hundred steps
     * @return the result, which equals that of the run where the run was made by this version
     * @throws CancellationException if cancelled
     * @throws org.pressling.dem.InvalidInputException if the run's study cannot be read
     */
    public static PressResult run(RunFolder folder, PressedSample sample, Contributions contributions,
            Consumer<State> seen, BooleanSupplier cancelled) {
        Study study = Studies.load(folder.study());
        SampleSettings settings = SampleSettings.of(study, contributions);
        return PressStep.run(settings.press(sample.factors().index()), sample.packing().structure(), contributions,
                new Watcher(seen, cancelled), Runtime.getRuntime().availableProcessors()).result();
    }

    private record Watcher(Consumer<State> seen, BooleanSupplier cancel) implements PressMonitor {
        @Override
        public void progress(double fractionDone) {
            // the states tell
        }

        @Override
        public void recorded(PressHistory.Row row, Supplier<Structure> structure, Supplier<Contacts> contacts) {
            seen.accept(new State(row, structure.get(), contacts.get()));
        }

        @Override
        public boolean cancelled() {
            return cancel.getAsBoolean();
        }
    }
}
