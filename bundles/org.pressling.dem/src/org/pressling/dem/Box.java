// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * What holds the particles: x from 0 to {@code width}, y from 0 to {@code height}, and in space z from 0 to {@code depth}. A box
 * without depth is a rectangle of the plane z = 0, in which the centres of spheres move.
 *
 * @param width     extent along x, the pressing direction, in m
 * @param height    extent along y in m
 * @param depth     extent along z in m; 0 in the plane
 * @param periodicY whether top and bottom are joined (no walls there) instead of rigid walls
 * @param periodicZ whether front and back are joined instead of rigid walls; false in the plane
 */
public record Box(double width, double height, double depth, boolean periodicY, boolean periodicZ) {

    /**
     * Checks the extents.
     *
     * @throws InvalidInputException when width or height is not above 0, or the depth is below 0
     */
    public Box {
        Check.above(DemTerm.BOX_WIDTH, Unit.MICROMETRE, width, 0);
        Check.above(DemTerm.BOX_HEIGHT, Unit.MICROMETRE, height, 0);
        if (depth != 0) {
            Check.above(DemTerm.BOX_DEPTH, Unit.MICROMETRE, depth, 0);
        }
        periodicZ &= depth > 0;
    }

    /** A rectangle of the plane; see the record. */
    public Box(double width, double height, boolean periodicY) {
        this(width, height, 0, periodicY, false);
    }

    /** Whether particles move in space, not in the plane. */
    public boolean isSpace() {
        return depth > 0;
    }

    /** The box with another width in m. */
    public Box withWidth(double other) {
        return new Box(other, height, depth, periodicY, periodicZ);
    }

    /** Area of the rectangle in m². */
    public double area() {
        return width * height;
    }

    /** What shares of particles count against: the volume in m³, in the plane the area in m². */
    public double content() {
        return isSpace() ? width * height * depth : area();
    }

    /** The shortest difference in y between two points that are {@code dy} apart, across the joined edges if periodic. */
    public double nearestY(double dy) {
        return periodicY ? dy - height * Math.rint(dy / height) : dy;
    }

    /** The shortest difference in z between two points that are {@code dz} apart, across the joined faces if periodic. */
    public double nearestZ(double dz) {
        return periodicZ ? dz - depth * Math.rint(dz / depth) : dz;
    }

    /** The place of a height within the box: whole heights left out where top and bottom are joined, else as it is. */
    public double wrapY(double y) {
        return periodicY ? wrap(y, height) : y;
    }

    /** The place of a depth within the box: whole depths left out where front and back are joined, else as it is. */
    public double wrapZ(double z) {
        return periodicZ ? wrap(z, depth) : z;
    }

    private static double wrap(double place, double period) {
        if (place >= 0 && place < period) {
            return place;
        }
        double wrapped = Decimals.minus(place, Decimals.toSi(Math.floor(place / period), period));
        return wrapped >= 0 && wrapped < period ? wrapped : 0; // what rounding puts on or over an edge
    }

    /**
     * Shifts in y, in m, under which a periodic box shows its particles again near the box: −height, 0 and height; 0
     * alone where top and bottom are walls.
     */
    public double[] imageShifts() {
        return shifts(periodicY, height);
    }

    /** The same in z, for front and back. */
    public double[] imageShiftsZ() {
        return shifts(periodicZ, depth);
    }

    private static double[] shifts(boolean periodic, double period) {
        return periodic ? new double[] {-period, 0, period} : new double[1];
    }
}
