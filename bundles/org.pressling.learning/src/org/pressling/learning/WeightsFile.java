// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

import org.pressling.dataset.io.InputFile;
import org.pressling.dem.Limits;

/**
 * A network's weights as a little-endian binary file that any engine reads:
 * <pre>
 * offset  bytes  content
 *      0      8  the ASCII characters PRSLNGNW
 *      8      4  version of the files of a model's folder, 1
 *     12      4  n, the number of weights
 *     16    4·n  weights as IEEE 754 single precision, in the order of {@link ParameterLayout}
 * 16+4·n      4  CRC-32 of all bytes before it
 * </pre>
 */
public final class WeightsFile {
    private static final byte[] MAGIC = "PRSLNGNW".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = MAGIC.length + 2 * Integer.BYTES;

    private WeightsFile() {
    }

    /**
     * Writes the weights. An existing file is replaced.
     *
     * @throws IllegalArgumentException if the number of weights is not the network's
     */
    public static void write(Path file, NetworkSpec spec, float[] weights) throws IOException {
        if (weights.length != spec.weightCount()) {
            throw new IllegalArgumentException(
                    "The network has " + spec.weightCount() + " weights, not " + weights.length);
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + Float.BYTES * weights.length + Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(MAGIC).putInt(JsonFiles.MODEL_VERSION).putInt(weights.length);
        bytes.asFloatBuffer().put(weights);
        bytes.position(HEADER + Float.BYTES * weights.length);
        bytes.putInt(crc(bytes.array(), bytes.position()));
        Files.write(file, bytes.array());
    }

    /**
     * Reads the weights of a network.
     *
     * @param file file to read
     * @param spec the network they must fit
     * @return in the order of {@link ParameterLayout}
     * @throws org.pressling.dem.InvalidInputException if the file is missing, foreign, newer, damaged or made for another network
     */
    public static float[] read(Path file, NetworkSpec spec) throws IOException {
        if (Files.notExists(file)) {
            throw ModelProblem.NO_WEIGHTS.of(TrainedModel.MODEL_FILE, TrainedModel.NETWORK_FILE).in(file).exception();
        }
        InputFile.require(file, HEADER + Float.BYTES * Limits.NETWORK_WEIGHTS + Integer.BYTES);
        byte[] content = Files.readAllBytes(file);
        if (content.length < HEADER || !Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw ModelProblem.NOT_WEIGHTS.of().in(file).exception();
        }
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).position(MAGIC.length);
        int version = bytes.getInt();
        if (version > JsonFiles.MODEL_VERSION || version < 1) {
            throw ModelProblem.VERSION.of(version, JsonFiles.MODEL_VERSION).in(file).exception();
        }
        int count = bytes.getInt();
        long expected = HEADER + (long) Float.BYTES * count + Integer.BYTES;
        if (count < 0 || content.length != expected) {
            throw ModelProblem.LENGTH.of(content.length, expected).in(file).exception();
        }
        int checked = content.length - Integer.BYTES;
        if (crc(content, checked) != bytes.getInt(checked)) {
            throw ModelProblem.CHECKSUM.of().in(file).exception();
        }
        if (count != spec.weightCount()) {
            throw ModelProblem.WEIGHT_COUNT.of(count, TrainedModel.MODEL_FILE, spec.weightCount()).in(file).exception();
        }
        float[] weights = new float[count];
        bytes.asFloatBuffer().get(weights);
        for (float weight : weights) {
            if (!Float.isFinite(weight)) {
                throw ModelProblem.NO_NUMBERS.of().in(file).exception();
            }
        }
        return weights;
    }

    private static int crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
