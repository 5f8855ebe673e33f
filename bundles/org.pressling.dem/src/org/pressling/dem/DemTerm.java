// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** Names of quantities, as messages call them. */
public enum DemTerm implements Term {
    /** Young's modulus of a material. */
    YOUNGS_MODULUS,
    /** Density of a material or phase. */
    DENSITY,
    /** Width of the box. */
    BOX_WIDTH,
    /** Height of the box. */
    BOX_HEIGHT,
    /** Depth of the box. */
    BOX_DEPTH,
    /** No names at all. */
    NONE
}
