// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.dem.ProblemCode;

/** What values of packing and press do not go together. */
enum StructureProblem implements ProblemCode {
    NOT_COMPRESSED,
    MEAN_REVERSED,
    SD_REVERSED,
    SPREAD_TO_ZERO,
    SE_NOT_SMALLER,
    TOO_LARGE,
    TOO_FINE,
    AM_COVERS_ALL,
    PACKER_FULL,
    SLAB_OF_BODY,
    REGION_IN_PLANE,
    SLAB_TOO_THICK
}
