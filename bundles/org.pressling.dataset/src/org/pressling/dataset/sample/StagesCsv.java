// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.pressling.dem.Unit.GIGAPASCAL;
import static org.pressling.dem.Unit.MICROMETRE;
import static org.pressling.dem.Unit.MICROSECOND;
import static org.pressling.dem.Unit.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.press.PressStage;
import org.pressling.dem.press.StageOutcome;

/**
 * How the stages of a press ended, as a table: one row per stage, in the order of the schedule. {@link StageOutcome} says what
 * each column means; {@code relaxation_times} is empty under a law without time.
 */
public final class StagesCsv {
    private static final List<String> COLUMNS = List.of("stage", "kind", "target", MICROSECOND.column("time"),
            MICROMETRE.column("width"), GIGAPASCAL.column("pressure"), "relative_density", "spring_back", "settled",
            MICROSECOND.column("duration"),
            MICROSECOND.column("waited"), "relaxation_times", GIGAPASCAL.column("moving_wall_pressure"));

    private StagesCsv() {
    }

    /**
     * Writes the table.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(List<StageOutcome> outcomes, Path file) throws IOException {
        try (CsvWriter csv = new CsvWriter(file, COLUMNS)) {
            int number = 1;
            for (StageOutcome o : outcomes) {
                csv.row(number++, o.stage().kind(), target(o.stage()), MICROSECOND.format(o.time()),
                        MICROMETRE.format(o.width()), GIGAPASCAL.format(o.pressure()), NONE.format(o.relativeDensity()),
                        NONE.format(o.springBack()), o.settled(), MICROSECOND.format(o.duration()),
                        MICROSECOND.format(o.waited()), relaxationTimes(o), GIGAPASCAL.format(o.wallPressure()));
            }
        }
    }

    private static String relaxationTimes(StageOutcome outcome) {
        return outcome.relaxationTimes().isPresent() ? NONE.format(outcome.relaxationTimes().getAsDouble()) : "";
    }

    private static String target(PressStage stage) {
        return switch (stage.kind()) {
        case WIDTH -> MICROMETRE.format(stage.target()) + " um";
        case HOLD -> MICROSECOND.format(stage.target()) + " us";
        case PRESSURE, RELEASE -> GIGAPASCAL.format(stage.target()) + " GPa";
        };
    }
}
