// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.StartRules;
import org.pressling.dem.Structure;
import org.pressling.dem.law.ContactModel;

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

    private final Terms terms;
    private final Crew crew;
    private final Patch[] patches;
    private final ParticleState particles;
    private final PairFinder finder;
    private final Walls walls;
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
    private boolean started;
    private long steps;
    private long rebuilds;

    /**
     * A solver at the start of a structure's motion, for one thread.
     *
     * @param s        the particles with their velocities; not modified
     * @param m        the materials
     * @param model    what acts in a contact
     * @param timeStep length of a step in s, above 0
     * @throws InvalidInputException when the structure is not sound, see {@link StartRules#requireSound}
     */
    public Solver(Structure s, Materials m, ContactModel model, double timeStep) {
        this(s, m, model, timeStep, Crew.ALONE);
    }

    /**
     * A solver at the start of a structure's motion.
     *
     * @param s        the particles with their velocities; not modified
     * @param m        the materials
     * @param model    what acts in a contact
     * @param timeStep length of a step in s, above 0
     * @param crew     threads that share the work of a large structure; owned and closed by the caller
     * @throws InvalidInputException when the structure is not sound, see {@link StartRules#requireSound}
     */
    public Solver(Structure s, Materials m, ContactModel model, double timeStep, Crew crew) {
        this(s, m, model, timeStep, crew, PATCH_SIZE);
    }

    Solver(Structure s, Materials m, ContactModel model, double timeStep, Crew crew, int patchSize) {
        new StartRules(s).requireSound();
        this.crew = crew;
        this.timeStep = timeStep;
        height = s.box().height();
        periodicY = s.box().periodicY();
        particles = new ParticleState(s.particles(), m);
        skin = SKIN_IN_DIAMETERS * 2 * particles.smallestRadius;
        terms = new Terms(model, particles, m, s.box());
        finder = new PairFinder(particles);
        patches = patches(s.box(), patchSize);
        walls = new Walls(s.box(), particles, terms);
        rebuild();
        sumForces(0);
    }

    private Patch[] patches(Box box, int patchSize) {
        var cut = new Patch[Math.max(1, Math.round((float) particles.count / patchSize))];
        for (int k = 0; k < cut.length; k++) {
            cut[k] = new Patch(particles, terms, box, k, cut.length);
        }
        return cut;
    }

    /** Puts the right wall to a place (m) and gives it a speed (m/s, positive to the right) for the next step. */
    public void moveRightWall(double position, double velocity) {
        walls.right.position = position;
        walls.right.velocity = velocity;
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
        double held = walls.hold(kick, timeStep);
        double largestSquare = 0;
        for (int k = 0; k < patches.length; k++) {
            largestSquare = Math.max(largestSquare, patches[k].largestSquaredMove());
        }
        double moved = Math.sqrt(largestSquare) + held;
        if (moved + Math.max(moved, walls.moved()) + 2 * growth() > skin) {
            rebuild();
        }
        sumForces(timeStep);
        steps++;
    }

    /** Advances the bodies, if anything acts on them; by how much a surface has grown since the lists were built. */
    private double growth() {
        double largest = 0;
        if (terms.structure.length > 0) {
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
        walls.rebuild(skin);
        particles.mark();
        for (StructureTerm term : terms.structure) {
            term.rebuilt(patches, walls.all(), crew);
        }
        rebuilds++;
    }

    private void sumForces(double step) {
        contactStep = step;
        crew.forEach(patches.length, sumPatch);
        crew.forEach(patches.length, collectPatch);
        walls.sumForces(step);
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
        walls.visit(visitor);
    }

    /** Places in the solver's order of the particles whose centre lies on or beyond a wall now. */
    IntStream beyondWalls() {
        return IntStream.range(0, particles.count).filter(walls::isBeyond);
    }

    /** Whether no centre has been on or beyond a wall, at any step. */
    public boolean wallsHold() {
        return !terms.barrier.passed();
    }

    ParticleState particles() {
        return particles;
    }

    ContactModel model() {
        return terms.model;
    }

    Patch[] patches() {
        return patches;
    }

    Wall rightWall() {
        return walls.right;
    }

    /** The box between the walls as they stand now. */
    public Box box() {
        return new Box(walls.right.position, height, periodicY);
    }

    /** Force of the particles on the left wall in N, positive when they push outwards. */
    public double wallForceLeft() {
        return walls.left.force;
    }

    /** Force of the particles on the right wall in N, positive when they push outwards. */
    public double wallForceRight() {
        return walls.right.force;
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
        return terms.volumeRatio();
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

    /** The contacts as they stand now, in the caller's numbering. */
    public Contacts contacts() {
        return ContactCollector.collect(this);
    }
}
