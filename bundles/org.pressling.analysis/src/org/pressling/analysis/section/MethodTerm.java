// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import org.pressling.dem.Term;

/** What methods of prediction are called. */
enum MethodTerm implements Term {
    NETWORK,
    PICTURE_ONLY,
    RECIPE_PARAMETERS,
    COMBINED,
    PICTURE_GEOMETRY,
    PICTURE_GEOMETRY_RIDGE,
    STEREOLOGY
}
