// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import org.pressling.dem.ProblemCode;

/** What can be wrong with a data set. */
public enum DatasetProblem implements ProblemCode {
    /** It has no labels or no images. */
    EMPTY,
    /** An image is listed twice. */
    TWICE,
    /** An image has not as many labels as there are columns. */
    LABEL_COUNT,
    /** An image has other factors than the first. */
    FACTORS,
    /** An image lacks a verdict. */
    VERDICT_MISSING,
    /** An image has a verdict, but the first has none. */
    VERDICT_EXTRA,
    /** A label or factor is no finite number. */
    NOT_FINITE,
    /** Images differ in size. */
    SIZE,
    /** Images are stacks of different numbers. */
    CHANNELS,
    /** Sections of one sample are for different splits. */
    DIVIDED,
    /** Images differ in scale. */
    SCALE,
    /** The table and its description differ. */
    ROWS,
    /** A name is none of a file. */
    FILE_NAME,
    /** Nothing says how to split. */
    NO_SPLIT,
    /** An image cannot be written under its name. */
    CANNOT_NAME,
    /** The parts of a split do not add up. */
    SPLIT,
    /** There are fewer samples than parts. */
    FEW_GROUPS
}
