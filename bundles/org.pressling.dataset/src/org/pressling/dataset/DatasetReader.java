// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PictureMemory;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.Json;
import org.pressling.dataset.io.Naming;
import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.press.Verdict;

/**
 * Reads a data set's folder: one that {@link DatasetWriter} wrote, or one made by hand.
 * <p>
 * By hand, a folder needs {@code labels.csv} with a column {@code file} and a column for each label, best with the unit
 * at the end of its name ({@code reaction_area_um2}); and the pictures (PNG, TIFF or JPEG, all of one size) in
 * {@code images/} or beside the table. Optional columns: {@code split} (train, validation, test), {@code index} (else
 * rows are counted from 1), {@code verdict} on the press (passed, outside_domain, failed), and {@code factor_…} for
 * numbers that are not to be learnt. Where samples have several
 * pictures, {@code index} is the number of the sample and {@code section} tells which; then a split keeps those of a sample
 * together.
 * Pages of a TIFF are channels that a network reads together.
 */
public final class DatasetReader {
    private final Path folder;
    private final CsvTable table;
    private final OptionalDouble pixelSize;
    private final PictureMemory memory = PictureMemory.ofThisMachine();
    private final Optional<Json> description;
    private final List<String> factorColumns;
    private final List<LabelColumn> factors;
    private final List<LabelColumn> labels;

    private DatasetReader(Path folder, OptionalDouble pixelSize) {
        this.folder = folder;
        this.pixelSize = pixelSize;
        table = CsvTable.read(folder.resolve(DatasetFormat.LABELS));
        Path told = folder.resolve(DatasetFormat.JSON);
        description = Files.exists(told) ? Optional.of(Json.read(told)) : Optional.empty();
        table.require(List.of(DatasetFormat.FILE_COLUMN));
        factorColumns = table.columns().stream().filter(c -> c.startsWith(DatasetFormat.FACTOR_PREFIX)).toList();
        Map<String, LabelColumn> toldFactors = description.map(json -> told(json, DatasetFormat.FACTORS)).orElse(Map.of());
        factors = factorColumns.stream().map(c -> toldFactors.getOrDefault(c,
                LabelColumn.parse(c.substring(DatasetFormat.FACTOR_PREFIX.length())))).toList();
        List<String> others = List.of(DatasetFormat.INDEX_COLUMN, DatasetFormat.SECTION_COLUMN, DatasetFormat.FILE_COLUMN,
                DatasetFormat.SPLIT_COLUMN, DatasetFormat.VERDICT_COLUMN);
        Map<String, LabelColumn> toldLabels = description.map(json -> told(json, DatasetFormat.LABEL_COLUMNS)).orElse(Map.of());
        labels = table.columns().stream().filter(c -> others.stream().noneMatch(c::equalsIgnoreCase))
                .filter(c -> !factorColumns.contains(c))
                .map(c -> toldLabels.getOrDefault(c, LabelColumn.parse(c))).toList();
    }

    /** What is told of columns by heading; a heading that nothing is told of speaks for itself. */
    private static Map<String, LabelColumn> told(Json description, String key) {
        Map<String, LabelColumn> told = new LinkedHashMap<>();
        for (Json column : description.has(key) ? description.list(key) : List.<Json>of()) {
            LabelColumn read = Naming.in(description.file(), () -> ColumnsJson.read(column));
            String heading = column.text(DatasetFormat.COLUMN);
            if (!heading.endsWith(read.column())) {
                throw column.error(DatasetFormat.COLUMN, DatasetTerm.HEADING.with(read.column(), DatasetFormat.LABELS));
            }
            told.put(heading, read);
        }
        return told;
    }

    /**
     * Reads a folder whose pictures tell their pixel size and whose table has a split.
     *
     * @throws InvalidInputException see {@link #read(Path, OptionalDouble, Optional)}
     */
    public static Dataset read(Path folder) {
        return read(folder, OptionalDouble.empty(), Optional.empty());
    }

