// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressling.bench.Contender;
import org.pressling.bench.PeerProgram;
import org.pressling.bench.Reading;
import org.pressling.learning.NetworkInput;

/** PyTorch at the work, in a process of its own. Starting it and reading its inputs is not counted. */
final class TorchContender implements Contender {
    private static final String SCRIPT = "torch_network.py";
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Torch torch;
    private final TorchVariant variant;
    private final LearningWork work;

    /**
     * A variant.
     *
     * @param torch a Python that has PyTorch
     * @param variant how it works
     * @param work what to do
     */
    TorchContender(Torch torch, TorchVariant variant, LearningWork work) {
        this.torch = torch;
        this.variant = variant;
        this.work = work;
    }

    @Override
    public String name() {
        return variant.title();
    }

    @Override
    public Reading run() throws IOException {
        List<String> command = List.of(torch.python().toString(), SCRIPT, work.onCard() ? "cuda" : "cpu", variant.argument(),
                work.training() ? "train" : "infer", Integer.toString(work.threads()), Integer.toString(work.batch()),
                Integer.toString(work.checked()), Integer.toString(work.timed()),
                Double.toString(LearningWork.LEARNING_RATE));
        return reading(PeerProgram.run(command, Map.of("OMP_NUM_THREADS", Integer.toString(work.threads())), LIMIT,
                this::writeInputs, folder -> {}));
    }

    private void writeInputs(Path folder) throws IOException {
        try (InputStream script = TorchContender.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IOException(SCRIPT + " is missing in the bundle");
            }
            Files.copy(script, folder.resolve(SCRIPT));
        }
        write(folder.resolve("weights.bin"), new float[][] {work.weights()});
        write(folder.resolve("pictures.bin"), NetworkInput.of(work.pictures()));
        write(folder.resolve("targets.bin"), work.targets());
    }

    private static void write(Path file, float[][] rows) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(rows.length * rows[0].length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : rows) {
            bytes.slice(bytes.position(), row.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(row);
            bytes.position(bytes.position() + row.length * Float.BYTES);
        }
        Files.write(file, bytes.array());
    }

    /** Lines {@code loss NUMBER VALUE} and one {@code seconds ELAPSED PROCESSOR}; others are warnings. */
    static Reading reading(List<String> lines) throws IOException {
        Map<String, Double> losses = new LinkedHashMap<>();
        double[] seconds = null;
        for (String line : lines) {
            String[] words = line.split(" ");
            if (words.length == 3 && words[0].equals("loss")) {
                losses.put(LearningBench.lossName(Integer.parseInt(words[1])), Double.parseDouble(words[2]));
            } else if (words.length == 3 && words[0].equals("seconds")) {
                seconds = new double[] {Double.parseDouble(words[1]), Double.parseDouble(words[2])};
            }
        }
        if (seconds == null) {
            throw new IOException("PyTorch said nothing of its times:\n" + String.join("\n", lines));
        }
        return new Reading(seconds[0], seconds[1], losses);
    }
}
