// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import org.pressling.dem.ProblemCode;

/** What keeps a network from being trained. */
public enum TrainingProblem implements ProblemCode {
    /** A setting is out of its range. */
    SETTING,
    /** Nothing would be left of a picture. */
    SHIFT,
    /** A picture is not of the network's size. */
    PICTURE_SIZE,
    /** A stack of another number of pictures. */
    CHANNELS,
    /** Sections of a stack lie closer or farther apart than those that were learnt. */
    SPACING,
    /** A picture has more or fewer labels than the network. */
    LABEL_COUNT,
    /** Nothing to learn from. */
    NO_SAMPLES,
    /** The loss grew beyond all numbers. */
    DIVERGED
}
