// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.io.JsonProblem;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Unit;
import org.pressling.dem.press.Verdict;

class DatasetFolderTest {
    static final List<LabelColumn> LABELS = List.of(new LabelColumn("am_stress_mean", "mN"),
            new LabelColumn("am_share", ""));
    static final Map<String, String> PROVENANCE = Map.of("seed", "42");

    @TempDir
    Path run;

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        Dataset written = dataset(5);
        DatasetWriter.write(written, run.resolve("dataset"), PROVENANCE);
        Dataset read = DatasetReader.read(run.resolve("dataset"));
        assertEquals(LABELS, read.labels());
        assertEquals(List.of("initial_width_um", "known_am_share"),
                read.factors().stream().map(LabelColumn::column).toList());
        assertEquals(5, read.size());
        for (int i = 0; i < 5; i++) {
            assertEquals(written.entry(i).index(), read.entry(i).index());
            assertEquals(written.entry(i).file(), read.entry(i).file());
            assertEquals(written.entry(i).image(), read.entry(i).image());
            assertArrayEquals(written.entry(i).labels(), read.entry(i).labels());
            assertEquals(written.entry(i).split(), read.entry(i).split());
            assertEquals(written.entry(i).factors(), read.entry(i).factors());
        }
        assertEquals(PROVENANCE, DatasetReader.provenance(run.resolve("dataset")));
    }

    @Test
    void theVerdictOfEachPressIsAColumn() throws IOException {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (Verdict.Grade grade : Verdict.Grade.values()) {
            entries.add(judged(dataset(3).entry(grade.ordinal()), Optional.of(grade)));
        }
        DatasetWriter.write(new Dataset(LABELS, entries), run.resolve("dataset"), PROVENANCE);
        List<String> lines = Files.readAllLines(run.resolve("dataset/labels.csv"));
        assertTrue(lines.getFirst().startsWith("index,file,split,verdict,factor_initial_width_um,"), lines.getFirst());
        assertTrue(lines.get(2).contains(",outside_domain,"), lines.get(2));
        Dataset read = DatasetReader.read(run.resolve("dataset"));
        assertEquals(LABELS, read.labels());
        assertEquals(List.of(Verdict.Grade.values()),
                read.entries().stream().map(entry -> entry.verdict().orElseThrow()).toList());
    }

    @Test
    void aDataSetOfBeforeHasNoVerdicts() throws IOException {
        DatasetWriter.write(dataset(2), run.resolve("dataset"), PROVENANCE);
        assertFalse(Files.readString(run.resolve("dataset/labels.csv")).contains("verdict"));
        assertFalse(DatasetReader.read(run.resolve("dataset")).hasVerdicts());
    }

    @Test
    void anUnknownVerdictIsNamedWithItsLine() throws IOException {
        DatasetWriter.write(new Dataset(LABELS, List.of(judged(dataset(1).entry(0), Optional.of(Verdict.Grade.PASSED)))),
                run.resolve("dataset"), PROVENANCE);
        Path labels = run.resolve("dataset/labels.csv");
        Files.writeString(labels, Files.readString(labels).replace(",passed,", ",good,"));
        assertEquals("CELL 2 verdict", Told.of(labels, () -> DatasetReader.read(run.resolve("dataset"))));
    }

    @Test
    void verdictsAreOfAllPicturesOrOfNone() {
        List<Dataset.Entry> entries = List.of(judged(dataset(2).entry(0), Optional.of(Verdict.Grade.PASSED)),
                dataset(2).entry(1));
        var refused = assertThrows(InvalidInputException.class, () -> new Dataset(LABELS, entries));
        assertEquals(List.of(DatasetProblem.VERDICT_MISSING.of(entries.get(1).file())), refused.problems());
    }

    private static Dataset.Entry judged(Dataset.Entry e, Optional<Verdict.Grade> verdict) {
        return new Dataset.Entry(e.index(), e.file(), e.image(), e.labels(), e.split(), verdict, e.factors());
    }

    @Test
    void theSameDataSetGivesTheSameBytes() throws IOException {
        DatasetWriter.write(dataset(5), run.resolve("a"), PROVENANCE);
        Files.createDirectory(run.resolve("b"));
        DatasetWriter.write(dataset(5), run.resolve("b"), PROVENANCE);
        assertEquals(contents(run.resolve("a")), contents(run.resolve("b")));
        try (Stream<Path> children = Files.list(run)) {
            assertEquals(2, children.count());
        }
    }

    @Test
    void theTableIsReadableForPeople() throws IOException {
        DatasetWriter.write(dataset(2), run.resolve("dataset"), PROVENANCE);
        assertEquals("""
                index,file,split,factor_initial_width_um,factor_known_am_share,am_stress_mean_mN,am_share
                1,0001_0.1_0.5.png,train,46.0,0.0,0.1,0.5
                2,0002_0.4333_0.6.png,validation,47.0,0.1,0.43333333333333335,0.6
                """, Files.readString(run.resolve("dataset/labels.csv")));
    }

    @Test
    void picturesAreNeverMixedWithThoseOfAnother() throws IOException {
        Path folder = run.resolve("dataset");
        DatasetWriter.write(dataset(3), folder, PROVENANCE);
        Map<String, String> before = contents(folder);
        Dataset.Entry odd = entry(1, "../escaped.png");
        assertThrows(InvalidInputException.class, () -> DatasetWriter.write(new Dataset(LABELS, List.of(odd)), folder,
                PROVENANCE));
        assertThrows(FileAlreadyExistsException.class, () -> DatasetWriter.write(dataset(2), folder, PROVENANCE));
        assertEquals(before, contents(folder));
    }

    @Test
    void splitsAreFoundByWhatTheyAreFor() {
        Dataset dataset = dataset(7);
        assertEquals(3, dataset.of(Split.TRAIN).size());
        assertEquals(List.of(2, 5), dataset.of(Split.VALIDATION).stream().map(Dataset.Entry::index).toList());
    }

    @Test
    void dataThatDoesNotHangTogetherIsRefused() {
        Dataset.Entry good = entry(1, "a.png");
        refused(DatasetProblem.TWICE, good, good);
        refused(DatasetProblem.LABEL_COUNT, with(good, "b.png", good.image(), new double[1], good.factors()));
        refused(DatasetProblem.NOT_FINITE, with(good, "b.png", good.image(), new double[] {1, Double.NaN},
                good.factors()));
        refused(DatasetProblem.NOT_FINITE, with(good, "b.png", good.image(), new double[2],
                Map.of("f", Double.POSITIVE_INFINITY)));
        refused(DatasetProblem.FACTORS, good, with(good, "b.png", good.image(), new double[2], Map.of()));
        refused(DatasetProblem.SIZE, good, with(good, "b.png", new GrayImage(4, 5, new byte[20], 1e-7), new double[2],
                good.factors()));
        refused(DatasetProblem.SCALE, good, with(good, "b.png", new GrayImage(4, 4, new byte[16], 2e-7), new double[2],
                good.factors()));
        refused(DatasetProblem.EMPTY);
    }

    @Test
    void picturesAreNamedAfterTheirLabels() {
        assertEquals("0042_12.35_0.0001235_-3_1.235E+17_0.png",
                DatasetWriter.pictureName(42, new double[] {12.34567, 1.234567e-4, -3, 1.234567e17, 0}));
        String many = DatasetWriter.pictureName(123_456, new double[100]);
        assertTrue(many.length() < 200 && many.startsWith("123456_0_0_") && many.endsWith(".png"), many);
    }

    @Test
    void aHeadingIsTakenApartOnlyAtAUnit() {
        assertEquals(new LabelColumn("reaction_area", "um2"), LabelColumn.parse("reaction_area_um2"));
        assertEquals(new LabelColumn("am_share", ""), LabelColumn.parse("am_share"));
        assertEquals(new LabelColumn("_N", ""), LabelColumn.parse("_N"));
        for (String column : List.of("a_GPa", "a_b", "x", "_um_um")) {
            assertEquals(column, LabelColumn.parse(column).column());
        }
    }

    @Test
    void whatTheDescriptionSaysOfAUnitHolds() throws IOException {
        List<LabelColumn> labels = List.of(new LabelColumn("work", Unit.NANOJOULE),
                new LabelColumn("spin", Unit.RADIAN_PER_SECOND), new LabelColumn("conductance", new Unit("S", "S", 1)),
                new LabelColumn("capacity", new Unit("mAh", "mA h", 3.6)),
                new LabelColumn("share_m", Unit.NONE, true, "Share that melts"));
        List<LabelColumn> factors = List.of(new LabelColumn("ratio_s", Unit.NONE),
                new LabelColumn("rate", new Unit("C", "C", 1)));
        Dataset.Entry e = dataset(1).entry(0);
        Map<String, Double> values = new LinkedHashMap<>();
        factors.forEach(factor -> values.put(factor.column(), 1.5));
        DatasetWriter.write(new Dataset(labels, factors, List.of(with(e, e.file(), e.image(), new double[5], values))),
                run.resolve("dataset"), PROVENANCE);
        Dataset read = DatasetReader.read(run.resolve("dataset"));
        assertEquals(labels, read.labels());
        assertEquals(factors, read.factors());
        assertEquals(values, read.entry(0).factors());
        assertEquals(labels, DatasetReader.labels(run.resolve("dataset")));
        assertEquals(List.of("", "", "", "", "Share that melts"), read.labels().stream().map(LabelColumn::title).toList());
    }

    @Test
    void aDescriptionOfBeforeKeepsTheUnitsThatItNames() throws IOException {
        DatasetWriter.write(new Dataset(List.of(new LabelColumn("x", new Unit("S", "S", 1)), new LabelColumn("y_m", Unit.NONE)),
                dataset(2).entries()), run.resolve("dataset"), PROVENANCE);
        Path json = run.resolve("dataset/dataset.json");
        Files.writeString(json, Files.readString(json).replaceAll(",\\s*\"printed\" : \"S\",\\s*\"si\" : 1.0", "")
                .replace("factor_columns", "factors_of_before"));
        Dataset read = DatasetReader.read(run.resolve("dataset"));
        assertEquals(List.of(new LabelColumn("x", "S"), new LabelColumn("y_m", Unit.NONE)), read.labels());
        assertEquals(List.of(new LabelColumn("initial_width", Unit.MICROMETRE), new LabelColumn("known_am_share", Unit.NONE)),
                read.factors());
    }

    @Test
    void aDescriptionOfOtherColumnsIsRefused() throws IOException {
        DatasetWriter.write(dataset(2), run.resolve("dataset"), PROVENANCE);
        Path json = run.resolve("dataset/dataset.json");
        Files.writeString(json,
                Files.readString(json).replace("\"column\" : \"am_share\"", "\"column\" : \"am_stress_mean_mN\""));
        Problem problem = Told.problem(json, () -> DatasetReader.read(run.resolve("dataset")));
        assertEquals(JsonProblem.ENTRY, problem.code());
        assertTrue(problem.text(Locale.ENGLISH).contains("am_share"), problem.logged());
    }

    private static void refused(DatasetProblem expected, Dataset.Entry... entries) {
        var refused = assertThrows(InvalidInputException.class,
                () -> new Dataset(LABELS, List.of(entries)));
        assertTrue(refused.has(expected), refused.getMessage());
    }

    private static Dataset.Entry with(Dataset.Entry e, String file, GrayImage image, double[] labels,
            Map<String, Double> factors) {
        return new Dataset.Entry(e.index(), file, image, labels, e.split(), factors);
    }

    static Dataset dataset(int size) {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(entry(i + 1, DatasetWriter.pictureName(i + 1, labels(i))));
        }
        return new Dataset(LABELS, entries);
    }

    private static Dataset.Entry entry(int index, String file) {
        byte[] pixels = new byte[16];
        pixels[index % 16] = -1;
        Map<String, Double> factors = new LinkedHashMap<>();
        factors.put("initial_width_um", 45.0 + index);
        factors.put("known_am_share", (index - 1) / 10.0);
        return new Dataset.Entry(index, file, new GrayImage(4, 4, pixels, 1.0 / 3 * 1e-6), labels(index - 1),
                Split.values()[(index - 1) % 3], factors);
    }

    private static double[] labels(int i) {
        return new double[] {0.1 + i / 3.0, 0.5 + i / 10.0};
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
