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
 * Scratch for one thread: {@link #of} takes a contact, {@link #press} writes the results into the fields.
 */
final class FlatContact {

    /** The centre counts as this far from the flat at least, in radii; nearer, s would vanish. */
    private static final double NEAREST_CENTRE = 0.1;
    /** Depth over radius at which three equal flats meet. */
    private static final double DEEPEST = 0.5;

    /** F in N. */
    double force;
    /** dF/dδ in N/m. */
    double slope;
    /** Radius a in m of the circle on which the contact's own pressure acts; 0 where it bears nothing. */
    double radius;

    private FlatMaterial material;
    private double sphere;
    private double largest;
    private boolean yielded;
    /** Whether the indenter below stands for the present contact. */
    private boolean shaped;
    /** Half of A in m: δ_e at the largest depth. */
    private double halfHeight;
    /** Half of B in m. */
    private double halfWidth;
    /** s. */
    private double stretch;

    /** Takes the contact of a sphere: {@code sphere} is R, {@code largest} is δ_m, both in m. */
    FlatContact of(FlatMaterial m, double sphere, double largest) {
        material = m;
        this.sphere = sphere;
        this.largest = largest;
        yielded = largest > yieldDepth();
        shaped = false;
        return this;
    }

    private double yieldDepth() {
        return material.yieldDepth() * sphere;
    }

    /** Evaluates the contact at a depth in m; beyond δ_m, as on first loading there. */
    void press(double depth) {
        if (depth >= largest && depth > yieldDepth()) {
            pressPlastically(depth);
            return;
        }
        double elasticDepth = elasticDepth(depth);
        if (elasticDepth <= 0) {
            force = 0;
            slope = 0;
            radius = 0;
            return;
        }
        double u = elasticDepth / (2 * halfHeight);
        radius = halfWidth * 2 * Math.sqrt(u - u * u);
        force = material.modulus() * halfHeight * halfWidth * CircularSegment.area(u);
        slope = 2 * material.modulus() * radius / stretch;
    }

    /**
     * Area in m² of the flattened surface at a depth, πRδ while elastic, π(2δR - δ² + δ_Y² - δ_Y R) once the contact has been
     * {@code deepest} deep and that is beyond yield.
     */
    double area(double depth, double deepest) {
        return deepest > yieldDepth() ? Math.PI * Math.max(0, squaredRadius(depth)) : Math.PI * sphere * depth;
    }

    /** a_m²; a flat that has passed the centre leaves the largest circle. */
    private double squaredRadius(double deepest) {
        double yield = material.yieldDepth();
        double depth = Math.min(deepest, sphere);
        return 2 * depth * sphere - depth * depth + sphere * sphere * yield * (yield - 1);
    }

    /**
     * Depth over half of the radius. The method takes a body for a sphere with caps cut off that do not meet. Three equal flats
     * around a body meet in its corners at half a radius; deeper ones leave nothing of the sphere.
     */
    static double utilisation(double depth, double sphere) {
        return depth / (DEEPEST * sphere);
    }

    private void pressPlastically(double depth) {
        double relative = depth / sphere;
        double pressure = material.yieldPressure(relative);
        double square = squaredRadius(depth);
        radius = Math.sqrt(square);
        double area = Math.PI * square;
        force = area * pressure;
        slope = 2 * Math.PI * Math.max(0, sphere - depth) * pressure
                + area * material.yieldPressureSlope(pressure) / sphere;
    }

    /** δ_e; finds the indenter at the first call. */
    private double elasticDepth(double depth) {
        if (!shaped) {
            shape();
            shaped = true;
        }
        return yielded ? halfHeight + (depth - largest) / stretch : depth;
    }

    private void shape() {
        if (!yielded) {
            halfHeight = 2 * sphere;
            halfWidth = sphere;
            stretch = 1;
            return;
        }
        double pressure = material.yieldPressure(largest / sphere);
        double square = squaredRadius(largest);
        halfWidth = Math.sqrt(square);
        halfHeight = 2 * pressure * halfWidth / material.modulus();
        double z = Math.max(NEAREST_CENTRE * sphere, sphere - largest + halfHeight);
        double slant = Math.sqrt(square + z * z);
        double centre = pressure / (2 * material.shear() * slant)
                * (2 * (1 - material.poisson()) * square - (1 - 2 * material.poisson()) * z * (slant - z));
        stretch = 1 - centre / halfHeight;
    }

    /** The energy in J that the contact gives back when it is relieved from a depth not beyond δ_m: s ∫ F dδ_e. */
    double storedEnergy(double depth) {
        double elasticDepth = elasticDepth(depth);
        if (elasticDepth <= 0) {
            return 0;
        }
        return stretch * material.modulus() * halfHeight * halfHeight * halfWidth
                * CircularSegment.doubledIntegral(elasticDepth / (2 * halfHeight));
    }
}
