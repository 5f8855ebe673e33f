// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

/** Which particle is seen where two overlap: the one that is drawn later covers the one drawn earlier. */
public enum DrawOrder {
    /**
     * Phases from the last of the list to the first, so of two phases the earlier one is on top: an AM keeps its whole
     * disc, as hard particles do in a cross-section.
     */
    AM_OVER_SE,
    /** Phases in the order of the list: every SE keeps its whole disc against AM. */
    SE_OVER_AM,
    /** In the order in which the structure lists its particles. */
    BY_INDEX
}
