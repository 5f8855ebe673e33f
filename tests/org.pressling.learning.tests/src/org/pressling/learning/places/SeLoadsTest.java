// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.ElectrolyteCells;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.trust.TrustProblem;

class SeLoadsTest {
    @TempDir
    private Path folder;

    /** Cells between AM whose load falls tenfold from its rim to a micrometre away, with scatter of a third. */
    private static List<SeLoads.Row> rows(Split split, int count) {
        SplittableRandom random = new SplittableRandom(split.ordinal());
        List<SeLoads.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] numbers = random.doubles(ElectrolyteCells.columns().size()).toArray();
            rows.add(new SeLoads.Row(split, numbers, expected(numbers) * Math.exp(0.3 * random.nextGaussian())));
        }
        return rows;
    }

    private static double expected(double[] numbers) {
        return 1e-3 * Math.pow(10, -numbers[0]);
    }

    private static Optional<SeLoads> fit(List<SeLoads.Row> rows) {
        return SeLoads.fit(rows, () -> {});
    }

    private static List<SeLoads.Row> unloaded(List<SeLoads.Row> rows) {
        return rows.stream().map(row -> new SeLoads.Row(row.split(), row.numbers(), 0)).toList();
    }

    private static List<SeLoads.Row> both() {
        List<SeLoads.Row> rows = rows(Split.TRAIN, 3000);
        rows.addAll(rows(Split.VALIDATION, 1000));
        return rows;
    }

    @Test
    void loadsFollowWhatTheyDependOnAndTheirMeanIsRight() {
        SeLoads loads = fit(both()).orElseThrow();
        double truth = 0;
        double read = 0;
        double off = 0;
        for (SeLoads.Row row : rows(Split.TEST, 2000)) {
            truth += row.load();
            read += loads.load(row.numbers());
            off += Math.abs(Math.log(loads.load(row.numbers()) / expected(row.numbers())));
        }
        assertEquals(1, read / truth, 0.02, "the exponential of a mean of logarithms would give 0.956");
        assertEquals(0, off / 2000, 0.1);
    }

    @Test
    void whatWasSavedReadsTheSame() throws IOException {
        SeLoads fitted = fit(both()).orElseThrow();
        assertEquals(Optional.empty(), SeLoads.load(folder));
        fitted.save(folder);
        SeLoads again = SeLoads.load(folder).orElseThrow();
        assertEquals(fitted.trees(), again.trees());
        for (SeLoads.Row row : rows(Split.TEST, 200)) {
            assertEquals(fitted.load(row.numbers()), again.load(row.numbers()));
        }
    }

    /** Held-out rows would be taken for neither training nor validation. */
    @Test
    void heldOutRowsHaveNoSay() {
        List<SeLoads.Row> rows = both();
        SeLoads without = fit(rows).orElseThrow();
        rows.addAll(rows(Split.TEST, 500));
        SeLoads with = fit(rows).orElseThrow();
        rows(Split.TEST, 50).forEach(row -> assertEquals(without.load(row.numbers()), with.load(row.numbers())));
    }

    @Test
    void ofTooFewOrUnloadedPlacesNothingIsTold() {
        assertEquals(Optional.empty(), fit(List.of()));
        assertEquals(Optional.empty(), fit(rows(Split.TRAIN, SeLoads.LEAST_CELLS - 1)));
        assertEquals(Optional.empty(), fit(unloaded(rows(Split.TRAIN, 400))));
        assertTrue(fit(rows(Split.TRAIN, SeLoads.LEAST_CELLS)).isPresent(), "also without validation pictures");
    }

    /** A factor of 0 would read 0 everywhere, and no file with it is taken. */
    @Test
    void whereNoValidationPictureIsLoadedNothingIsTold() {
        List<SeLoads.Row> rows = rows(Split.TRAIN, 400);
        rows.addAll(unloaded(rows(Split.VALIDATION, 100)));
        assertEquals(Optional.empty(), fit(rows));
    }

    /** All training places alike: there is nothing for a tree to tell. */
    @Test
    void aModelWithoutTreesReadsTheSameToo() throws IOException {
        List<SeLoads.Row> rows = both().stream().map(row -> new SeLoads.Row(row.split(), row.numbers(), 2e-3)).toList();
        fit(rows).orElseThrow().save(folder);
        SeLoads again = SeLoads.load(folder).orElseThrow();
        assertEquals(0, again.trees());
        assertEquals(2e-3, again.load(rows.getFirst().numbers()), 1e-12);
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        fit(both()).orElseThrow().save(folder);
        Path table = folder.resolve("se_loads.csv");
        String whole = Files.readString(table);
        for (String damage : List.of(whole.replaceFirst("to_am_um", "to_moon_um"), whole.replaceFirst("\n0,2,[^\n]*", ""),
                whole.replaceFirst("\n0,0,", "\n0,63,"), whole.replaceFirst("\n0,0,", "\n999,0,"))) {
            Files.writeString(table, damage);
            InvalidInputException refused = assertThrows(InvalidInputException.class, () -> SeLoads.load(folder));
            assertTrue(refused.has(TrustProblem.NO_FIT), refused::getMessage);
            assertTrue(refused.getMessage().contains("se_loads.csv"), refused::getMessage);
        }
        Files.writeString(table, whole);
        Path json = folder.resolve("se_loads.json");
        String right = Files.readString(json);
        for (String damage : List.of(right.replaceFirst("\"factor\" : ", "\"factor\" : -"),
                right.replaceFirst("\"factor\" : [^,]*", "\"factor\" : 0"),
                right.replaceFirst("\"trees\" : \\d+", "\"trees\" : 2000000000"),
                right.replaceFirst("\"trees\" : ", "\"trees\" : -"))) {
            assertNotEquals(right, damage);
            Files.writeString(json, damage);
            InvalidInputException refused = assertThrows(InvalidInputException.class, () -> SeLoads.load(folder));
            assertTrue(refused.getMessage().contains("se_loads.json"), refused::getMessage);
        }
    }
}
