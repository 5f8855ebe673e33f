// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import org.pressling.dem.ProblemCode;

/** What can be wrong with a file before anybody looks at what it says. */
public enum FileProblem implements ProblemCode {
    /** A folder stands where a file should. */
    FOLDER,
    /** A pipe or a device. */
    NO_ORDINARY_FILE,
    /** More bytes than are read. */
    TOO_LARGE,
    /** Compressed in a way that is not read. */
    COMPRESSED,
    /** A text holds a zero byte. */
    ZERO_BYTE,
    /** A text holds what its encoding cannot. */
    NOT_IN_ENCODING,
    /** There is no such file. */
    MISSING,
    /** It may not be read. */
    FORBIDDEN,
    /** It ends too early. */
    CUT_OFF,
    /** Its compression is damaged. */
    DAMAGED_GZIP,
    /** It is no text. */
    NOT_TEXT,
    /** The system cannot open it. */
    CANNOT_BE_OPENED,
    /** What it holds cannot be. */
    DAMAGED
}
