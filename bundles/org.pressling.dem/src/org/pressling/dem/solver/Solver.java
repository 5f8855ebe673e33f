// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.StartRules;
import org.pressling.dem.Structure;
import org.pressling.dem.law.BodyLaw;
import org.pressling.dem.law.ContactLaw;

/**
 * The discrete element method in the plane: Newton's equations for spheres that move in x and y and turn about z,
 * between rigid walls of which the right one can move.
 * <p>
 * A step is: kick and drift ({@link ParticleState}); rebuild the neighbour lists if something has moved more than the
 * skin allows; sum the contact forces in fixed order. Lists hold every pair nearer than the skin, so between two
 * rebuilds no contact is missed. A step allocates nothing, unless a list outgrows its room.
 * <p>
 * Samples run side by side, each with a solver of its own. One large sample is spread over the threads of a {@link
 * Crew}: it is cut into {@linkplain Patch patches}, whose number depends on the number of particles alone, so that the
 * bits are the same for any number of threads.
 */
public final class Solver {

    /** Skin of the neighbour lists in smallest diameters: more means fewer rebuilds, but longer lists. */
    public static final double SKIN_IN_DIAMETERS = 0.12;

    /** Particles per patch: few enough to stay in a core's cache, enough to make little of what lies between patches. */
    private static final int PATCH_SIZE = 6000;

    private final ContactLaw law;
    private final Crew crew;
    private final Patch[] patches;
    private final ParticleState particles;
    /** Null unless the law is a {@link BodyLaw}. */
    private final BodyState bodies;
    /** Null unless the law screens contacts. */
    private final Surroundings surroundings;
    private final ThirdBodies[] beforeWall;
    private final PairFinder finder;
    private final List<Wall> walls = new ArrayList<>(4);
    private final Wall left;
    private final Wall right;
    private final WallBarrier barrier;
    private final WallForces wallForces;
    private final double timeStep;
    private final double skin;
    private final double height;
    private final boolean periodicY;
    /** The tasks of a step, and what they need beside the number of the patch; kept so that a step allocates nothing. */
    private final IntConsumer movePatch = this::move;
    private final IntConsumer advancePatch = this::advance;
    private final IntConsumer sumPatch = this::sum;
    private final IntConsumer collectPatch = this::collect;
    private double damping;
    private double kick;
    private double contactStep;
    private double wallAtRebuild;
    private boolean started;
    private long steps;
    private long rebuilds;

    /**
     * A solver at the start of a structure's motion, for one thread.
     *
     * @param s        the particles with their velocities; not modified
     * @param m        the materials
     * @param law      the contact law
     * @param timeStep length of a step in s, above 0
     * @throws InvalidInputException when the structure is not sound, see {@link StartRules#requireSound}
     */
    public Solver(Structure s, Materials m, ContactLaw law, double timeStep) {
        this(s, m, law, timeStep, Crew.ALONE);
    }

    /**
     * A solver at the start of a structure's motion.
     *
     * @param s        the particles with their velocities; not modified
     * @param m        the materials
     * @param law      the contact law
     * @param timeStep length of a step in s, above 0
     * @param crew     threads that share the work of a large structure; owned and closed by the caller
     * @throws InvalidInputException when the structure is not sound, see {@link StartRules#requireSound}
     */
    public Solver(Structure s, Materials m, ContactLaw law, double timeStep, Crew crew) {
        this(s, m, law, timeStep, crew, PATCH_SIZE);
    }

    Solver(Structure s, Materials m, ContactLaw law, double timeStep, Crew crew, int patchSize) {
        new StartRules(s).requireSound();
        this.law = law;
        this.crew = crew;
        this.timeStep = timeStep;
        height = s.box().height();
        periodicY = s.box().periodicY();
        particles = new ParticleState(s.particles(), m);
        skin = SKIN_IN_DIAMETERS * 2 * particles.smallestRadius;
        bodies = law instanceof BodyLaw b ? new BodyState(b, particles) : null;
        surroundings = bodies != null && bodies.law().screensContacts() ? new Surroundings(particles.count) : null;
        finder = new PairFinder(particles);
        patches = patches(s.box(), patchSize);
        barrier = new WallBarrier(m);
        wallForces = new WallForces(particles, law, barrier, bodies);
        left = new Wall(Contacts.WALL_LEFT, 0, law.stateCount());
        right = new Wall(Contacts.WALL_RIGHT, s.box().width(), law.stateCount());
        walls.add(left);
        walls.add(right);
        if (!periodicY) {
            walls.add(new Wall(Contacts.WALL_BOTTOM, 0, law.stateCount()));
            walls.add(new Wall(Contacts.WALL_TOP, height, law.stateCount()));
        }
        beforeWall = new ThirdBodies[walls.size()];
        Arrays.setAll(beforeWall, w -> new ThirdBodies(particles, s.box()));
        rebuild();
        sumForces(0);
    }

