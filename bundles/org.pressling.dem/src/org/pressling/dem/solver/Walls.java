// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;

/** The walls of a box, of which the right one can move, and the forces of the particles on them. */
final class Walls {

    private final ParticleState particles;
    private final StructureTerm[] terms;
    private final WallForces forces;
    private final WallStop stop;
    private final ForceSums sums;
    private final List<Wall> all = new ArrayList<>();
    final Wall left;
    final Wall right;
    private double rightAtRebuild;

    Walls(Box box, ParticleState particles, Terms terms) {
        this.particles = particles;
        this.terms = terms.structure;
        forces = box.isSpace() ? new SpaceWallForces(particles, terms) : new PlaneWallForces(particles, terms);
        stop = new WallStop(particles);
        sums = ForceSums.of(particles);
        left = new Wall(Contacts.WALL_LEFT, 0, particles, terms.stateCount);
        right = new Wall(Contacts.WALL_RIGHT, box.width(), particles, terms.stateCount);
        all.add(left);
        all.add(right);
        if (!box.periodicY()) {
            all.add(new Wall(Contacts.WALL_BOTTOM, 0, particles, terms.stateCount));
            all.add(new Wall(Contacts.WALL_TOP, box.height(), particles, terms.stateCount));
        }
        if (box.isSpace() && !box.periodicZ()) {
            all.add(new Wall(Contacts.WALL_FRONT, 0, particles, terms.stateCount));
            all.add(new Wall(Contacts.WALL_BACK, box.depth(), particles, terms.stateCount));
        }
    }

    List<Wall> all() {
        return all;
    }

    /** Lists anew the particles whose surface is nearer to a wall than {@code skin}. */
    void rebuild(double skin) {
        for (Wall wall : all) {
            wall.rebuild(particles, skin);
        }
        rightAtRebuild = right.position;
    }

    /** How far in m a wall has moved since the lists were built. */
    double moved() {
        return Math.abs(right.position - rightAtRebuild);
    }

    /**
     * Holds all centres in front of the walls, after a drift; see {@link WallStop#hold}.
     *
     * @return the largest distance in m by which a centre was moved
     */
    double hold(double kick, double drift) {
        double farthest = 0;
        for (int w = 0; w < all.size(); w++) {
            farthest = Math.max(farthest, stop.hold(all.get(w), kick, drift));
        }
        return farthest;
    }

    /** Advances the contacts of all walls by {@code step} seconds and adds their forces to the particles. */
    void sumForces(double step) {
        for (int w = 0; w < all.size(); w++) {
            for (StructureTerm term : terms) {
                term.beforeWall(w, all.get(w));
            }
            forces.advance(all.get(w), step, sums);
        }
    }

    /** Shows the contacts of all walls with their present forces. */
    void visit(ContactVisitor visitor) {
        for (Wall wall : all) {
            forces.visit(wall, visitor);
        }
    }

    /** Whether a particle's centre lies on or beyond a wall now. */
    boolean isBeyond(int i) {
        return !all.stream().allMatch(wall -> wall.distance(i) > 0);
    }
}
