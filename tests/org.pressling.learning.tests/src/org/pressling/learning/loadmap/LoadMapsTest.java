// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.loadmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Role;
import org.pressling.dem.Settings;
import org.pressling.learning.BatchStep;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.Draw;
import org.pressling.learning.HeldPictures;
import org.pressling.learning.ListedBlocks;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.loadmap.LoadMaps.Disc;

class LoadMapsTest {
    /** Maps of 4 × 4 cells of 4 × 4 pixels: those of the second of three blocks. */
    private static final NetworkSpec SPEC = new NetworkSpec(16,
            List.of(new ConvBlock(1, 3, 2), new ConvBlock(1, 3, 2), new ConvBlock(1, 3, 2)), List.of(), 1);
    private static final Disc AM = new Disc(Role.ACTIVE, 4.3, 5.1, 3.7, 2e-3);
    private static final Disc LIGHT_AM = new Disc(Role.ACTIVE, 13.2, 4.4, 2.4, 0);
    private static final Disc SE = new Disc(Role.ELECTROLYTE, 10.4, 12.7, 2.2, 3e-5);
    private static final List<Disc> SHOWN = List.of(AM, LIGHT_AM, SE, new Disc(Role.INERT, 2, 14, 2, 9));

    private static Draw plain(int picture) {
        return new Draw(picture, false, false, 0, 0);
    }

    private static LoadMaps maps(List<List<Disc>> pictures) {
        return new LoadMaps(SPEC, 0.5, pictures);
    }

    @Test
    void cellsHoldTheLoadOfTheParticleThatTheyShowAndNothingElsewhere() {
        LoadMaps maps = maps(List.of(SHOWN));
        assertEquals(1, maps.block());
        assertEquals(0.5, maps.weight());
        float[] cells = maps.of(plain(0));
        assertEquals(4 * 4 * LoadMaps.COUNT, cells.length);
        float heavy = cells[(1 * 4 + 1) * 2]; // row 1, column 1, AM
        float light = cells[(1 * 4 + 3) * 2];
        assertTrue(heavy > light, heavy + " " + light);
        assertEquals(heavy, cells[0]);
        for (int i : new int[] {(3 * 4 + 0) * 2, (3 * 4 + 0) * 2 + 1, 1, (3 * 4 + 3) * 2}) {
            assertTrue(Float.isNaN(cells[i]), "number " + i);
        }
        double[] am = known(List.of(cells), 0);
        assertEquals(0, Arrays.stream(am).average().orElseThrow(), 1e-6);
        assertEquals(1, Arrays.stream(am).map(y -> y * y).average().orElseThrow(), 1e-5);
        // F0 is a hundredth of the mean load of 1e-3 N, so a particle without a load is at ln 1e-5.
        double[] y = Arrays.stream(am).map(cell -> Math.log((cell == heavy ? 2e-3 : 0) + 1e-5)).toArray();
        double m = Arrays.stream(y).average().orElseThrow();
        double s = Math.sqrt(Arrays.stream(y).map(cell -> (cell - m) * (cell - m)).average().orElseThrow());
        assertEquals((Math.log(2e-3 + 1e-5) - m) / s, heavy, 1e-5);
        assertArrayEquals(new double[known(List.of(cells), 1).length], known(List.of(cells), 1), "one load of SE is the mean");
    }

