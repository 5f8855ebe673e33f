// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import org.pressling.dem.Term;

/** What cells of the table of a data set must be. */
public enum DatasetTerm implements Term {
    /** The heading of a column. */
    HEADING,
    /** A number of its own. */
    OWN_INDEX,
    /** A number and a section of its own. */
    OWN_SECTION,
    /** Which picture of a sample. */
    SECTION,
    /** An image that there is. */
    IMAGE,
    /** An image within the folder. */
    WITHIN,
    /** A split. */
    SPLITS
}
