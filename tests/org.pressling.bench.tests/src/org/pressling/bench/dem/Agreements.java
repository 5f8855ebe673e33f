// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;

import org.pressling.bench.Agreement;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;

/** How close is close: the bars of the comparison with LAMMPS. */
final class Agreements {

    /** Forces of packings, whose motion is chaotic. */
    static final double FORCES = 0.01;
    /** Places and velocities in impacts, of the largest value that the case has of each. */
    private static final double STATES = 1e-9;

    private Agreements() {
    }

    static void assertHolds(Agreement agreement) {
        assertTrue(agreement.holds(), agreement + " is apart by " + agreement.difference());
    }

    /** Mean and standard deviation of the forces of a pair type. */
    static void ofForces(PairType type, ForceStatistics ours, ForceStatistics theirs) {
        assertHolds(new Agreement(type + ": contacts", ours.count(), "LAMMPS", theirs.count(), FORCES));
        assertHolds(new Agreement(type + ": mean force", ours.mean(), "LAMMPS", theirs.mean(), FORCES));
        assertHolds(new Agreement(type + ": SD of the force", ours.sd(), "LAMMPS", theirs.sd(), FORCES));
    }

    /** Places, velocities and spins, state by state. */
    static void ofStates(List<Particles> ours, List<Particles> theirs) {
        assertEquals(ours.size(), theirs.size());
        of("x", ours, theirs, p -> p.x);
        of("y", ours, theirs, p -> p.y);
        of("vx", ours, theirs, p -> p.vx);
        of("vy", ours, theirs, p -> p.vy);
        of("spin", ours, theirs, p -> p.angularVelocity);
        of("z", ours, theirs, p -> p.z);
        of("vz", ours, theirs, p -> p.vz);
        of("spin about x", ours, theirs, p -> p.angularVelocityX);
        of("spin about y", ours, theirs, p -> p.angularVelocityY);
    }

    private static void of(String what, List<Particles> ours, List<Particles> theirs,
            Function<Particles, double[]> values) {
        double largest = 0;
        for (Particles p : theirs) {
            for (double value : values.apply(p)) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        for (int s = 0; s < ours.size(); s++) {
            double[] one = values.apply(ours.get(s));
            double[] other = values.apply(theirs.get(s));
            for (int i = 0; i < one.length; i++) {
                assertEquals(other[i], one[i], STATES * largest, what + " of particle " + i + " in state " + s);
            }
        }
    }
}
