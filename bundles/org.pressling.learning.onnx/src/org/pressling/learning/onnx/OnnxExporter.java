// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pressling.learning.ExportedNetwork;
import org.pressling.learning.NetworkExporter;

/**
 * Writes a trained network as {@code NAME.onnx}: gray pictures as bytes go in, labels in their units come out, as
 * {@link org.pressling.learning.Predictor} has them.
 */
public final class OnnxExporter implements NetworkExporter {

    @Override
    public List<Path> write(ExportedNetwork network, Path folder, String name) throws IOException {
        return List.of(Files.write(folder.resolve(name + ".onnx"), OnnxModel.bytes(network)));
    }
}
