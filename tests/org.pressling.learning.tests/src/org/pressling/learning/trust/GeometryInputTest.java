// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.Augmentation;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.Examples;
import org.pressling.learning.ExportedNetwork;
import org.pressling.learning.GeometryInput;
import org.pressling.learning.GeometryParts;
import org.pressling.learning.LabelScaling;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.LinearNetwork;
import org.pressling.learning.ModelProblem;
import org.pressling.learning.NetworkProblem;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Optimisation;
import org.pressling.learning.PictureVariations;
import org.pressling.learning.Schedule;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.TrainingSettings;

/** Networks that are given geometry: what they get, and what a model keeps of it. */
class GeometryInputTest {
    private static final int PICTURES = 12;
    private static final NetworkSpec ALONE = new NetworkSpec(Pressed.SIZE, List.of(new ConvBlock(1, 1, 16)), List.of(), 1);
    private static List<GrayImage> pictures;
    private static List<Look> looks;

    @BeforeAll
    static void draw() {
        pictures = IntStream.range(0, PICTURES).mapToObj(i -> Pressed.picture(40 + i)).toList();
        looks = pictures.stream().map(picture -> Look.at(picture, Pressed.RENDERING)).toList();
    }

    private static GeometryInput fitted(GeometryParts parts) {
        return GeometryInput.fit(parts, Pressed.RENDERING, pictures);
    }

    private static float[] numbers(float[] input, NetworkSpec spec) {
        return Arrays.copyOfRange(input, spec.grays(), input.length);
    }

    @Test
    void numbersAreThoseOfPictureGeometryWithMean0AndDeviation1() {
        GeometryInput geometry = fitted(GeometryParts.NUMBERS);
        NetworkSpec spec = geometry.of(ALONE);
        assertEquals(GeometryPredictors.WITHOUT_RIMS, spec.numbers());
        assertEquals(1, spec.channels());
        double[] sum = new double[spec.numbers()];
        double[] squares = new double[spec.numbers()];
        for (int i = 0; i < PICTURES; i++) {
            float[] input = geometry.of(pictures.get(i));
            assertArrayEquals(pictures.get(i).toUnit(), Arrays.copyOf(input, spec.grays()));
            float[] numbers = numbers(input, spec);
            for (int j = 0; j < sum.length; j++) {
                assertEquals(looks.get(i).geometry()[j], geometry.mean()[j] + numbers[j] * geometry.deviation()[j],
                        1e-5 * (1 + Math.abs(geometry.mean()[j])));
                sum[j] += numbers[j];
                squares[j] += numbers[j] * numbers[j];
            }
        }
        for (int j = 0; j < sum.length; j++) {
            assertEquals(0, sum[j] / PICTURES, 1e-5);
            int at = j;
            boolean varies = looks.stream().anyMatch(look -> look.geometry()[at] != looks.getFirst().geometry()[at]);
            assertEquals(varies ? 1 : 0, squares[j] / PICTURES, 1e-4);
        }
    }

    @Test
    void mapsStandAroundThePicture() {
        GeometryInput geometry = fitted(GeometryParts.MAPS);
        NetworkSpec spec = geometry.of(ALONE);
        assertEquals(3, spec.channels());
        assertEquals(0, spec.numbers());
        GrayImage picture = pictures.getFirst();
        float[] input = geometry.of(picture);
        float[] gray = picture.toUnit();
        int active = 0;
        for (int i = 0; i < gray.length; i++) {
            assertEquals(gray[i], input[3 * i + 1]);
            boolean am = Math.round(255 * gray[i]) == 128;
            active += am ? 1 : 0;
            // Within a particle brighter than on its rim, by the half pixel by which a gray rounds.
            assertTrue(am ? input[3 * i] > 0.47 : input[3 * i] < 0.53, "pixel " + i);
            assertTrue(am || input[3 * i + 2] == 0 || input[3 * i] > 0.47, "a load outside of AM at " + i);
        }
        assertTrue(active > gray.length / 10, active + " pixels of AM");
    }

    @ParameterizedTest
    @EnumSource
    void aSplitIsGivenWhatEachPictureIs(GeometryParts parts) {
        GeometryInput geometry = fitted(parts);
        List<GrayImage> some = new ArrayList<>(pictures.subList(0, 3));
        int[] read = new int[1];
        some.add(pictures.get(3).leftInFile(() -> {
            read[0]++;
            return pictures.get(3);
        }));
        Examples all = geometry.of(new Examples(some, new double[4][1]));
        all.requireFit(geometry.of(ALONE));
        for (int i = 0; i < 4; i++) {
            assertArrayEquals(geometry.of(pictures.get(i)), all.picture(i));
        }
        assertFalse(all.images().get(3).isInMemory());
        int before = read[0];
        all.picture(3);
        assertTrue(read[0] > before, "a picture that stays in its file is kept in memory");
    }

