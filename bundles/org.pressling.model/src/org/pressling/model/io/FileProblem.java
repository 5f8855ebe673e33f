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
    LINKED_PART,
    NO_SUCH_ID,
    ROOT_TYPE,
    NAMESPACE,
    OTHER_FILE,
    UNKNOWN_ELEMENT,
    NO_ATTRIBUTE,
    UNKNOWN_PART,
    PART_MISSPELT,
    UNFIT,
    NOT_READ,
    BROKEN,
    NO_XML,
    DOCUMENT_TYPE,
    TWICE,
    ID_TWICE,
    FOREIGN_ELEMENT,
    FOREIGN_ATTRIBUTE,
    STRAY_TEXT,
    NOT_FOLLOWED,
    REFERENCE_MISSING,
    REFERENCE_ELSEWHERE,
    REFERENCE_UNKNOWN,
    REFERENCE_MISSPELT,
    HOMELESS,
    NO_PATH
}
