// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.Objects;

import org.pressling.dataset.Split;

/**
 * The load of one particle of active material, as it was read from its picture and as DEM finds it.
 *
 * @param sample number of its sample
 * @param split  split of its picture: held out or validation, never training
 * @param x      centre of its circle in the picture, from the left edge [m]
 * @param y      centre, from the lower edge upwards [m]
 * @param radius radius of the circle [m]
 * @param truth  sum of the contact forces on it by DEM [N]
 * @param read   the same as read from the picture [N]
 * @param lower  lower end of the interval that is to hold nine in ten [N]; NaN where there is no interval
 * @param upper  its upper end [N]; NaN likewise
 */
public record ParticleReading(int sample, Split split, double x, double y, double radius, double truth, double read,
        double lower, double upper) {

    /** Checks that there is a split. */
    public ParticleReading {
        Objects.requireNonNull(split, "split");
    }
}
