// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.dem.ProblemCode;

/** What a study or a library names and what cannot be used. */
enum ReferenceProblem implements ProblemCode {
    STUDY_NAME,
    NO_MATERIAL,
    OTHER_KIND,
    MATERIAL_ID,
    MATERIAL_ID_TWICE,
    LIBRARY_ID,
    LIBRARY_ID_TWICE,
    NAMED_TWICE,
    NO_ID,
    NOT_INSTALLED,
    NO_SETTING,
    SETTING_TWICE,
    OUT_OF_RANGE
}
