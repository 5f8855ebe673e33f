// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.mutation.FileTrial;

/** The files of a model and of its evaluation, damaged in every way, are read or refused by name. */
class MutatedModelsTest {
    private static final NetworkSpec SPEC = new NetworkSpec(16, List.of(new ConvBlock(2, 3, 2)), List.of(3), 2);
    private static final List<LabelMetrics> METRICS = List.of(new LabelMetrics("am_stress_mean_mN", 10, 0.9, 0.1, 0.01),
            new LabelMetrics("am_share", 1, Double.NaN, 0.1, 0.01));
    /** Where a weights file holds the number of weights. */
    private static final int COUNT = 12;

    @TempDir
    Path good;
    @TempDir
    Path place;

    @Test
    void description() throws IOException {
        FileTrial.of("model-json", place, TrainedModel::load).seed(saved()).damaging(TrainedModel.MODEL_FILE)
                .words("filters", "kernel", "pool", "inputSize", "outputs", "dense", "blocks", "1000000", "65536", "null", "1.5",
                        "logarithmic", "OVER_ALL", "CONSTANT", "COSINE", "pressling-model", "formatVersion")
                .run();
    }

    @Test
    void weights() throws IOException {
        FileTrial.of("network-bin", place, TrainedModel::load).binary().seed(saved()).damaging(TrainedModel.NETWORK_FILE)
                .repair(TrainedModel.NETWORK_FILE, MutatedModelsTest::withCheckSum).run();
    }

    @Test
    void learningCurve() throws IOException {
        Path file = good.resolve("history.csv");
        HistoryCsv.write(file, List.of(new EpochRow(1, 1e-3, 0.9, 1.1), new EpochRow(2, 1e-3, 0.5, Double.NaN)));
        FileTrial.of("history-csv", place, folder -> HistoryCsv.read(folder.resolve("history.csv"))).seed(good)
                .words("epoch", "learning_rate", "training_loss", "validation_loss", "3").run();
    }

    @Test
    void evaluation() throws IOException {
        Map<String, Map<Split, List<LabelMetrics>>> methods = new LinkedHashMap<>();
        methods.put("network", new EnumMap<>(Map.of(Split.TRAIN, METRICS, Split.TEST, METRICS)));
        methods.put("mean", new EnumMap<>(Map.of(Split.TEST, METRICS)));
        new Evaluation(methods).write(good.resolve("metrics.json"));
        FileTrial.of("metrics-json", place, folder -> Evaluation.read(folder.resolve("metrics.json"))).seed(good)
                .words("methods", "train", "test", "label", "count", "r2", "network", "pressling-metrics").run();
    }

    private Path saved() throws IOException {
        TrainingSettings training = new TrainingSettings(12, 4, 3, new Optimisation(2e-3, Schedule.CONSTANT, 1.5, 1e-4, 0.99),
                new PictureVariations(true, false, true, 2), -7, 2);
        new TrainedModel(SPEC, WeightInit.weights(SPEC, 1),
                List.of(new LabelColumn("am_stress_mean", "mN"), new LabelColumn("am_share", "")),
                new LabelScaling(new double[] {0.1, 3}, new double[] {0.5, 2}, new boolean[] {false, true}),
                RenderSettings.komori2022(), 1.607e-7, training, Map.of("study", "quickstart"), METRICS, List.of(),
                Optional.empty()).save(good);
        Files.deleteIfExists(good.resolve(TrainedModel.HISTORY_FILE));
        return good;
    }

    private static byte[] withCheckSum(byte[] file) {
        byte[] mended = file.clone();
        if (mended.length > COUNT + 2 * Integer.BYTES) {
            CRC32 crc = new CRC32();
            crc.update(mended, 0, mended.length - Integer.BYTES);
            ByteBuffer.wrap(mended).order(ByteOrder.LITTLE_ENDIAN).putInt(mended.length - Integer.BYTES, (int) crc.getValue());
        }
        return mended;
    }
}
