// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import org.pressling.dem.Term;

/** What settings of pictures may be. */
public enum RenderTerm implements Term {
    /** A length that may be 0. */
    LENGTH,
    /** A length. */
    LENGTH_ABOVE
}
