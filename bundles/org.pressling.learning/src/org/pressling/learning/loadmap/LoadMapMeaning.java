// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.loadmap;

import org.pressling.dem.Term;

/** What settings of maps of load mean. */
enum LoadMapMeaning implements Term {
    /** Of the weight beside the labels. */
    WEIGHT
}
