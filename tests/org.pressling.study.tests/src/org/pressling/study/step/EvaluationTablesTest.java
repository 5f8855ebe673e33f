// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.Evaluation;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;

/** The tables of an evaluation belong to a data set; what does not fit to it is told with its line. */
class EvaluationTablesTest {
    @TempDir
    private Path folder;
    private Dataset dataset;

    @BeforeEach
    void write() throws IOException {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            entries.add(new Dataset.Entry(11 + i, i + ".png", new GrayImage(8, 8, new byte[64], 1e-7), new double[] {i},
                    Split.values()[i], Map.of()));
        }
        dataset = new Dataset(List.of(new LabelColumn("area", "um2")), entries);
        Map<String, double[][]> predictions = new LinkedHashMap<>();
        predictions.put(Evaluation.NETWORK, new double[][] {{1}, {2}, {3}});
        predictions.put(Evaluation.PICTURE_ONLY, new double[][] {{4}, {5}, {6}});
        PredictionsTable.write(folder, dataset, predictions);
        RelevanceTable maps = new RelevanceTable();
        maps.add(13, 0, MapKind.HIRES_CAM, new HeatMap(3, 2, new float[] {1, 2, 3, 4, 5, 6}));
        maps.write(folder);
    }

    @Test
    void whatWasWrittenIsRead() {
        assertArrayEquals(new double[] {5}, PredictionsTable.read(folder, dataset).get(Evaluation.PICTURE_ONLY)[1]);
        RelevanceTable.Entry map = RelevanceTable.read(folder, dataset).entries().getFirst();
        assertEquals(6, map.map().at(2, 1));
        assertEquals(2, map.map().height());
        assertEquals(MapKind.HIRES_CAM, map.kind());
    }

    /** The number of a sample does not tell which of its sections a row is of. */
    @Test
    void ofSeveralPicturesOfASampleTheSectionIsTold() throws IOException {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            entries.add(new Dataset.Entry(3, i + 1, i + ".png", new GrayImage(8, 8, new byte[64], 1e-7), new double[] {i},
                    Split.TEST, Optional.empty(), Map.of()));
        }
        Dataset sections = new Dataset(dataset.labels(), entries);
        Path own = Files.createDirectory(folder.resolve("sections"));
        PredictionsTable.write(own, sections, Map.of(Evaluation.NETWORK, new double[][] {{1}, {2}}));
        assertEquals(List.of("method,index,section,split,area_um2", "network,3,1,test,1.0", "network,3,2,test,2.0"),
                Files.readAllLines(own.resolve("predictions.csv")));
        assertArrayEquals(new double[] {2}, PredictionsTable.read(own, sections).get(Evaluation.NETWORK)[1]);
    }

    /** Any row missing or twice, any two exchanged: told, in either table. */
    @Test
    void rowsThatAreMissingOrMovedAreTold() throws IOException {
        for (String name : List.of("predictions.csv", "relevance.csv")) {
            List<String> lines = Files.readAllLines(folder.resolve(name));
            for (int k = 1; k < lines.size(); k++) {
                List<String> without = new ArrayList<>(lines);
                without.remove(k);
                refused(name, without);
                List<String> twice = new ArrayList<>(lines);
                twice.add(k, lines.get(k));
                refused(name, twice);
                String method = lines.get(k).split(",")[0];
                // Points of a map say themselves where they are, and rows say of which method they are.
                if (k > 1 && name.startsWith("pred") && lines.get(k - 1).startsWith(method)) {
                    List<String> moved = new ArrayList<>(lines);
                    Collections.swap(moved, k - 1, k);
                    refused(name, moved);
                }
            }
            Files.write(folder.resolve(name), lines);
        }
    }

    @Test
    void numbersThatTheDataSetDoesNotHaveAreTold() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("relevance.csv"));
        refused("relevance.csv", lines.stream().map(line -> line.replaceFirst("^13,", "14,")).toList());
        refused("relevance.csv", lines.stream().map(line -> line.replaceFirst("^13,0,", "13,1,")).toList());
        refused("relevance.csv", lines.stream().map(line -> line.replaceFirst("^13,0,0,0", "13,0,0,-1")).toList());
        refused("relevance.csv", lines.stream().map(line -> line.replaceFirst("^13,0,0,0", "13,0,0,2000000000")).toList());
    }

    @Test
    void mapsOfBeforeAreGradCam() throws IOException {
        Path file = folder.resolve("relevance.csv");
        Files.write(file, Files.readAllLines(file).stream().map(line -> line.substring(0, line.lastIndexOf(','))).toList());
        assertEquals(MapKind.GRAD_CAM, RelevanceTable.read(folder, dataset).entries().getFirst().kind());
    }

    @Test
    void aKindThatThereIsNotIsRefused() throws IOException {
        refused("relevance.csv", Files.readAllLines(folder.resolve("relevance.csv")).stream()
                .map(line -> line.replace("hires_cam", "guess")).toList());
    }

    private void refused(String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines);
        String message = assertThrows(InvalidInputException.class, () -> {
            PredictionsTable.read(folder, dataset);
            RelevanceTable.read(folder, dataset);
        }, () -> name + " " + lines).getMessage();
        assertTrue(message.contains(name) && message.length() <= 500, message);
    }
}
