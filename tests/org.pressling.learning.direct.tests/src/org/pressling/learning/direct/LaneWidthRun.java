// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.HexFormat;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.testing.Pictures;

/**
 * Trains small networks of odd sizes and prints the width of the vectors and the bits of the losses, weights and
 * predictions; started by {@link LaneWidthTest} with one width after the other.
 */
final class LaneWidthRun {

    private LaneWidthRun() {
    }

    /**
     * Prints one line.
     *
     * @param args the seed
     */
    public static void main(String[] args) {
        long seed = Long.parseLong(args[0]);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        long hash = 1;
        for (int kernel : new int[] {3, 5}) {
            NetworkSpec spec = spec(kernel, bound -> 1 + random.nextInt(bound));
            hash = 31 * hash + trained(spec, seed);
        }
        System.out.println(VectorKernels.LANES + " " + HexFormat.of().toHexDigits(hash));
    }

    /** Numbers of maps and of hidden values that fill no vector. */
    private static NetworkSpec spec(int kernel, IntUnaryOperator upTo) {
        return new NetworkSpec(24, List.of(new ConvBlock(upTo.applyAsInt(20), kernel, 2),
                new ConvBlock(upTo.applyAsInt(40), kernel, 2)), List.of(32 + upTo.applyAsInt(70)), 3);
    }

    private static long trained(NetworkSpec spec, long seed) {
        long hash = 1;
        try (TrainableNetwork network = new VectorEngine().create(spec, seed, 1)) {
            for (int step = 0; step < 4; step++) {
                float[][] images = Pictures.random(5, spec, step);
                hash = 31 * hash + Double.doubleToLongBits(network.trainBatch(images, Pictures.targets(5, 3, step), 0.01));
            }
            for (float weight : network.weights()) {
                hash = 31 * hash + Float.floatToIntBits(weight);
            }
            for (float[] prediction : network.predict(Pictures.random(3, spec, 9))) {
                for (float value : prediction) {
                    hash = 31 * hash + Float.floatToIntBits(value);
                }
            }
        }
        return hash;
    }
}
