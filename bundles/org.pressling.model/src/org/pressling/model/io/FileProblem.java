// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import org.pressling.dem.ProblemCode;

/** What is wrong with the file of a study or of materials. */
enum FileProblem implements ProblemCode {
    NEWER,
    VERSION,
    NO_MATERIAL,
    MATERIAL_MISSPELT,
    NO_LIBRARY,
    TOO_LARGE,
    EMPTY,
    NO_STUDY,
    IS_FOLDER,
    MISSING,
    UNREADABLE,
    LINKED_PART
}
