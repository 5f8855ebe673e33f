// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

/**
 * One thing that two contenders must agree on, or else their times may not be compared.
 *
 * @param what      name of the fact
 * @param ours      our value
 * @param peer      who it is compared with
 * @param theirs    the peer's value
 * @param tolerance largest relative difference that still counts as the same
 */
public record Agreement(String what, double ours, String peer, double theirs, double tolerance) {

    /** {@return |ours - theirs| over the larger of both magnitudes; 0 where both are 0} */
    public double difference() {
        double scale = Math.max(Math.abs(ours), Math.abs(theirs));
        return scale == 0 ? 0 : Math.abs(ours - theirs) / scale;
    }

    /** {@return whether both count as the same} */
    public boolean holds() {
        return difference() <= tolerance;
    }
}
