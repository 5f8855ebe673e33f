// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import org.pressling.dem.Term;

/** What to do about particles from outside that lie in another box. */
public enum GivenTerm implements Term {
    /** The box came with the particles. */
    BOX_OF_FILE,
    /** The box is that of the study. */
    BOX_OF_STUDY
}
