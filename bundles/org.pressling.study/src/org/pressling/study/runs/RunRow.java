// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.runs;

import java.io.IOException;
import java.util.Optional;

import org.pressling.study.layout.RunFolder;

/**
 * A row of a table of runs.
 *
 * @param run  the run
 * @param size its size, nothing where it was not added up
 */
public record RunRow(KeptRun run, Optional<RunSize> size) {

    /**
     * Reads a run and adds its files up.
     *
     * @param folder its folder
     * @return the row
     * @throws IOException if the folder cannot be read
     */
    public static RunRow read(RunFolder folder) throws IOException {
        return new RunRow(KeptRun.read(folder), Optional.of(RunSize.of(folder, () -> false)));
    }
}