    /**
     * Reads the labels of a folder as {@link #read(Path)} does, but leaves its pictures in their files until somebody looks at
     * one: for who shows a data set, of which nobody looks at every picture. Only the first is read now.
     *
     * @return a data set of whose pictures each is read whenever it is asked for its pixels, which throws an
     *         {@link InvalidInputException} where it is missing, damaged, or not of the size of the first
     * @throws InvalidInputException as {@link #read(Path, OptionalDouble, Optional)} does, but for pictures other than the first
     */
    public static Dataset readLabels(Path folder) {
        DatasetReader reader = new DatasetReader(folder, OptionalDouble.empty());
        return reader.read(reader.splitColumn(), reader.table.size() == 0 ? Optional.empty()
                : Optional.of(reader.picture(0, reader.table.text(0, DatasetFormat.FILE_COLUMN))));
    }

    /**
     * Reads a folder.
     *
     * @param folder    the folder that holds {@code labels.csv}
     * @param pixelSize edge length of a pixel [m], for pictures that do not tell it
     * @param split     how to split, all pictures being one stratum, those of a sample together;
     *                  replaces the split column if there is one
     * @throws InvalidInputException when the table or a picture is missing or damaged, a cell is not a number, a file
     *                               has two rows, pictures differ in size, or there is no split
     */
    public static Dataset read(Path folder, OptionalDouble pixelSize, Optional<SplitRequest> split) {
        DatasetReader reader = new DatasetReader(folder, pixelSize);
        return reader.read(split.isPresent() ? reader.split(split.get()) : reader.splitColumn(), Optional.empty());
    }

    /** Reads all rows, and all pictures unless there is one that they are like. */
    private Dataset read(Split[] splits, Optional<GrayImage> like) {
        List<Dataset.Entry> entries = new ArrayList<>();
        checkDescription();
        Set<List<Integer>> indices = new HashSet<>();
        double[][] levels = table.finite(factorColumns);
        double[][] learnt = table.finite(labels.stream().map(LabelColumn::column).toList());
        for (int row = 0; row < splits.length; row++) {
            String file = table.text(row, DatasetFormat.FILE_COLUMN);
            Dataset.Entry entry = entry(row, file, like.isPresent() ? unread(row, file, like.get()) : picture(row, file),
                    splits[row], levels[row], learnt[row]);
            if (!indices.add(List.of(entry.index(), entry.section()))) {
                throw table.error(row, DatasetFormat.INDEX_COLUMN,
                        hasSections() ? DatasetTerm.OWN_SECTION : DatasetTerm.OWN_INDEX);
            }
            entries.add(entry);
        }
        return Naming.in(table.file(), () -> new Dataset(labels, factors, entries));
    }

    /**
     * Where a data set came from.
     *
     * @param folder the folder of the data set
     * @return what {@link DatasetWriter} was told of it; nothing for one that was made by hand
     * @throws InvalidInputException when {@code dataset.json} is damaged
     */
    public static Map<String, String> provenance(Path folder) {
        Path file = folder.resolve(DatasetFormat.JSON);
        return Files.exists(file) ? Json.read(file).child("provenance").texts() : Map.of();
    }

    /**
     * The labels that a data set tells of, without reading its pictures.
     *
     * @param folder the folder of the data set
     * @return the labels in the order of their columns; none where nothing but the headings tells of them
     * @throws InvalidInputException when {@code dataset.json} is damaged
     */
    public static List<LabelColumn> labels(Path folder) {
        Path file = folder.resolve(DatasetFormat.JSON);
        return Files.exists(file) ? List.copyOf(told(Json.read(file), DatasetFormat.LABEL_COLUMNS).values()) : List.of();
    }

    /** A data set that this program wrote says how many rows its table has. */
    private void checkDescription() {
        if (description.isEmpty()) {
            return;
        }
        Json counts = description.get().child("split");
        long told = 0;
        for (Split split : Split.values()) {
            told += counts.whole(split.word());
        }
        if (told != table.size()) {
            throw DatasetProblem.ROWS.of(table.size(), DatasetFormat.JSON, told).in(table.file()).exception();
        }
    }

