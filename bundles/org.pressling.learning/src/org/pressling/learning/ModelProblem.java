// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import org.pressling.dem.ProblemCode;

/** What is wrong with the files of a trained network. */
public enum ModelProblem implements ProblemCode {
    /** A file of a run is missing. */
    MISSING,
    /** A file of another kind. */
    OTHER_KIND,
    /** A file of a newer version. */
    VERSION,
    /** The weights are missing. */
    NO_WEIGHTS,
    /** Something else than weights. */
    NOT_WEIGHTS,
    /** The file is cut off, or something was added. */
    LENGTH,
    /** Bytes were changed. */
    CHECKSUM,
    /** The weights are those of another network. */
    WEIGHT_COUNT,
    /** The training failed. */
    NO_NUMBERS,
    /** An entry that cannot be. */
    CONTENTS,
    /** Two labels of one name. */
    LABEL_TWICE,
    /** Labels and outputs do not match. */
    LABELS,
    /** Too many networks, or none. */
    NETWORKS,
    /** Grays become inputs in another way. */
    MAPPING,
    /** Numbers of the geometry that a picture does not give. */
    GEOMETRY,
    /** A network that is given geometry, which no other program reads. */
    NOT_ELSEWHERE
}
