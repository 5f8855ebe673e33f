// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import org.pressling.dataset.section.Axis;

/** The box of a file. What it says of an axis is read only when it is asked for, as a plane does not need the third. */
interface FileBox {

    /**
     * Where the box begins and ends along an axis.
     *
     * @return both in m, the begin first
     * @throws org.pressling.dem.InvalidInputException when the file does not say it, or the end is not beyond the begin
     */
    double[] ends(Axis axis);

    /** Whether the file says that both ends of an axis are joined. */
    boolean joins(Axis axis);
}
