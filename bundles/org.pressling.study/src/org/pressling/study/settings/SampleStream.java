// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.pressling.dataset.io.Sha256;

/**
 * The random streams of a sample. A stream is a function of the study's seed, the sample's number and what it is for,
 * and of nothing else: not of other samples, the order of work or the number of threads.
 */
public final class SampleStream {
    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS = RandomGeneratorFactory.of("L64X128MixRandom");

    private SampleStream() {
    }

    /**
     * Opens a stream at its beginning.
     *
     * @param seed    seed of the study
     * @param sample  number of the sample
     * @param purpose what is drawn from it; different purposes have independent streams
     * @return the stream
     */
    public static RandomGenerator of(long seed, int sample, String purpose) {
        byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
        ByteBuffer text = ByteBuffer.allocate(Long.BYTES + Integer.BYTES + name.length);
        text.putLong(seed).putInt(sample).put(name);
        return GENERATORS.create(Sha256.of(text.array()));
    }
}
