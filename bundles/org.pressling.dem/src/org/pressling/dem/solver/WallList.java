// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Phases;

/** The particles near a {@link Wall}, sorted by (phase, particle). */
final class WallList extends ContactList {

    WallList(Phases phases, int stateCount) {
        super(stateCount, phases.list().stream().map(phases::withWall).toList());
    }

    /** Lists the particles whose surface is nearer than {@code skin}, and takes over the history that {@code before} holds. */
    void build(ParticleState p, Wall wall, double skin, WallList before) {
        count = 0;
        ensureCapacity(p.count);
        for (int t = 0; t < types.length; t++) {
            typeStart[t] = count;
            for (int i = 0; i < p.count; i++) {
                if (p.phase[i] == types[t].one().index() && wall.distance(i) < p.surface[i] + skin) {
                    first[count++] = i;
                }
            }
        }
        typeStart[types.length] = count;
        carryOver(before);
    }
}
