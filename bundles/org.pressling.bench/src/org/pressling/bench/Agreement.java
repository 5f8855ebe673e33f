// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import java.util.ArrayList;
import java.util.List;

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

    /**
     * What the outcomes of a comparison must agree on.
     *
     * @param outcomes  ours first, then those of the peers
     * @param tolerance largest relative difference that still counts as the same
     * @return every fact of every peer beside ours
     */
    public static List<Agreement> among(List<Outcome> outcomes, double tolerance) {
        List<Agreement> agreements = new ArrayList<>();
        Outcome ours = outcomes.getFirst();
        for (Outcome peer : outcomes.subList(1, outcomes.size())) {
            peer.facts().forEach((what, theirs) -> agreements.add(
                    new Agreement(what, ours.facts().get(what), peer.name(), theirs, tolerance)));
        }
        return agreements;
    }

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
