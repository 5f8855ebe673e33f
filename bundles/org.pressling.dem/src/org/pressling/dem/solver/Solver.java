// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.StartRules;
import org.pressling.dem.Structure;
import org.pressling.dem.law.ContactModel;

/**
 * The discrete element method: Newton's equations for spheres between rigid walls of which the right one can move. In the plane
 * they move in x and y and turn about z; in a box with a depth they move and turn freely.
 * <p>
 * A step is: kick and drift ({@link ParticleState}); rebuild the neighbour lists if something has moved more than the
 * skin allows; sum the contact forces in fixed order. Lists hold every pair nearer than the skin, so between two
 * rebuilds no contact is missed. A step allocates nothing, unless a list outgrows its room.
 * <p>
 * Samples run side by side, each with a solver of its own. One large sample is spread over the threads of a {@link
 * ThreadTeam}: it is cut into {@linkplain Subdomain subdomains}, whose number depends on the number of particles alone, so
 * that the bits are the same for any number of threads.
 */
public final class Solver {

    /** Skin of the neighbour lists in smallest diameters: more means fewer rebuilds, but longer lists. */
    public static final double SKIN_IN_DIAMETERS = 0.12;

    /** Particles per subdomain: few enough to stay in a core's cache, enough to make little of what lies between subdomains. */
    private static final int PATCH_SIZE = 6000;

    private final Terms terms;
    private final ThreadTeam team;
    private final Subdomain[] subdomains;
    private final ParticleState particles;
    private final Walls walls;
    private final double timeStep;
    private final ListUpkeep lists;
    private final Box start;
    /** The tasks of a step, and what they need beside the number of the subdomain; kept so that a step allocates nothing. */
    private final IntConsumer moveSubdomain = this::move;
    private final IntConsumer advanceSubdomain = this::advance;
    private final IntConsumer sumSubdomain = this::sum;
    private final IntConsumer collectSubdomain = this::collect;
    private final Supplier<Box> presentBox = this::box;
    private double damping;
    private double kick;
    private double contactStep;
    private boolean started;
    private long steps;

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
        this(s, m, model, timeStep, ThreadTeam.ALONE);
    }

    /**
     * A solver at the start of a structure's motion.
     *
     * @param s        the particles with their velocities; not modified
     * @param m        the materials
     * @param model    what acts in a contact
     * @param timeStep length of a step in s, above 0
     * @param team     threads that share the work of a large structure; owned and closed by the caller
     * @throws InvalidInputException when the structure is not sound, see {@link StartRules#requireSound}
     */
    public Solver(Structure s, Materials m, ContactModel model, double timeStep, ThreadTeam team) {
        this(s, m, model, timeStep, team, PATCH_SIZE);
    }

    Solver(Structure s, Materials m, ContactModel model, double timeStep, ThreadTeam team, int subdomainSize) {
        new StartRules(s).requireSound();
        this.team = team;
        this.timeStep = timeStep;
        start = s.box();
        particles = new ParticleState(s.particles(), m, s.box().isSpace());
        terms = new Terms(model, particles, m, s.box());
        subdomains = subdomains(s.box(), subdomainSize);
        walls = new Walls(s.box(), particles, terms);
        lists = new ListUpkeep(particles, subdomains, walls, terms, team);
        lists.rebuild(box());
        sumForces(0);
    }

    private Subdomain[] subdomains(Box box, int subdomainSize) {
        var cut = new Subdomain[Math.max(1, Math.round((float) particles.count / subdomainSize))];
        for (int k = 0; k < cut.length; k++) {
            cut[k] = new Subdomain(particles, terms, box, k, cut.length);
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
     * @param localDamping share of local damping, 0 for none; see {@link LocalDamping}
     */
    public void step(double localDamping) {
        damping = localDamping;
        kick = started ? timeStep : timeStep / 2;
        team.forEach(subdomains.length, moveSubdomain);
        started = true;
        double held = walls.hold(kick, timeStep);
        double largestSquare = 0;
        for (int k = 0; k < subdomains.length; k++) {
            largestSquare = Math.max(largestSquare, subdomains[k].largestSquaredMove());
        }
        lists.keep(presentBox, Math.sqrt(largestSquare) + held, growth());
        sumForces(timeStep);
        steps++;
    }

    /** Advances the bodies, if anything acts on them; by how much a surface has grown since the lists were built. */
    private double growth() {
        double largest = 0;
        if (terms.structure.length > 0) {
            team.forEach(subdomains.length, advanceSubdomain);
            for (int k = 0; k < subdomains.length; k++) {
                largest = Math.max(largest, subdomains[k].largestGrowth());
            }
        }
        return largest;
    }

    private void sumForces(double step) {
        contactStep = step;
        team.forEach(subdomains.length, sumSubdomain);
        team.forEach(subdomains.length, collectSubdomain);
        walls.sumForces(step);
    }

    private void advance(int k) {
        subdomains[k].advanceBodies();
    }

    private void move(int k) {
        subdomains[k].move(damping, kick, timeStep);
    }

    private void sum(int k) {
        subdomains[k].sumForces(contactStep);
    }

    private void collect(int k) {
        subdomains[k].collectForces(subdomains);
    }

    /** Shows every contact with its present force, pairs first, then walls, in fixed order. */
    void visit(ContactVisitor visitor) {
        for (Subdomain subdomain : subdomains) {
            subdomain.forces().visit(subdomain.pairs(), visitor);
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

    Subdomain[] subdomains() {
        return subdomains;
    }

    Wall rightWall() {
        return walls.right;
    }

    /** The box between the walls as they stand now. */
    public Box box() {
        return start.withWidth(walls.right.position);
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

    /** How often the neighbour lists were built by cells. */
    public long rebuilds() {
        return lists.rebuilds();
    }

    /**
     * Volume of the particles under the present load over that at the start, in the plane the area of their sections through
     * their centres: 1, unless the law knows how far bodies are compressed as a whole.
     */
    public double volumeRatio() {
        return terms.volumeRatio();
    }

    /** Kinetic energy of translation and rotation in J, half a step before the present places. */
    public double kineticEnergy() {
        return particles.kineticEnergy();
    }

    /** Heat of local damping in J since the start. */
    public double dampingHeat() {
        double heat = 0;
        for (Subdomain subdomain : subdomains) {
            heat += subdomain.dampingHeat();
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
