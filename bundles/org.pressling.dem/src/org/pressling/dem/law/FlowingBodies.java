// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/**
 * Particles whose material flows, under {@link MechanicallyDerived}. What flats cut off is not lost: the surface's radius R
 * grows until the body has its volume again, less what the contact forces compress elastically,
 * <pre>
 *   V(R) - Σ caps = V₀ (1 - ε)        ε = Σ F d / (3κ V₀)
 * </pre>
 * with d the distance from centre to flat. R does not shrink again. Once the free share ψ of the surface is below ψ_b the
 * body is confined: R stays, and what is now cut off compresses it as a whole, with the pressure p_b = κ (V₀ (1 - ε_b) -
 * V)/V₀, ε_b being ε when confinement began. It ends when p_b is back at 0. Volumes, surfaces and the factors before κ are
 * those of {@link FreeSurface}.
 */
final class FlowingBodies {

    /** Numbers that a body remembers; the first is {@link BodyLaw#SURFACE_RADIUS}. */
    static final int STATES = 6;
    /** p_b in Pa. */
    static final int BULK_PRESSURE = BodyLaw.SURFACE_RADIUS + 1;
    /** Energy in J/m² of the compression as a whole, spread over the contact areas. */
    static final int BULK_ENERGY_PER_AREA = BodyLaw.SURFACE_RADIUS + 2;
    /** {@link org.pressling.dem.Phase#index()}. */
    static final int MATERIAL = BodyLaw.SURFACE_RADIUS + 3;
    private static final int WANTED_VOLUME = BodyLaw.SURFACE_RADIUS + 4;
    private static final int VOLUME_RATIO = BodyLaw.SURFACE_RADIUS + 5;

    /** Sums over a body's contacts. */
    static final int SUMS = 5;
    /** Σ F d in N m. */
    static final int MOMENT = 0;
    /** Σ contact areas in m². */
    static final int AREAS = 1;
    private static final int CAPS = 2;
    private static final int CAP_SURFACES = 3;
    private static final int FACES = 4;

    /** A surface grows by at most this share of its radius in a step, whatever a collision does to it. */
    private static final double LARGEST_GROWTH = 1e-3;

    private final FlatMaterial[] materials;
    private final double bulkOnset;
    private final FreeSurface free;

    /**
     * Bodies of some materials.
     *
     * @param materials by {@link org.pressling.dem.Phase#index()}
     * @param bulkOnset ψ_b
     * @param free      where displaced material goes
     */
    FlowingBodies(FlatMaterial[] materials, double bulkOnset, FreeSurface free) {
        this.materials = materials;
        this.bulkOnset = bulkOnset;
        this.free = free;
    }

    /** The same bodies, whose material spreads over the whole sphere. */
    FlowingBodies inSpace() {
        return new FlowingBodies(materials, bulkOnset, FreeSurface.SPACE);
    }

    void begin(Bodies bodies) {
        for (int i = 0; i < bodies.count(); i++) {
            bodies.state[BodyLaw.SURFACE_RADIUS][i] = bodies.radius[i];
            bodies.state[WANTED_VOLUME][i] = free.volume(bodies.radius[i]);
            bodies.state[VOLUME_RATIO][i] = 1;
            bodies.state[MATERIAL][i] = bodies.phase[i];
        }
    }

    /** Writes what the flat of contact {@code k} cuts off a sphere, as far as it counts; the caller adds its force. */
    void contribute(int k, double radius, double flatDepth, double open, double[][] sums) {
        double depth = Math.min(flatDepth, radius);
        double surface = free.capSurface(radius, depth);
        double face = free.face(radius, depth);
        sums[CAPS][k] = open * free.cap(radius, depth, surface, face);
        sums[CAP_SURFACES][k] = open * surface;
        sums[FACES][k] = open * face;
    }

    double volumeRatio(Bodies bodies, int i) {
        return bodies.state[VOLUME_RATIO][i];
    }

    void advance(Bodies bodies, int from, int to) {
        for (int i = from; i < to; i++) {
            double radius = bodies.state[BodyLaw.SURFACE_RADIUS][i];
            double volume = free.volume(radius) - bodies.sum[CAPS][i];
            double surface = free.surface(radius) - bodies.sum[CAP_SURFACES][i];
            double whole = surface + bodies.sum[FACES][i];
            boolean confined = surface <= bulkOnset * whole || bodies.state[BULK_PRESSURE][i] > 0;
            if (confined) {
                compress(bodies, i, volume);
            } else {
                grow(bodies, i, volume, whole);
            }
        }
    }

    /**
     * Lets the surface follow the volume. A surface that grows moves the flats between it and its neighbours too, so a step is
     * taken as if all of the surface moved, not only what is free; else neighbours would drive each other outwards.
     */
    private void grow(Bodies bodies, int i, double volume, double surface) {
        double stress = bodies.sum[MOMENT][i] / FreeSurface.SPACE.volume(bodies.radius[i]);
        double ratio = 1 - free.strainPerStress(materials[bodies.phase[i]]) * stress;
        double wanted = ratio * free.volume(bodies.radius[i]);
        double growth = (wanted - volume) / surface;
        double most = LARGEST_GROWTH * bodies.state[BodyLaw.SURFACE_RADIUS][i];
        bodies.state[BodyLaw.SURFACE_RADIUS][i] += Math.max(0, Math.min(most, growth));
        bodies.state[WANTED_VOLUME][i] = wanted;
        bodies.state[VOLUME_RATIO][i] = ratio;
        bodies.state[BULK_PRESSURE][i] = 0;
        bodies.state[BULK_ENERGY_PER_AREA][i] = 0;
    }

    private void compress(Bodies bodies, int i, double volume) {
        double whole = free.volume(bodies.radius[i]);
        double strain = Math.max(0, (bodies.state[WANTED_VOLUME][i] - volume) / whole);
        double pressure = free.bulkModulus(materials[bodies.phase[i]]) * strain;
        double energy = pressure * strain / 2 * FreeSurface.SPACE.volume(bodies.radius[i]);
        bodies.state[VOLUME_RATIO][i] = bodies.state[WANTED_VOLUME][i] / whole - strain;
        bodies.state[BULK_PRESSURE][i] = pressure;
        bodies.state[BULK_ENERGY_PER_AREA][i] = bodies.sum[AREAS][i] > 0 ? energy / bodies.sum[AREAS][i] : 0;
    }
}
