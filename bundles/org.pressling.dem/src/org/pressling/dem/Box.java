// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Optional;

/**
 * What holds the particles: x from 0 to {@code width}, y from 0 to {@code height}, and in space z from 0 to a depth. A box
 * without one is a rectangle of the plane z = 0, in which the centres of spheres move.
 *
 * @param width     extent along x, the pressing direction, in m
 * @param height    extent along y in m
 * @param periodicY whether top and bottom are joined (no walls there) instead of rigid walls
 * @param third     the extent along z; empty in the plane
 */
public record Box(double width, double height, boolean periodicY, Optional<Third> third) {

    /**
     * The extent along z.
     *
     * @param depth    in m
     * @param periodic whether front and back are joined instead of rigid walls
     */
    public record Third(double depth, boolean periodic) {

        /**
         * Checks the extent.
         *
         * @throws InvalidInputException when it is not above 0
         */
        public Third {
            Check.above(DemTerm.BOX_DEPTH, Unit.MICROMETRE, depth, 0);
        }
    }

    /**
     * Checks the extents.
     *
     * @throws InvalidInputException when one is not above 0
     */
    public Box {
        Check.above(DemTerm.BOX_WIDTH, Unit.MICROMETRE, width, 0);
        Check.above(DemTerm.BOX_HEIGHT, Unit.MICROMETRE, height, 0);
    }

    /** A rectangle of the plane; see the record. */
    public Box(double width, double height, boolean periodicY) {
        this(width, height, periodicY, Optional.empty());
    }

    /** A box in space; see the record. */
    public Box(double width, double height, double depth, boolean periodicY, boolean periodicZ) {
        this(width, height, periodicY, Optional.of(new Third(depth, periodicZ)));
    }

    /** Extent along z in m; 0 in the plane. */
    public double depth() {
        return third.isPresent() ? third.get().depth() : 0;
    }

    /** Whether front and back are joined; false in the plane. */
    public boolean periodicZ() {
        return third.isPresent() && third.get().periodic();
    }

    /** Whether particles move in space, not in the plane. */
    public boolean isSpace() {
        return third.isPresent();
    }

    /** The box with another width in m. */
    public Box withWidth(double other) {
        return new Box(other, height, periodicY, third);
    }

    /** Area of the rectangle in m². */
    public double area() {
        return width * height;
    }

    /** What shares of particles count against: the volume in m³, in the plane the area in m². */
    public double content() {
        return isSpace() ? area() * depth() : area();
    }

    /** The shortest difference in y between two points that are {@code dy} apart, across the joined edges if periodic. */
    public double nearestY(double dy) {
        return periodicY ? dy - height * Math.rint(dy / height) : dy;
    }

    /** The shortest difference in z between two points that are {@code dz} apart, across the joined faces if periodic. */
    public double nearestZ(double dz) {
        if (!periodicZ()) {
            return dz;
        }
        double depth = depth();
        return dz - depth * Math.rint(dz / depth);
    }

    /** The place of a height within the box: whole heights left out where top and bottom are joined, else as it is. */
    public double wrapY(double y) {
        return periodicY ? wrap(y, height) : y;
    }

    /** The place of a depth within the box: whole depths left out where front and back are joined, else as it is. */
    public double wrapZ(double z) {
        return periodicZ() ? wrap(z, depth()) : z;
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
        return periodicY ? new double[] {-height, 0, height} : new double[1];
    }
}
