// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;

/**
 * What {@code run.json} tells of a run, for whoever looks at it from outside.
 *
 * @param state how the run stands; a run that was killed counts as {@link RunState#CANCELLED}, since it goes on likewise
 * @param error why it failed, empty if it did not
 */
public record RunStatus(RunState state, String error) {

    /**
     * Reads how a run stands.
     *
     * @param folder the run folder
     * @return its status; nothing if nothing was ever run there, or the record is damaged
     */
    public static Optional<RunStatus> read(RunFolder folder) {
        if (!Files.isRegularFile(folder.record())) {
            return Optional.empty();
        }
        try {
            Json json = Json.read(folder.record());
            String word = json.text("state");
            RunState state = Arrays.stream(RunState.values()).filter(s -> s.word().equals(word)).findFirst().orElseThrow(
                    () -> RunProblem.NO_STATE.of(word).in(folder.record()).exception());
            if (state == RunState.RUNNING && !LockFile.isTaken(folder)) {
                state = RunState.CANCELLED;
            }
            return Optional.of(new RunStatus(state, state == RunState.FAILED ? json.text("error") : ""));
        } catch (InvalidInputException damaged) {
            return Optional.empty(); // the next run refuses it and says what to do
        }
    }
}
