// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.dem.ProblemCode;

/** What of data set, network and training does not go together. */
enum LearningProblem implements ProblemCode {
    SPLIT,
    PROPORTIONS,
    NO_BLOCKS,
    EVEN_KERNEL,
    POOLING,
    WEIGHTS_OF_BLOCKS,
    WEIGHTS_OF_LAYERS,
    PATIENCE,
    BATCH,
    SHIFT,
    WARM_UP
}
