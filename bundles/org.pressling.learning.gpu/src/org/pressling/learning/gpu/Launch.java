// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

/**
 * One run of a kernel over a grid of blocks.
 *
 * @param kernel the kernel
 * @param blocksX blocks along the first axis
 * @param blocksY blocks along the second
 * @param blocksZ blocks along the third
 * @param shared bytes of shared memory of a block
 * @param arguments the kernel's structure, eight bytes for each number and address in it
 */
record Launch(Kernel kernel, int blocksX, int blocksY, int blocksZ, int shared, long... arguments) {
}
