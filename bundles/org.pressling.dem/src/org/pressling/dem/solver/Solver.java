// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.law.ContactLaw;

/**
 * The discrete element method in the plane: Newton's equations for spheres that move in x and y and turn about z,
 * between rigid walls of which the right one can move.
 * <p>
 * A step is: kick and drift ({@link ParticleState}); rebuild the neighbour lists if something has moved more than the
 * skin allows; sum the contact forces in fixed order. Lists hold every pair nearer than the skin, so between two
 * rebuilds no contact is missed. A step allocates nothing, unless a list outgrows its room.
 * <p>
 * One solver is used by one thread; samples run side by side, each with a solver of its own. Blocks of the pair list
 * are independent until their forces are added up, which is where one large sample could be spread over threads.
 */
public final class Solver {

    /** Skin of the neighbour lists in smallest diameters: more means fewer rebuilds, but longer lists. */
    public static final double SKIN_IN_DIAMETERS = 0.12;

    private final ContactLaw law;
    private final ParticleState particles;
    private final PairFinder finder;
    private final List<Wall> walls = new ArrayList<>(4);
    private final Wall left;
    private final Wall right;
    private final PairForces pairForces;
    private final WallForces wallForces;
    private final double timeStep;
    private final double skin;
    private final double height;
    private final boolean periodicY;
    private PairList pairs;
    private PairList sparePairs;
    private double wallAtRebuild;
    private boolean started;
    private long steps;
    private long rebuilds;

    /**
     * A solver at the start of a structure's motion.
     *
     * @param s        the particles with their velocities; not modified
     * @param m        the materials
     * @param law      the contact law
     * @param timeStep length of a step in s, above 0
     * @throws InvalidInputException when a particle is not within the box or two have the same centre
     */
    public Solver(Structure s, Materials m, ContactLaw law, double timeStep) {
        requireInside(s);
        this.law = law;
        this.timeStep = timeStep;
        height = s.box().height();
        periodicY = s.box().periodicY();
        particles = new ParticleState(s.particles(), m);
        skin = SKIN_IN_DIAMETERS * 2 * particles.smallestRadius;
        finder = new PairFinder(particles);
        var block = new ContactBlock(law.stateCount());
        pairForces = new PairForces(particles, law, block, s.box());
        wallForces = new WallForces(particles, law, block);
        left = new Wall(Contacts.WALL_LEFT, 0, law.stateCount());
        right = new Wall(Contacts.WALL_RIGHT, s.box().width(), law.stateCount());
        walls.add(left);
        walls.add(right);
        if (!periodicY) {
            walls.add(new Wall(Contacts.WALL_BOTTOM, 0, law.stateCount()));
            walls.add(new Wall(Contacts.WALL_TOP, height, law.stateCount()));
        }
        pairs = new PairList(law.stateCount());
        sparePairs = new PairList(law.stateCount());
        rebuild();
        sumForces(0);
    }

    private static void requireInside(Structure s) {
        Particles p = s.particles();
        for (int i = 0; i < p.count(); i++) {
            boolean sound = p.radius[i] > 0 && p.x[i] > 0 && p.x[i] < s.box().width()
                    && p.y[i] >= 0 && p.y[i] <= s.box().height();
            if (!sound) {
                throw new InvalidInputException("Particle " + i + " with centre (" + p.x[i] + ", " + p.y[i]
                        + ") m and radius " + p.radius[i] + " m does not lie in the box of " + s.box().width() + " m x "
                        + s.box().height() + " m; correct its place or choose a larger box.");
            }
        }
    }

    /**
     * The smallest Rayleigh time of the particles in s: T = π R √(ρ/G) / (0.1631 ν + 0.8766), the time that a surface
     * wave takes around half a particle. Explicit steps are stable for a share of it of about 0.2 or less in a
     * dense packing.
     */
    public static double rayleighTime(Particles p, Materials m) {
        double smallest = Double.POSITIVE_INFINITY;
        for (Phase phase : Phase.values()) {
            Material material = m.of(phase);
            double perRadius = Math.PI * Math.sqrt(material.density() / material.shearModulus())
                    / (0.1631 * material.poissonRatio() + 0.8766);
            for (int i = 0; i < p.count(); i++) {
                if (p.phase[i] == phase.ordinal()) {
                    smallest = Math.min(smallest, p.radius[i] * perRadius);
                }
            }
        }
        return smallest;
    }

    /** Puts the right wall to a place (m) and gives it a speed (m/s, positive to the right) for the next step. */
    public void moveRightWall(double position, double velocity) {
        right.position = position;
        right.velocity = velocity;
    }

    /**
     * Goes on by one step.
     *
     * @param localDamping share of local damping, 0 for none; see {@link ParticleState#dampForces}
     */
    public void step(double localDamping) {
        if (localDamping > 0) {
            particles.dampForces(localDamping);
        }
        particles.move(started ? timeStep : timeStep / 2, timeStep);
        started = true;
        double moved = Math.sqrt(particles.largestSquaredMove());
        double wallMoved = Math.abs(right.position - wallAtRebuild);
        if (moved + Math.max(moved, wallMoved) > skin) {
            rebuild();
        }
        sumForces(timeStep);
        steps++;
    }

    private void rebuild() {
        particles.wrap(box());
        PairList next = sparePairs;
        next.clear();
        finder.collect(box(), skin, next);
        next.build(particles, pairs);
        sparePairs = pairs;
        pairs = next;
        for (Wall wall : walls) {
            wall.rebuild(particles, skin);
        }
        particles.mark();
        wallAtRebuild = right.position;
        rebuilds++;
    }

    private void sumForces(double step) {
        pairForces.advance(pairs, step);
        for (int w = 0; w < walls.size(); w++) {
            wallForces.advance(walls.get(w), step);
        }
    }

    /** Shows every contact with its present force, pairs first, then walls, in fixed order. */
    void visit(ContactVisitor visitor) {
        pairForces.visit(pairs, visitor);
        for (Wall wall : walls) {
            wallForces.visit(wall, visitor);
        }
    }

    ParticleState particles() {
        return particles;
    }

    ContactLaw law() {
        return law;
    }

    PairList pairs() {
        return pairs;
    }

    Wall rightWall() {
        return right;
    }

    /** The box between the walls as they stand now. */
    public Box box() {
        return new Box(right.position, height, periodicY);
    }

    /** Force of the particles on the left wall in N, positive when they push outwards. */
    public double wallForceLeft() {
        return left.force;
    }

    /** Force of the particles on the right wall in N, positive when they push outwards. */
    public double wallForceRight() {
        return right.force;
    }

    /** Length of a step in s. */
    public double timeStep() {
        return timeStep;
    }

    /** Steps done. */
    public long steps() {
        return steps;
    }

    /** How often the neighbour lists were built. */
    public long rebuilds() {
        return rebuilds;
    }

    /** Kinetic energy of translation and rotation in J, half a step before the present places. */
    public double kineticEnergy() {
        return particles.kineticEnergy();
    }

    /** The structure as it stands now: particles in the caller's order, velocities at the time of the places. */
    public Structure structure() {
        return new Structure(box(), particles.export(started ? timeStep / 2 : 0));
    }

    /** The contacts as they stand now, in the caller's numbering. */
    public Contacts contacts() {
        return ContactCollector.collect(this);
    }
}
