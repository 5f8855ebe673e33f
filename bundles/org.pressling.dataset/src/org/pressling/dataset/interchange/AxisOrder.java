// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import org.pressling.dataset.section.Axis;

/**
 * Which axes of a file are x, along which a press moves, y and z of what is read from it. All three are different.
 *
 * @param x the axis that the file's structure is pressed along
 * @param y the second axis
 * @param z the third; where all centres lie in one plane, what stands upright on it
 */
public record AxisOrder(Axis x, Axis y, Axis z) {

    /** As in the file. */
    public static final AxisOrder AS_GIVEN = new AxisOrder(Axis.X, Axis.Y, Axis.Z);

    /** The order that keeps which way screws turn: x y z, y z x or z x y. */
    static AxisOrder pressedAlong(Axis axis) {
        Axis[] all = Axis.values();
        return new AxisOrder(axis, all[(axis.ordinal() + 1) % 3], all[(axis.ordinal() + 2) % 3]);
    }

    /** The same with y and z exchanged, which shows everything as in a mirror. */
    AxisOrder exchanged() {
        return new AxisOrder(x, z, y);
    }

    /** A vector of the file, such as a place, a velocity or a force, along the axes of what is read. */
    double[] vector(double[] given) {
        return new double[] {given[x.ordinal()], given[y.ordinal()], given[z.ordinal()]};
    }

    /** An angular velocity of the file about the axes of what is read; in a mirror it turns the other way. */
    double[] turning(double[] given) {
        double[] turned = vector(given);
        if (isMirrored()) {
            for (int k = 0; k < turned.length; k++) {
                turned[k] = 0 - turned[k];
            }
        }
        return turned;
    }

    private boolean isMirrored() {
        return (x.ordinal() + 1) % 3 != y.ordinal();
    }
}
