// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import org.pressling.dem.ProblemCode;

/** What is wrong with the shape of a network. */
public enum NetworkProblem implements ProblemCode {
    /** Filters of a block. */
    FILTERS,
    /** Kernel of a block. */
    KERNEL,
    /** Pooling window of a block. */
    POOL,
    /** Pixels along a side of the input. */
    INPUT,
    /** A stack of too many pictures. */
    CHANNELS,
    /** Numbers beside a picture: fewer than none, or as many as it has pixels. */
    NUMBERS,
    /** An engine that takes pictures alone. */
    PICTURES_ALONE,
    /** No convolution. */
    NO_BLOCK,
    /** No output. */
    OUTPUTS,
    /** Too many layers. */
    LAYERS,
    /** A window does not divide its feature maps. */
    NOT_DIVIDED,
    /** Units of a dense layer. */
    DENSE,
    /** More than the memory holds. */
    SIZE,
    /** A design made a network for another picture or other outputs. */
    DESIGN
}
