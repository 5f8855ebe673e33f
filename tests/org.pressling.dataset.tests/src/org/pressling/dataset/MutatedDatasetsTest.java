// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.image.GrayImage;
import org.pressling.mutation.FileTrial;

/** The tables of a data set, damaged in every way, are read or refused by name. */
class MutatedDatasetsTest {

    @TempDir
    Path good;
    @TempDir
    Path place;

    @Test
    void labels() throws IOException {
        write();
        FileTrial.of("labels", place, folder -> DatasetReader.read(folder)).seed(good.resolve("dataset"))
                .damaging("labels.csv")
                .words("train", "validation", "test", "split", "file", "index", "factor_x", "../labels.csv", "images",
                        "dataset.json")
                .run();
    }

    @Test
    void labelsWithASplitOfTheirOwn() throws IOException {
        write();
        FileTrial.of("labels-split", place, folder -> DatasetReader.read(folder, OptionalDouble.of(1e-7),
                Optional.of(new SplitRequest(2, 1, 1, 5)))).seed(good.resolve("dataset")).damaging("labels.csv")
                .words("file", "index", "factor_x").run();
    }

    @Test
    void provenance() throws IOException {
        write();
        FileTrial.of("dataset-json", place, DatasetReader::provenance).seed(good.resolve("dataset")).damaging("dataset.json")
                .words("provenance", "format", "version").run();
    }

    @Test
    void description() throws IOException {
        write();
        FileTrial.of("dataset-json-columns", place, folder -> DatasetReader.read(folder, OptionalDouble.of(1e-7),
                Optional.empty())).seed(good.resolve("dataset")).damaging("dataset.json")
                .words("labels", "factor_columns", "name", "unit", "printed", "si", "column", "mN", "am_share").run();
    }

    private void write() throws IOException {
        List<LabelColumn> labels = List.of(new LabelColumn("am_stress_mean", "mN"), new LabelColumn("am_share", ""));
        List<Split> splits = List.of(Split.TRAIN, Split.TRAIN, Split.VALIDATION, Split.TEST);
        List<Dataset.Entry> entries = java.util.stream.IntStream.range(0, splits.size())
                .mapToObj(i -> new Dataset.Entry(i + 1, i + ".png", new GrayImage(4, 4, new byte[16], 1e-7),
                        new double[] {0.1 + i, 0.5}, splits.get(i), Map.of("width_um", 46.0)))
                .toList();
        DatasetWriter.write(new Dataset(labels, entries), good.resolve("dataset"), Map.of("seed", "42"));
    }
}
