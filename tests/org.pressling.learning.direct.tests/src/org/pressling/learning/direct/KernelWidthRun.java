// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

/**
 * Holds the vector kernels against the plain ones with random data of odd sizes, as {@link VectorKernelsTest} does, and prints
 * the width of the vectors; started by {@link LaneWidthTest} with one width after the other.
 */
final class KernelWidthRun {

    private KernelWidthRun() {
    }

    /**
     * Prints one line, or fails.
     *
     * @param args the seed
     */
    public static void main(String[] args) {
        long seed = Long.parseLong(args[0]);
        VectorKernelsTest kernels = new VectorKernelsTest();
        kernels.aProductOfAnyLengthIsThatOfPlainLoops(seed);
        kernels.theWayThereIsThatOfPlainLoopsForOddSizes(seed);
        kernels.theWayBackIsThatOfPlainLoopsForOddSizes(seed);
        System.out.println(VectorKernels.LANES);
    }
}
