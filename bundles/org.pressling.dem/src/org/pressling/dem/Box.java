// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * The rectangle that holds the particles: x from 0 to {@code width}, y from 0 to {@code height}.
 *
 * @param width     extent along x, the pressing direction, in m
 * @param height    extent along y in m
 * @param periodicY whether top and bottom are joined (no walls there) instead of rigid walls
 */
public record Box(double width, double height, boolean periodicY) {

    /**
     * Checks the extents.
     *
     * @throws InvalidInputException when one is not above 0
     */
    public Box {
        Check.above(DemTerm.BOX_WIDTH, Unit.MICROMETRE, width, 0);
        Check.above(DemTerm.BOX_HEIGHT, Unit.MICROMETRE, height, 0);
    }

    /** Area in m². */
    public double area() {
        return width * height;
    }

    /** The shortest difference in y between two points that are {@code dy} apart, across the joined edges if periodic. */
    public double nearestY(double dy) {
        return periodicY ? dy - height * Math.rint(dy / height) : dy;
    }

    /** The place of a height within the box: whole heights left out where top and bottom are joined, else as it is. */
    public double wrapY(double y) {
        if (!periodicY || y >= 0 && y < height) {
            return y;
        }
        double wrapped = Decimals.minus(y, Decimals.toSi(Math.floor(y / height), height));
        return wrapped >= 0 && wrapped < height ? wrapped : 0; // what rounding puts on or over an edge
    }

    /**
     * Shifts in y, in m, under which a periodic box shows its particles again near the box: −height, 0 and height; 0
     * alone where top and bottom are walls.
     */
    public double[] imageShifts() {
        return periodicY ? new double[] {-height, 0, height} : new double[1];
    }
}
