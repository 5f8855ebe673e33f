// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.onnx;

import java.util.Map;
import java.util.TreeMap;

import onnx.Onnx.ModelProto;
import onnx.Onnx.OperatorSetIdProto;
import onnx.Onnx.StringStringEntryProto;

import org.pressling.dataset.ColumnsJson;
import org.pressling.dataset.io.Json;
import org.pressling.learning.ExportedNetwork;
import org.pressling.learning.TrainedModel;

import tools.jackson.databind.node.ArrayNode;

/** The network's graph with what there is to know of it. */
final class OnnxModel {
    /** Of 2020 (ONNX 1.8); what is younger reads it, too. */
    private static final int OPERATORS = 13;
    private static final int FORMAT = 7;

    private OnnxModel() {
    }

    /** The content of the file. */
    static byte[] bytes(ExportedNetwork network) {
        TrainedModel model = network.model();
        ModelProto.Builder file = ModelProto.newBuilder().setIrVersion(FORMAT).setProducerName("Pressling")
                .setProducerVersion(network.provenance().getOrDefault("pressling", "")).setModelVersion(1)
                .setDocString("Reads labels of a pressed battery electrode from a gray picture of its cross section.")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPERATORS));
        metadata(network, model).forEach((key, value) -> file.addMetadataProps(
                StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        return file.setGraph(OnnxNetwork.of(model)).build().toByteArray();
    }

    private static Map<String, String> metadata(ExportedNetwork network, TrainedModel model) {
        Map<String, String> metadata = new TreeMap<>(network.provenance());
        ArrayNode labels = Json.object().putArray("labels");
        model.labels().forEach(label -> ColumnsJson.put(labels.addObject(), label));
        metadata.put("labels", labels.toString());
        metadata.put("pixel_size_m", Double.toString(model.pixelSize()));
        metadata.put(TrainedModel.MODEL_FILE, model.description());
        return metadata;
    }
}