    private static double[] known(List<float[]> pictures, int map) {
        List<Double> known = new ArrayList<>();
        for (float[] cells : pictures) {
            for (int i = map; i < cells.length; i += LoadMaps.COUNT) {
                if (!Float.isNaN(cells[i])) {
                    known.add((double) cells[i]);
                }
            }
        }
        return known.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void aCellOfTwoParticlesHoldsTheirMeanByPixels() {
        Disc whole = new Disc(Role.ACTIVE, 8, 8, 40, 1);
        Disc half = new Disc(Role.ACTIVE, -3998, 8, 4000, 3); // its edge is at column 2, almost straight
        LoadMaps maps = maps(List.of(List.of(whole, half), List.of(whole)));
        float[] cells = maps.of(plain(0));
        float two = cells[(1 * 4) * 2];
        float one = cells[(1 * 4 + 1) * 2];
        float other = maps.of(plain(1))[(1 * 4) * 2];
        assertEquals(one, other);
        assertTrue(two > one);
        // Eight of sixteen pixels each: (1 + 3) / 2 N; F0 is a hundredth of the mean load of 5/3 N.
        double least = 0.01 * 5 / 3;
        double[] y = Arrays.stream(known(List.of(cells, maps.of(plain(1))), 0))
                .map(cell -> Math.log((cell == two ? 2 : 1) + least))
                .toArray();
        double m = Arrays.stream(y).average().orElseThrow();
        double s = Math.sqrt(Arrays.stream(y).map(cell -> (cell - m) * (cell - m)).average().orElseThrow());
        assertEquals((Math.log(2 + least) - m) / s, two, 1e-5);
    }

    /** A picture that is mirrored is that of mirrored particles. */
    @ParameterizedTest
    @CsvSource({"true,false", "false,true", "true,true"})
    void mapsAreMirroredLikeThePicture(boolean leftRight, boolean topBottom) {
        List<Disc> mirrored = SHOWN.stream().map(disc -> new Disc(disc.role(), leftRight ? 16 - disc.column() : disc.column(),
                topBottom ? 16 - disc.row() : disc.row(), disc.radius(), disc.load())).toList();
        LoadMaps maps = maps(List.of(SHOWN, mirrored));
        assertArrayEquals(maps.of(plain(1)), maps.of(new Draw(0, leftRight, topBottom, 0, 0)), 1e-5f);
    }

    /** After a shift by whole pixels, what did not come in over an edge is that of shifted particles. */
    @Test
    void mapsAreShiftedLikeThePictureAfterMirroring() {
        List<Disc> moved = SHOWN.stream()
                .map(disc -> new Disc(disc.role(), 16 - disc.column() + 2, disc.row() - 1, disc.radius(), disc.load())).toList();
        LoadMaps maps = maps(List.of(SHOWN, moved));
        float[] expected = maps.of(plain(1));
        float[] shown = maps.of(new Draw(0, true, false, 2, -1));
        for (int row = 0; row < 3; row++) {
            for (int column = 1; column < 4; column++) {
                for (int map = 0; map < LoadMaps.COUNT; map++) {
                    int i = (row * 4 + column) * LoadMaps.COUNT + map;
                    assertEquals(expected[i], shown[i], 1e-5f, "row " + row + ", column " + column + ", map " + map);
                }
            }
        }
    }

    @Test
    void nothingShownIsNothingToLearn() {
        for (float cell : maps(List.of(List.of())).of(plain(0))) {
            assertTrue(Float.isNaN(cell));
        }
        for (double unloaded : known(List.of(maps(List.of(List.of(LIGHT_AM))).of(plain(0))), 0)) {
            assertEquals(0, unloaded);
        }
    }

    @Test
    void heldPicturesHandOverTheMapOfEachPictureAsItIsDrawn() {
        LoadMaps maps = maps(List.of(SHOWN, List.of(SE)));
        List<float[][]> handed = new ArrayList<>();
        List<List<Draw>> told = new ArrayList<>();
        HeldPictures beside = maps.beside(new HeldPictures() {
            @Override
            public double trainBatch(List<Draw> draws, float[][] targets, BatchStep step) {
                handed.add(targets);
                return 7;
            }

            @Override
            public void expect(List<Draw> draws) {
                told.add(draws);
            }

            @Override
            public void close() {
                told.add(List.of());
            }
        });
        List<Draw> draws = List.of(plain(1), new Draw(0, true, true, 1, 0));
        beside.expect(draws);
        assertEquals(7, beside.trainBatch(draws, new float[][] {{1}, {2}}, BatchStep.of(0.1)));
        beside.close();
        assertEquals(List.of(draws, List.of()), told);
        for (int i = 0; i < 2; i++) {
            float[] target = handed.getFirst()[i];
            assertEquals(i + 1, target[0]);
            assertArrayEquals(maps.of(draws.get(i)), Arrays.copyOfRange(target, 1, target.length));
        }
    }

    @Test
    void theWeightIsASettingOfTheListedBlocksAlone() {
        BlocksWithLoadMap design = new BlocksWithLoadMap();
        assertEquals(Optional.empty(), LoadMaps.weight(design, Settings.of(design.settings(), Map.of())));
        Settings given = Settings.of(design.settings(), Map.of("load_map", "0.25"));
        assertEquals(Optional.of(0.25), LoadMaps.weight(design, given));
        assertEquals(Optional.empty(), LoadMaps.weight(new ListedBlocks(), given));
    }
}
