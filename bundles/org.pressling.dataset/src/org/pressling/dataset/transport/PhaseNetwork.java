// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.transport;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.press.SlabDepth;

/**
 * The particles that conduct one kind of charge and the contacts between them, as conductors between the left wall, which is
 * the current collector, and the right wall, which is the separator. Only contacts that bear an area conduct.
 * <p>
 * A contact's resistance is that of both half particles in series, each of the conductivity σ of its phase, and each a
 * cylinder of the particle's cross-section from its centre to the contact and Holm's constriction into a spot of
 * radius a (Holm, Electric Contacts, 1967):
 * <pre>
 *   R = Σ over both  (l/(π r²) + 1/(4a)) / σ          l = r - δ/2, a = √(A/π)
 * </pre>
 * r and δ are those of the surfaces that touch. At a wall there is one half particle, with l = r - δ. There are no resistances
 * of grain boundaries or interfaces.
 */
public final class PhaseNetwork {
    private final Particles particles;
    private final Contacts contacts;
    private final Structure structure;
    private final double[] conductivity;
    private final double depth;
    private final boolean[] fromLeft;
    private final boolean[] fromRight;
    /** NaN until it is asked for. Two threads that ask at the same time work out the same. */
    private volatile double solved = Double.NaN;

    /**
     * The network of one phase, its conductivity being the unit.
     *
     * @param structure the structure
     * @param contacts  its contacts
     * @param phase     the phase that conducts
     * @param depth     depth of the slab that the structure stands for [m], see {@link SlabDepth}
     */
    public PhaseNetwork(Structure structure, Contacts contacts, Phase phase, double depth) {
        this(structure, contacts, only(structure, phase), depth);
    }

    /**
     * The network of several phases.
     *
     * @param structure    the structure
     * @param contacts     its contacts
     * @param conductivity σ of each phase in S/m, by {@link Phase#index()}, or over one of them; 0 where it does not conduct
     * @param depth        depth of the slab that the structure stands for [m], see {@link SlabDepth}
     */
    public PhaseNetwork(Structure structure, Contacts contacts, double[] conductivity, double depth) {
        this.depth = depth;
        this.structure = structure;
        this.contacts = contacts;
        this.conductivity = conductivity.clone();
        particles = structure.particles();
        int[][] neighbours = neighbours();
        fromLeft = reached(neighbours, Contacts.WALL_LEFT);
        fromRight = reached(neighbours, Contacts.WALL_RIGHT);
    }

    private static double[] only(Structure structure, Phase phase) {
        var conductivity = new double[structure.phases().size()];
        conductivity[phase.index()] = 1;
        return conductivity;
    }

    /** σ of a particle. */
    private double of(int particle) {
        return conductivity[particles.phase[particle]];
    }

    private boolean conducts(int k) {
        return contacts.area[k] > 0 && of(contacts.first[k]) > 0
                && (contacts.isWall(k) || of(contacts.second[k]) > 0);
    }

    private int[][] neighbours() {
        var lists = new int[particles.count()][];
        Arrays.fill(lists, new int[0]);
        for (int k = 0; k < contacts.count(); k++) {
            if (conducts(k) && !contacts.isWall(k)) {
                append(lists, contacts.first[k], contacts.second[k]);
                append(lists, contacts.second[k], contacts.first[k]);
            }
        }
        return lists;
    }

    private static void append(int[][] lists, int i, int j) {
        lists[i] = Arrays.copyOf(lists[i], lists[i].length + 1);
        lists[i][lists[i].length - 1] = j;
    }

    private boolean[] reached(int[][] neighbours, int wall) {
        var reached = new boolean[particles.count()];
        var open = new ArrayDeque<Integer>();
        for (int k = 0; k < contacts.count(); k++) {
            if (contacts.second[k] == wall && conducts(k) && !reached[contacts.first[k]]) {
                reached[contacts.first[k]] = true;
                open.add(contacts.first[k]);
            }
        }
        while (!open.isEmpty()) {
            for (int j : neighbours[open.remove()]) {
                if (!reached[j]) {
                    reached[j] = true;
                    open.add(j);
                }
            }
        }
        return reached;
    }

    /** Whether a particle is joined to the current collector, the left wall, through particles that conduct. */
    public boolean reachesCollector(int particle) {
        return fromLeft[particle];
    }

    /** Whether a particle is joined to the separator, the right wall, through particles that conduct. */
    public boolean reachesSeparator(int particle) {
        return fromRight[particle];
    }

    /** The share of the volume of all that conducts that is joined to both walls; NaN without any. */
    public double percolatingFraction() {
        return percolatingFraction(structure.phases().list());
    }

    /** The share of the volume of some conducting phases that is joined to both walls; NaN without particles of them. */
    public double percolatingFraction(List<Phase> phases) {
        double joined = 0;
        double all = 0;
        for (int i = 0; i < particles.count(); i++) {
            if (of(i) > 0 && phases.contains(particles.phaseOf(i))) {
                double volume = Math.pow(particles.radius[i], 3);
                all += volume;
                joined += fromLeft[i] && fromRight[i] ? volume : 0;
            }
        }
        return all > 0 ? joined / all : Double.NaN;
    }

    /**
     * The conductivity of the structure along x, in the unit of those of the phases: conductance × width / (height ×
     * depth), the depth being that which pressures are taken over. 0 where nothing that conducts joins both walls.
     */
    public double conductivity() {
        if (Double.isNaN(solved)) {
            solved = solve();
        }
        return solved;
    }

    private double solve() {
        var place = new int[particles.count()];
        int nodes = 0;
        for (int i = 0; i < particles.count(); i++) {
            place[i] = fromLeft[i] && fromRight[i] ? nodes++ : -1;
        }
        var network = new ResistorNetwork(nodes);
        for (int k = 0; k < contacts.count(); k++) {
            int i = place[contacts.first[k]];
            if (i >= 0 && conducts(k)) {
                add(network, k, i, place);
            }
        }
        double section = structure.box().height() * depth;
        return nodes == 0 ? 0 : network.conductance() * structure.box().width() / section;
    }

    private void add(ResistorNetwork network, int k, int i, int[] place) {
        int one = contacts.first[k];
        double a = Math.sqrt(contacts.area[k] / Math.PI);
        if (contacts.isWall(k)) {
            double g = of(one) / half(one, overlap(k), a);
            if (contacts.second[k] == Contacts.WALL_LEFT) {
                network.joinSource(i, g);
            } else if (contacts.second[k] == Contacts.WALL_RIGHT) {
                network.joinSink(i, g);
            }
        } else {
            int other = contacts.second[k];
            network.join(i, place[other],
                    1 / (half(one, overlap(k) / 2, a) / of(one) + half(other, overlap(k) / 2, a) / of(other)));
        }
    }

    /** How far the surfaces overlap that touch [m]; contacts list the overlap of the spheres as packed. */
    private double overlap(int k) {
        return contacts.overlap[k] + growth(contacts.first[k]) + (contacts.isWall(k) ? 0 : growth(contacts.second[k]));
    }

    private double growth(int particle) {
        return particles.surface(particle) - particles.radius[particle];
    }

    /** σR of a half particle in 1/m. */
    private double half(int particle, double inset, double spot) {
        double radius = particles.surface(particle);
        return (radius - inset) / (Math.PI * radius * radius) + 1 / (4 * spot);
    }
}