    private Dataset.Entry entry(int row, String file, GrayImage picture, Split split, double[] levels, double[] learnt) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int k = 0; k < levels.length; k++) {
            values.put(factors.get(k).column(), levels[k]);
        }
        return new Dataset.Entry(index(row), hasSections() ? section(row) : 1, file, picture,
                learnt, split, verdict(row), values);
    }

    private int index(int row) {
        return table.has(DatasetFormat.INDEX_COLUMN) ? table.whole(row, DatasetFormat.INDEX_COLUMN) : row + 1;
    }

    private boolean hasSections() {
        return table.has(DatasetFormat.SECTION_COLUMN) && table.has(DatasetFormat.INDEX_COLUMN);
    }

    private int section(int row) {
        int section = table.whole(row, DatasetFormat.SECTION_COLUMN);
        if (section < 1) {
            throw table.error(row, DatasetFormat.SECTION_COLUMN, DatasetTerm.SECTION);
        }
        return section;
    }

    private Optional<Verdict.Grade> verdict(int row) {
        if (!table.has(DatasetFormat.VERDICT_COLUMN)) {
            return Optional.empty();
        }
        return Optional.of(VerdictWords.parse(table.text(row, DatasetFormat.VERDICT_COLUMN)).orElseThrow(
                () -> table.error(row, DatasetFormat.VERDICT_COLUMN, ValueTerm.ONE_OF.with(VerdictWords.allowed()))));
    }

    private GrayImage picture(int row, String file) {
        Path path = where(places(row, file));
        if (!Files.isRegularFile(path)) {
            throw table.error(row, DatasetFormat.FILE_COLUMN,
                    DatasetTerm.IMAGE.with(folder.resolve(DatasetFormat.IMAGES), DatasetFormat.LABELS));
        }
        return memory.keep(Pictures.readStack(path, pixelSize), () -> Pictures.readStack(path, pixelSize));
    }

    /** A picture that is read when somebody looks at it; what reads it keeps nothing of the table. */
    private GrayImage unread(int row, String file, GrayImage first) {
        List<Path> places = places(row, file);
        OptionalDouble size = pixelSize;
        return first.unread(() -> {
            GrayImage read = Pictures.readStack(where(places), size);
            Dataset.checkPicture(file, read, first);
            return read;
        });
    }

    /** The first of some places that holds a file, or the first of all if none does. */
    private static Path where(List<Path> places) {
        return places.stream().filter(Files::isRegularFile).findFirst().orElse(places.getFirst());
    }

    /** Where a picture may lie, the usual place first. A table that came from elsewhere must not make us read files elsewhere. */
    private List<Path> places(int row, String file) {
        List<Path> places;
        try {
            places = Stream.of(folder.resolve(DatasetFormat.IMAGES), folder).map(place -> place.resolve(file).normalize())
                    .toList();
        } catch (InvalidPathException e) {
            throw DatasetProblem.FILE_NAME.of(file, e.getReason()).in(table.file()).exception(e);
        }
        if (!places.stream().allMatch(path -> path.startsWith(folder.normalize()))) {
            throw table.error(row, DatasetFormat.FILE_COLUMN, DatasetTerm.WITHIN);
        }
        return places;
    }

    private Split[] split(SplitRequest request) {
        if (hasSections()) {
            int[] samples = IntStream.range(0, table.size()).map(this::index).toArray();
            return Naming.in(table.file(), () -> Splitter.grouped(samples, request));
        }
        return Naming.in(table.file(), () -> Splitter.stratified(new int[table.size()], request.train(),
                request.validation(), request.test(), request.seed()));
    }

    private Split[] splitColumn() {
        if (!table.has(DatasetFormat.SPLIT_COLUMN)) {
            throw DatasetProblem.NO_SPLIT.of(table.size()).in(table.file()).exception();
        }
        Split[] splits = new Split[table.size()];
        for (int row = 0; row < splits.length; row++) {
            splits[row] = split(row);
        }
        return splits;
    }

    private Split split(int row) {
        String word = table.text(row, DatasetFormat.SPLIT_COLUMN);
        for (Split split : Split.values()) {
            if (split.word().equals(word)) {
                return split;
            }
        }
        throw table.error(row, DatasetFormat.SPLIT_COLUMN, DatasetTerm.SPLITS);
    }
}
