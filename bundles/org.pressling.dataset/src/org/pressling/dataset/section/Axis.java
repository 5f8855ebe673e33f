// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.section;

import org.pressling.dem.Box;

/** A direction along an edge of a box. */
public enum Axis {
    /** The press direction. */
    X,
    /** Across the press direction, from bottom to top. */
    Y,
    /** Across the press direction, from front to back. */
    Z;

    /** How far a box extends along the axis, in m. */
    public double extent(Box box) {
        return switch (this) {
        case X -> box.width();
        case Y -> box.height();
        case Z -> box.depth();
        };
    }

    /** Whether the sides of a box that the axis meets are joined. */
    public boolean joined(Box box) {
        return switch (this) {
        case X -> false;
        case Y -> box.periodicY();
        case Z -> box.periodicZ();
        };
    }
}
