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
    /** {@code second} of a contact with the wall at z = 0. */
    public static final int WALL_FRONT = -5;
    /** {@code second} of a contact with the wall at z = depth. */
    public static final int WALL_BACK = -6;

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
    /** Tangential force on the first particle in N: in the plane positive along (-normalY, normalX), in space its amount. */
    public final double[] tangentialForce;
    /** x of the tangential force on the first particle in N; only in space, else without elements. */
    public final double[] tangentialX;
    /** y of the tangential force on the first particle in N; only in space. */
    public final double[] tangentialY;
    /** z of the tangential force on the first particle in N; only in space. */
    public final double[] tangentialZ;
    /** x of the unit vector from first to second. */
    public final double[] normalX;
    /** y of the unit vector from first to second. */
    public final double[] normalY;
    /** z of the unit vector from first to second; 0 in the plane. */
    public final double[] normalZ;
    /** Contact point in m: in the middle of the overlap, on the wall's surface for a wall. */
    public final double[] x;
    /** Contact point in m. */
    public final double[] y;
    /** Contact point in m; 0 in the plane. */
    public final double[] z;
    /** Contact area in m², as the contact law gives it (Hertz: πR*δ). */
    public final double[] area;
    /** Mean pressure in Pa: normal force over area. */
    public final double[] pressure;

    private final Phases phases;
    private final boolean space;
    private final byte[] type;

    /** Room for contacts between particles of {@link Phases#AM_SE}, to be filled in by the caller. */
    public Contacts(int count) {
        this(Phases.AM_SE, count);
    }

    /** Room for contacts in the plane between the particles of one structure with these phases, to be filled in by the caller. */
    public Contacts(Phases phases, int count) {
        this(phases, count, false);
    }

    /**
     * Room for contacts between the particles of one structure, to be filled in by the caller.
     *
     * @param phases the phases of the particles
     * @param count  number of contacts
     * @param space  whether the particles move in space, so that a tangential force has three components
     */
    public Contacts(Phases phases, int count, boolean space) {
        this.phases = phases;
        this.space = space;
        first = new int[count];
        second = new int[count];
        overlap = new double[count];
        normalForce = new double[count];
        tangentialForce = new double[count];
        tangentialX = new double[space ? count : 0];
        tangentialY = new double[space ? count : 0];
        tangentialZ = new double[space ? count : 0];
        normalX = new double[count];
        normalY = new double[count];
        normalZ = new double[count];
        x = new double[count];
        y = new double[count];
        z = new double[count];
        area = new double[count];
        pressure = new double[count];
        type = new byte[count];
    }

    /** Number of contacts. */
    public int count() {
        return first.length;
    }

    /** Whether they join particles in space. */
    public boolean isSpace() {
        return space;
    }

    /** x of the whole force of contact {@code k} on its first particle in N. */
    public double forceX(int k) {
        return (isSpace() ? tangentialX[k] : -tangentialForce[k] * normalY[k]) - normalForce[k] * normalX[k];
    }

    /** y of the whole force of contact {@code k} on its first particle in N. */
    public double forceY(int k) {
        return (isSpace() ? tangentialY[k] : tangentialForce[k] * normalX[k]) - normalForce[k] * normalY[k];
    }

    /** z of the whole force of contact {@code k} on its first particle in N; 0 in the plane. */
    public double forceZ(int k) {
        return isSpace() ? tangentialZ[k] - normalForce[k] * normalZ[k] : 0;
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
