// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * The contacts of a structure as a structure of arrays, sorted by ({@code first}, {@code second}). All in SI units.
 * {@code first} is always a particle; {@code second} is a particle with a higher index, or a wall (negative).
 */
public final class Contacts {

    /** {@code second} of a contact with the wall at x = 0. */
    public static final int WALL_LEFT = -1;
    /** {@code second} of a contact with the moving wall at x = width. */
    public static final int WALL_RIGHT = -2;
    /** {@code second} of a contact with the wall at y = 0. */
    public static final int WALL_BOTTOM = -3;
    /** {@code second} of a contact with the wall at y = height. */
    public static final int WALL_TOP = -4;

    /** Index of the first particle. */
    public final int[] first;
    /** Index of the second particle, or one of the walls. */
    public final int[] second;
    /**
     * Overlap δ = r₁ + r₂ - distance in m, of the spheres as they were packed. Under a law whose particles grow where they
     * have room, it is negative for a contact that only the growth has made.
     */
    public final double[] overlap;
    /** Normal force in N, positive in compression. */
    public final double[] normalForce;
    /** Tangential force on the first particle in N, positive along (-normalY, normalX). */
    public final double[] tangentialForce;
    /** x of the unit vector from first to second. */
    public final double[] normalX;
    /** y of the unit vector from first to second. */
    public final double[] normalY;
    /** Contact point in m: in the middle of the overlap, on the wall's surface for a wall. */
    public final double[] x;
    /** Contact point in m. */
    public final double[] y;
    /** Contact area in m², as the contact law gives it (Hertz: πR*δ). */
    public final double[] area;
    /** Mean pressure in Pa: normal force over area. */
    public final double[] pressure;

    private final Phases phases;
    private final byte[] type;

    /** Room for contacts between particles of {@link Phases#AM_SE}, to be filled in by the caller. */
    public Contacts(int count) {
        this(Phases.AM_SE, count);
    }

    /** Room for contacts between the particles of one structure with these phases, to be filled in by the caller. */
    public Contacts(Phases phases, int count) {
        this.phases = phases;
        first = new int[count];
        second = new int[count];
        overlap = new double[count];
        normalForce = new double[count];
        tangentialForce = new double[count];
        normalX = new double[count];
        normalY = new double[count];
        x = new double[count];
        y = new double[count];
        area = new double[count];
        pressure = new double[count];
        type = new byte[count];
    }

    /** Number of contacts. */
    public int count() {
        return first.length;
    }

    /** Whether the second body of contact {@code k} is a wall. */
    public boolean isWall(int k) {
        return second[k] < 0;
    }

    /** Which bodies meet in contact {@code k}. */
    public PairType pairType(int k) {
        return phases.pairTypes().get(type[k]);
    }

    /** States which bodies meet in contact {@code k}. */
    public void setPairType(int k, PairType pairType) {
        type[k] = (byte) pairType.index();
    }
}
