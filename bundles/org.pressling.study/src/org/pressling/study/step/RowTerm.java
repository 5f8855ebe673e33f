// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import org.pressling.dem.Term;

/** What cells of the tables of predictions and relevance must be. */
public enum RowTerm implements Term {
    /** Nothing, as there are enough rows. */
    NO_MORE,
    /** The next image. */
    NEXT,
    /** The split of the image. */
    SPLIT,
    /** An image that there is. */
    IMAGE
}