    /** A structure keeps its labels when it is mirrored, and so do the maps that show it. */
    @Test
    void mirroringMirrorsTheMapsAndKeepsTheNumbers() {
        GeometryInput geometry = fitted(GeometryParts.BOTH);
        NetworkSpec spec = geometry.of(ALONE);
        GrayImage picture = pictures.get(1);
        int size = Pressed.SIZE;
        byte[] flipped = new byte[size * size];
        for (int i = 0; i < flipped.length; i++) {
            flipped[i] = picture.pixels()[i / size * size + size - 1 - i % size];
        }
        float[] mirrored = Augmentation.mirror(geometry.of(picture), size, true, false);
        float[] anew = geometry.of(new GrayImage(size, size, flipped, picture.pixelSize()));
        for (int i = 0; i < spec.grays(); i++) {
            assertEquals(anew[i], mirrored[i], 0.05, "gray " + i); // a circle is read some nanometres otherwise
        }
        assertArrayEquals(numbers(geometry.of(picture), spec), numbers(mirrored, spec));
        float[] shifted = Augmentation.shift(geometry.of(picture), size, 3, -2);
        assertArrayEquals(numbers(geometry.of(picture), spec), numbers(shifted, spec));
        assertEquals(geometry.of(picture)[(2 * size + 0) * 3], shifted[(0 * size + 3) * 3]);
    }

    private static TrainedModel model(GeometryParts parts) {
        GeometryInput geometry = fitted(parts);
        NetworkSpec spec = geometry.of(ALONE);
        TrainingSettings training = new TrainingSettings(1, 1, 0, new Optimisation(1e-3, Schedule.CONSTANT),
                PictureVariations.NONE, 1, 1);
        return new TrainedModel(spec, new float[Math.toIntExact(spec.weightCount())], List.of(new LabelColumn("load", "mN")),
                new LabelScaling(new double[] {2}, new double[] {1}), Pressed.RENDERING, pictures.getFirst().pixelSize(),
                training,
                Map.of(), List.of(), List.of(), Optional.of(geometry));
    }

    @ParameterizedTest
    @EnumSource
    void aModelKeepsWhatItIsGiven(GeometryParts parts, @TempDir Path folder) throws IOException {
        TrainedModel model = model(parts);
        model.save(folder);
        TrainedModel loaded = TrainedModel.load(folder);
        assertEquals(model.spec(), loaded.spec());
        assertEquals(1, loaded.sections());
        assertArrayEquals(model.geometry().orElseThrow().of(pictures.get(2)),
                loaded.geometry().orElseThrow().of(pictures.get(2)));
        assertTrue(assertThrows(InvalidInputException.class, () -> ExportedNetwork.of(loaded)).has(ModelProblem.NOT_ELSEWHERE));
    }

    @Test
    void aModelOfOtherNumbersIsRefused(@TempDir Path folder) throws IOException {
        model(GeometryParts.BOTH).save(folder);
        Path json = folder.resolve(TrainedModel.MODEL_FILE);
        String text = Files.readString(json);
        Files.writeString(json, text.replace("\"am_radius_mean\"", "\"am_radius_median\""));
        assertTrue(assertThrows(InvalidInputException.class, () -> TrainedModel.load(folder)).has(ModelProblem.GEOMETRY));
        Files.writeString(json, text.replace("\"given\" : \"BOTH\"", "\"given\" : \"MAPS\""));
        assertThrows(InvalidInputException.class, () -> TrainedModel.load(folder));
    }

    @Test
    void anEngineThatTakesPicturesAloneIsRefused() {
        LearningEngine engine = new LearningEngine() {
            @Override
            public String name() {
                return "linear";
            }

            @Override
            public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
                return new LinearNetwork(spec);
            }
        };
        assertTrue(assertThrows(InvalidInputException.class, () -> model(GeometryParts.NUMBERS).predictor(engine, 1).close())
                .has(NetworkProblem.PICTURES_ALONE));
        assertTrue(assertThrows(InvalidInputException.class, () -> new NetworkSpec(4, 1, ALONE.blocks(), List.of(), 1, 16))
                .has(NetworkProblem.NUMBERS));
    }
}
