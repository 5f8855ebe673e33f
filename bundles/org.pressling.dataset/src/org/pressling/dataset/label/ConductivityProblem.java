// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import org.pressling.dem.ProblemCode;

/** What a label in S/m cannot be had without. */
public enum ConductivityProblem implements ProblemCode {
    /** A phase that conducts is of a material whose conductivity is not known. */
    NOT_GIVEN
}
