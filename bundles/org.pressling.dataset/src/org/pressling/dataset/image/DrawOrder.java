// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

/** Which particle is seen where two overlap: the one that is drawn later covers the one drawn earlier. */
public enum DrawOrder {
    /** All SE first, then all AM: an AM keeps its whole disc, as hard particles do in a cross-section. */
    AM_OVER_SE,
    /** All AM first, then all SE: every SE keeps its whole disc. */
    SE_OVER_AM,
    /** In the order in which the structure lists its particles. */
    BY_INDEX
}
