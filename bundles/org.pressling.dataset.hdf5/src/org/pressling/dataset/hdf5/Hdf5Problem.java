// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.hdf5;

import org.pressling.dem.ProblemCode;

/** Why a data set cannot be written as HDF5. */
enum Hdf5Problem implements ProblemCode {
    /** Its pictures would not fit into memory. */
    MEMORY,
    /** Its pictures are more bytes than an array has. */
    TOO_LARGE
}
