// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.deeplearning4j.config.DL4JClassLoading;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.dataset.api.preprocessor.ImagePreProcessingScaler;
import org.nd4j.linalg.dataset.api.preprocessor.serializer.NormalizerSerializer;
import org.nd4j.linalg.factory.Nd4j;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.learning.TrainedModel;

/**
 * Writes a trained network as Deeplearning4j's {@code ModelSerializer} reads it, with the scaler that maps the pixels
 * 0 … 255 of a gray picture to what the network takes, and a table of what its outputs are.
 */
final class Dl4jExport {

    private Dl4jExport() {
    }

    /** Writes the network, or several, and the table of their outputs. */
    static List<Path> write(TrainedModel model, Path folder, String name) throws IOException {
        List<Path> files = new ArrayList<>();
        for (float[] weights : model.allWeights()) {
            Path network = folder.resolve(name + (files.isEmpty() ? "" : files.size() + 1) + ".zip");
            Native.instance().run(() -> {
                DL4JClassLoading.setDl4jClassloaderFromClass(MultiLayerNetwork.class);
                write(Dl4jModel.of(model, weights), network);
                return null;
            });
            files.add(network);
        }
        files.add(outputs(model, folder.resolve(name + ".outputs.csv")));
        return files;
    }

    /**
     * Writes the entries that {@link ModelSerializer} reads. Its own way of writing them fails on current versions of Java,
     * whose filters flush a stream once more when they are closed.
     */
    private static void write(MultiLayerNetwork network, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(ModelSerializer.CONFIGURATION_JSON));
            zip.write(network.getLayerWiseConfigurations().toJson().getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(ModelSerializer.COEFFICIENTS_BIN));
            DataOutputStream weights = new DataOutputStream(zip);
            Nd4j.write(network.params(), weights);
            weights.flush();
            zip.putNextEntry(new ZipEntry(ModelSerializer.NORMALIZER_BIN));
            NormalizerSerializer.getDefault().write(new ImagePreProcessingScaler(-1, 1), zip);
        }
    }

    private static Path outputs(TrainedModel model, Path file) throws IOException {
        boolean[] logarithmic = model.scaling().logarithmic();
        try (CsvWriter table = new CsvWriter(file, List.of("output", "label", "unit", "scale"))) {
            for (int k = 0; k < logarithmic.length; k++) {
                LabelColumn label = model.labels().get(k);
                table.row(k, label.name(), label.unit().symbol(), logarithmic[k] ? "natural logarithm" : "linear");
            }
        }
        return file;
    }
}
