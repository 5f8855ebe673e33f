// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.List;

/**
 * One of the things that make the bodies of a structure more than spheres of given radius with contacts that know nothing
 * of each other: surfaces that grow, contacts that are screened. Under most laws there are none.
 */
interface StructureTerm {

    /**
     * Advances the bodies from {@code from} up to, not including, {@code to}, before forces are summed.
     *
     * @return by how much in m one of their surfaces has moved outwards since the lists were built, at most
     */
    default double advance(int from, int to) {
        return 0;
    }

    /** The neighbour lists have been built anew. */
    default void rebuilt(Subdomain[] subdomains, List<Wall> walls, ThreadTeam team) {
        // nothing depends on the lists
    }

    /** The contacts of a subdomain are about to be evaluated. */
    default void beforePairs(int subdomain, PairList pairs) {
        // nothing depends on where the particles are now
    }

    /** The contacts of a wall are about to be evaluated. */
    default void beforeWall(int number, Wall wall) {
        // nothing depends on where the particles are now
    }

    /** The volume of all bodies under load over that at the start, by cross-section. */
    default double volumeRatio() {
        return 1;
    }
}