    private Patch[] patches(Box box, int patchSize) {
        var cut = new Patch[Math.max(1, Math.round((float) particles.count / patchSize))];
        for (int k = 0; k < cut.length; k++) {
            int from = (int) ((long) particles.count * k / cut.length);
            int to = (int) ((long) particles.count * (k + 1) / cut.length);
            cut[k] = new Patch(particles, law, bodies, box, from, to);
        }
        return cut;
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
        damping = localDamping;
        kick = started ? timeStep : timeStep / 2;
        crew.forEach(patches.length, movePatch);
        started = true;
        double largestSquare = 0;
        for (int k = 0; k < patches.length; k++) {
            largestSquare = Math.max(largestSquare, patches[k].largestSquaredMove());
        }
        double moved = Math.sqrt(largestSquare);
        double wallMoved = Math.abs(right.position - wallAtRebuild);
        if (moved + Math.max(moved, wallMoved) + 2 * growth() > skin) {
            rebuild();
        }
        sumForces(timeStep);
        steps++;
    }

    /** Advances the bodies, if the law knows of them; by how much a surface has grown since the lists were built. */
    private double growth() {
        double largest = 0;
        if (bodies != null) {
            crew.forEach(patches.length, advancePatch);
            for (int k = 0; k < patches.length; k++) {
                largest = Math.max(largest, patches[k].largestGrowth());
            }
        }
        return largest;
    }

    private void rebuild() {
        Box box = box();
        particles.wrap(box);
        finder.fill(box, skin);
        crew.forEach(patches.length, k -> patches[k].rebuild(finder, box, skin));
        for (Wall wall : walls) {
            wall.rebuild(particles, skin);
        }
        particles.mark();
        if (bodies != null) {
            bodies.mark();
        }
        if (surroundings != null) {
            surroundings.rebuild(patches);
            crew.forEach(patches.length, k -> patches[k].findThirdBodies(surroundings));
            for (int w = 0; w < beforeWall.length; w++) {
                beforeWall[w].find(walls.get(w), surroundings);
            }
        }
        wallAtRebuild = right.position;
        rebuilds++;
    }

    private void sumForces(double step) {
        contactStep = step;
        crew.forEach(patches.length, sumPatch);
        crew.forEach(patches.length, collectPatch);
        for (int w = 0; w < walls.size(); w++) {
            if (surroundings != null) {
                beforeWall[w].weigh(walls.get(w));
            }
            wallForces.advance(walls.get(w), step);
        }
    }

    private void advance(int k) {
        patches[k].advanceBodies();
    }

    private void move(int k) {
        patches[k].move(damping, kick, timeStep);
    }

    private void sum(int k) {
        patches[k].sumForces(contactStep);
    }

    private void collect(int k) {
        patches[k].collectForces(patches);
    }

    /** Shows every contact with its present force, pairs first, then walls, in fixed order. */
    void visit(ContactVisitor visitor) {
        for (Patch patch : patches) {
            patch.forces().visit(patch.pairs(), visitor);
        }
        for (Wall wall : walls) {
            wallForces.visit(wall, visitor);
        }
    }

    /** The elastic energy in J of the contacts of a block, those of the law and of the walls' barrier. */
    void elasticEnergy(ContactBlock block, double[] normal, double[] tangential) {
        law.elasticEnergy(block.batch, normal, tangential);
        if (block.wall != null) {
            for (int k = 0; k < block.batch.count; k++) {
                normal[k] += barrier.energy(block.batch.type, particles.radius[block.first[k]], block.firstArm[k]);
            }
        }
    }

    /** Places in the solver's order of the particles whose centre lies on or beyond a wall now. */
    IntStream beyondWalls() {
        return IntStream.range(0, particles.count)
                .filter(i -> !walls.stream().allMatch(wall -> wall.distance(particles, i) > 0));
    }

    /** Whether no centre has been on or beyond a wall, at any step. */
    public boolean wallsHold() {
        return !wallForces.passed();
    }

    ParticleState particles() {
        return particles;
    }

    ContactLaw law() {
        return law;
    }

    Patch[] patches() {
        return patches;
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

    /**
     * Area of the particles' sections through their centres under the present load over that at the start: 1, unless the law
     * knows how far bodies are compressed as a whole.
     */
    public double sectionRatio() {
        return bodies == null ? 1 : bodies.volumeRatio();
    }

    /** Kinetic energy of translation and rotation in J, half a step before the present places. */
    public double kineticEnergy() {
        return particles.kineticEnergy();
    }

    /** Heat of local damping in J since the start. */
    public double dampingHeat() {
        double heat = 0;
        for (Patch patch : patches) {
            heat += patch.dampingHeat();
        }
        return heat;
    }

    /** The structure as it stands now: particles in the caller's order, velocities at the time of the places. */
    public Structure structure() {
        return new Structure(box(), particles.export(started ? timeStep / 2 : 0));
    }

    /** Radii of the surfaces in m, in the caller's order; other than the particles' only under a law that lets them grow. */
    public double[] surfaceRadii() {
        var radii = new double[particles.count];
        for (int k = 0; k < particles.count; k++) {
            radii[particles.order[k]] = particles.surface[k];
        }
        return radii;
    }

    /** The contacts as they stand now, in the caller's numbering. */
    public Contacts contacts() {
        return ContactCollector.collect(this);
    }
}
