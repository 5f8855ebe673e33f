// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.stream.IntStream;
import org.pressling.dem.law.ContactBatch;

/** How far the bodies of one moment reach into each other and into the walls, and whether the law still speaks of them. */
public final class Overlaps {

    private final Solver solver;
    private final double[] utilisation = new double[ContactBlock.CAPACITY];
    private long contacts;
    private long beyond;
    private double largest;

    private Overlaps(Solver solver) {
        this.solver = solver;
    }

    /** Looks at a solver's present state. */
    public static Overlaps of(Solver solver) {
        var overlaps = new Overlaps(solver);
        solver.visit(overlaps::add);
        return overlaps;
    }

    private void add(ContactBlock block) {
        ContactBatch b = block.batch;
        ParticleState p = solver.particles();
        block.utilisation(utilisation);
        for (int k = 0; k < b.count; k++) {
            int i = block.first[k];
            double radius = p.radius[i];
            double growth = p.surface[i] - p.radius[i];
            if (block.wall == null) {
                int j = block.second[k];
                radius = Math.min(radius, p.radius[j]);
                growth += p.surface[j] - p.radius[j];
            }
            largest = Math.max(largest, (b.overlap[k] - growth) / radius);
            beyond += utilisation[k] <= 1 ? 0 : 1;
        }
        contacts += b.count;
    }

    /**
     * Largest overlap of the spheres as they were packed over the smaller radius of the two, at a wall over the particle's
     * radius; 0 without contacts.
     */
    public double largest() {
        return largest;
    }

    /** Share of the contacts beyond the law's domain; NaN without contacts. */
    public double beyondDomain() {
        return contacts == 0 ? Double.NaN : (double) beyond / contacts;
    }

    /** The particles whose centre lies on or beyond a wall, in the caller's numbering. */
    public IntStream beyondWalls() {
        return solver.beyondWalls().map(i -> solver.particles().order[i]);
    }
}
