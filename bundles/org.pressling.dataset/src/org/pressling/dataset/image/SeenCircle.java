// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

/**
 * A particle as a picture shows it: a circle, with the standard errors of its numbers.
 *
 * @param x           centre, from the left edge of the picture [m]
 * @param y           centre, from the lower edge of the picture [m]
 * @param radius      radius [m]
 * @param centreError standard error of the centre's distance from the true one [m]
 * @param radiusError standard error of the radius [m]
 * @param seen        share of the circle's length that lies in the picture, 0 to 1; less than 1 where the edge cuts it
 */
public record SeenCircle(double x, double y, double radius, double centreError, double radiusError, double seen) {

    /**
     * The same at another place.
     *
     * @param otherX centre, from the left edge of the picture [m]
     * @param otherY centre, from the lower edge of the picture [m]
     */
    public SeenCircle at(double otherX, double otherY) {
        return new SeenCircle(otherX, otherY, radius, centreError, radiusError, seen);
    }

    /**
     * From rim to rim of two circles [m]; negative where they overlap.
     *
     * @param other another circle
     */
    public double gap(SeenCircle other) {
        return Math.hypot(other.x - x, other.y - y) - radius - other.radius;
    }

    /**
     * Standard error of the {@linkplain #gap gap} [m], the errors of both circles taken for independent.
     *
     * @param other another circle
     */
    public double gapError(SeenCircle other) {
        // Of a centre's error half the variance lies along the line to the other.
        double along = (centreError * centreError + other.centreError * other.centreError) / 2;
        return Math.sqrt(along + radiusError * radiusError + other.radiusError * other.radiusError);
    }

    /**
     * The Hertz force between two circles that are spheres in one plane, over their effective modulus [m²]:
     * {@code F/E* = 4/3 √R* δ^1.5} with the overlap δ; 0 where they do not touch.
     *
     * @param other another circle
     */
    public double hertz(SeenCircle other) {
        double overlap = Math.max(0, -gap(other));
        double effective = radius * other.radius / (radius + other.radius);
        return 4.0 / 3 * Math.sqrt(effective) * Math.pow(overlap, 1.5);
    }
}
