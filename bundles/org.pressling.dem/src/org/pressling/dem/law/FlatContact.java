// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/**
 * A sphere pressed against a rigid flat, by the method of dimensionality reduction (Zunker and Kamrin, J. Mech. Phys.
 * Solids 183, 2024, 105492, without adhesion). δ is the depth of the flat beneath the sphere's surface, δ_m the
 * largest so far, R the radius.
 * <p>
 * An elliptical indenter of height A and width B in one dimension stands for the contact. With cos φ = 1 - 2 δ_e/A:
 * <pre>
 *   F = E* A B/4 (φ - sin φ cos φ)          a = B/2 sin φ
 *   elastic          A = 4R              B = 2R        δ_e = δ
 *   plastic          A = 4 p_Y a_m/E*    B = 2 a_m     δ_e = A/2 + (δ - δ_m)/s,   s = 1 - u/(A/2)
 *   a_m² = 2 δ_m R - δ_m² + δ_Y² - δ_Y R           p_Y = Y (1.75 exp(-4.4 δ_m/R) + 1)
 * </pre>
 * so that on first loading F = p_Y π a_m². u is how far the sphere's centre itself moves when the contact is relieved: the
 * displacement of a half-space under the pressure p_Y on the circle a_m, in the depth z = R - δ_m + A/2 of the centre,
 * <pre>
 *   u = p_Y/(2 G √(a_m² + z²)) (2 (1-ν) a_m² - (1-2ν) z (√(a_m² + z²) - z))
 * </pre>
 * Scratch for one thread: {@link #press} writes the results into the fields.
 */
final class FlatContact {

    /** The centre counts as this far from the flat at least, in radii; nearer, s would vanish. */
    private static final double NEAREST_CENTRE = 0.1;

    /** F in N. */
    double force;
    /** dF/dδ in N/m. */
    double slope;
    /** Radius a in m of the circle on which the contact's own pressure acts; 0 where it bears nothing. */
    double radius;
    /** Area of the flattened surface in m²: πRδ while elastic, π(2δR - δ² + δ_Y² - δ_Y R) after yield. */
    double area;

    /** Half of A in m: δ_e at the largest depth. */
    private double halfHeight;
    /** Half of B in m. */
    private double halfWidth;
    /** s. */
    private double stretch;
    private double elasticDepth;

    /** Evaluates the contact of a sphere; {@code sphere} is R; lengths in m, {@code largest} not below {@code depth}. */
    void press(FlatMaterial m, double sphere, double depth, double largest) {
        boolean yielded = largest > m.yieldDepth() * sphere;
        if (yielded && depth >= largest) {
            pressPlastically(m, sphere, depth);
            return;
        }
        area = yielded ? Math.PI * Math.max(0, squaredRadius(m, sphere, depth)) : Math.PI * sphere * depth;
        shape(m, sphere, depth, largest, yielded);
        if (elasticDepth <= 0) {
            force = 0;
            slope = 0;
            radius = 0;
            return;
        }
        double u = elasticDepth / (2 * halfHeight);
        double sine = 2 * Math.sqrt(u - u * u);
        radius = halfWidth * sine;
        force = m.modulus() * halfHeight * halfWidth * (angle(u) - sine * (1 - 2 * u));
        slope = 2 * m.modulus() * radius / stretch;
    }

    private static double angle(double u) {
        return 2 * Math.asin(Math.sqrt(u));
    }

    /** a_m²; a flat that has passed the centre leaves the largest circle. */
    private static double squaredRadius(FlatMaterial m, double sphere, double largest) {
        double yield = m.yieldDepth();
        double depth = Math.min(largest, sphere);
        return 2 * depth * sphere - depth * depth + sphere * sphere * yield * (yield - 1);
    }

    private void pressPlastically(FlatMaterial m, double sphere, double depth) {
        double pressure = m.yieldPressure(depth / sphere);
        double square = squaredRadius(m, sphere, depth);
        radius = Math.sqrt(square);
        area = Math.PI * square;
        force = area * pressure;
        slope = 2 * Math.PI * Math.max(0, sphere - depth) * pressure
                + area * m.yieldPressureSlope(depth / sphere) / sphere;
    }

    private void shape(FlatMaterial m, double sphere, double depth, double largest, boolean yielded) {
        if (!yielded) {
            halfHeight = 2 * sphere;
            halfWidth = sphere;
            stretch = 1;
            elasticDepth = depth;
            return;
        }
        double pressure = m.yieldPressure(largest / sphere);
        double square = squaredRadius(m, sphere, largest);
        halfWidth = Math.sqrt(square);
        halfHeight = 2 * pressure * halfWidth / m.modulus();
        double z = Math.max(NEAREST_CENTRE * sphere, sphere - largest + halfHeight);
        double slant = Math.sqrt(square + z * z);
        double centre = pressure / (2 * m.shear() * slant)
                * (2 * (1 - m.poisson()) * square - (1 - 2 * m.poisson()) * z * (slant - z));
        stretch = 1 - centre / halfHeight;
        elasticDepth = halfHeight + (depth - largest) / stretch;
    }

    /** The energy in J that the contact gives back when it is relieved: s ∫ F dδ_e. */
    double storedEnergy(FlatMaterial m, double sphere, double depth, double largest) {
        shape(m, sphere, depth, largest, largest > m.yieldDepth() * sphere);
        if (elasticDepth <= 0) {
            return 0;
        }
        double u = elasticDepth / (2 * halfHeight);
        double sine = 2 * Math.sqrt(u - u * u);
        return stretch * m.modulus() * halfHeight * halfHeight * halfWidth
                * (sine - angle(u) * (1 - 2 * u) - sine * sine * sine / 3);
    }
}
