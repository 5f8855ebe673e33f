// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The random streams of a sample. A stream is a function of the study's seed, the sample's number and what it is for,
 * and of nothing else: not of other samples, the order of work or the number of threads.
 */
public final class SampleStream {

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
        try {
            byte[] state = MessageDigest.getInstance("SHA-256").digest(text.array());
            return RandomGeneratorFactory.of("L64X128MixRandom").create(state);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
