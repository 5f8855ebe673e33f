// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import onnx.Onnx.AttributeProto;
import onnx.Onnx.GraphProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.TensorShapeProto;
import onnx.Onnx.TypeProto;
import onnx.Onnx.ValueInfoProto;

import org.nd4j.shade.protobuf.ByteString;

/** Puts a graph together: constants, and operations that are known by the name of their one result. */
final class OnnxGraph {
    private final GraphProto.Builder graph;

    OnnxGraph(String name) {
        graph = GraphProto.newBuilder().setName(name);
    }

    /** {@return the graph} */
    GraphProto build() {
        return graph.build();
    }

    /**
     * Adds an operation.
     *
     * @param type       name of the operator
     * @param result     what its result is called
     * @param inputs     what it works on
     * @param attributes its settings
     * @return the name of its result
     */
    String add(String type, String result, List<String> inputs, AttributeProto... attributes) {
        graph.addNode(NodeProto.newBuilder().setOpType(type).setName(result).addAllInput(inputs).addOutput(result)
                .addAllAttribute(List.of(attributes)));
        return result;
    }

    /** A setting of an operation: a whole number. */
    static AttributeProto setting(String name, long value) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INT).setI(value).build();
    }

    /** A setting of an operation: whole numbers. */
    static AttributeProto settings(String name, long... values) {
        AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(name)
                .setType(AttributeProto.AttributeType.INTS);
        for (long value : values) {
            attribute.addInts(value);
        }
        return attribute.build();
    }

    /** Adds a constant of single precision, row by row; a single number without a shape. */
    String constant(String name, float[] values, long... shape) {
        ByteBuffer bytes = bytes(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        return constant(name, TensorProto.DataType.FLOAT, bytes, shape);
    }

    /** Adds a row of whole numbers. */
    String wholes(String name, long... values) {
        ByteBuffer bytes = bytes(values.length * Long.BYTES);
        bytes.asLongBuffer().put(values);
        return constant(name, TensorProto.DataType.INT64, bytes, values.length);
    }

    /** Adds a row of truths. */
    String truths(String name, boolean[] values) {
        ByteBuffer bytes = bytes(values.length);
        for (int i = 0; i < values.length; i++) {
            bytes.put(i, (byte) (values[i] ? 1 : 0));
        }
        return constant(name, TensorProto.DataType.BOOL, bytes, values.length);
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    }

    private String constant(String name, TensorProto.DataType type, ByteBuffer bytes, long... shape) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(bytes.array()));
        for (long length : shape) {
            tensor.addDims(length);
        }
        graph.addInitializer(tensor);
        return name;
    }

    /** Says what goes in: any number of pictures. */
    void takes(String name, TensorProto.DataType type, String meaning, long... shape) {
        graph.addInput(value(name, type, meaning, shape));
    }

    /** Says what comes out, for each picture. */
    void gives(String name, TensorProto.DataType type, String meaning, long... shape) {
        graph.addOutput(value(name, type, meaning, shape));
    }

    private static ValueInfoProto value(String name, TensorProto.DataType type, String meaning, long... shape) {
        TensorShapeProto.Builder lengths = TensorShapeProto.newBuilder()
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("pictures"));
        for (long length : shape) {
            lengths.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(length));
        }
        return ValueInfoProto.newBuilder().setName(name).setDocString(meaning).setType(TypeProto.newBuilder()
                .setTensorType(TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(lengths))).build();
    }
}
