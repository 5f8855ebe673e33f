// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;

/** {@code relevance.csv}: relevance maps at the size of the last convolution, a row for each of their points. */
final class RelevanceTable {
    private static final String FILE = "relevance.csv";
    private static final List<String> COLUMNS = List.of("index", "label", "row", "column", "relevance");
    /** Files of before have Grad-CAM alone, and no such column. */
    private static final String KIND = "kind";

    /** More points along a side than any map has, and few enough that no product of two overflows. */
    private static final int LARGEST = 10_000;

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A map.
     *
     * @param index number of the sample
     * @param label number of the label, from 0
     * @param kind  how it was made
     * @param map   relevance
     */
    record Entry(int index, int label, MapKind kind, HeatMap map) {
    }

    void add(int index, int label, MapKind kind, HeatMap map) {
        entries.add(new Entry(index, label, kind, map));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    void write(Path folder) throws IOException {
        try (CsvWriter csv = new CsvWriter(folder.resolve(FILE), Stream.concat(COLUMNS.stream(), Stream.of(KIND)).toList())) {
            for (Entry entry : entries) {
                for (int row = 0; row < entry.map().height(); row++) {
                    for (int column = 0; column < entry.map().width(); column++) {
                        csv.row(entry.index(), entry.label(), row, column, entry.map().at(column, row), entry.kind().word());
                    }
                }
            }
        }
    }

    /**
     * Reads the maps.
     *
     * @throws InvalidInputException when one is not of a picture and a label of the data set, or not whole
     */
    static RelevanceTable read(Path folder, Dataset dataset) {
        CsvTable table = CsvTable.read(folder.resolve(FILE));
        table.require(COLUMNS);
        record Key(int index, int label, MapKind kind) {
        }
        record Point(int row, int column, float value) {
        }
        Set<Integer> indices = dataset.entries().stream().map(Dataset.Entry::index).collect(Collectors.toSet());
        Map<Key, List<Point>> points = new LinkedHashMap<>();
        for (int i = 0; i < table.size(); i++) {
            if (!indices.contains(table.whole(i, "index"))) {
                throw table.error(i, "index", RowTerm.IMAGE);
            }
            int label = place(table, i, "label", dataset.labels().size());
            points.computeIfAbsent(new Key(table.whole(i, "index"), label, kind(table, i)),
                    _ -> new ArrayList<>())
                    .add(new Point(place(table, i, "row", LARGEST), place(table, i, "column", LARGEST),
                            (float) table.finite(i, "relevance", Unit.NONE)));
        }
        RelevanceTable read = new RelevanceTable();
        points.forEach((key, list) -> {
            int width = list.stream().mapToInt(Point::column).max().orElseThrow() + 1;
            int height = list.stream().mapToInt(Point::row).max().orElseThrow() + 1;
            BitSet there = new BitSet();
            list.forEach(p -> there.set(p.row() * width + p.column()));
            if ((long) width * height != list.size() || there.cardinality() != list.size()) {
                throw StepProblem.MAP.of(key.index(), key.label(), list.size(), height - 1, width - 1)
                        .in(table.file()).exception();
            }
            float[] values = new float[list.size()];
            list.forEach(p -> values[p.row() * width + p.column()] = p.value());
            read.add(key.index(), key.label(), key.kind(), new HeatMap(width, height, values));
        });
        return read;
    }

    private static MapKind kind(CsvTable table, int row) {
        if (!table.columns().contains(KIND)) {
            return MapKind.GRAD_CAM;
        }
        return MapKind.of(table.text(row, KIND)).orElseThrow(() -> table.error(row, KIND,
                ValueTerm.ONE_OF.with(Arrays.stream(MapKind.values()).map(MapKind::word).toList())));
    }

    /** A number below a limit; a row or column of a map is no larger than a picture. */
    private static int place(CsvTable table, int row, String column, int limit) {
        int place = table.whole(row, column);
        if (place < 0 || place >= limit) {
            throw table.error(row, column, ValueTerm.WHOLE_RANGE.with(0, limit - 1));
        }
        return place;
    }
}
