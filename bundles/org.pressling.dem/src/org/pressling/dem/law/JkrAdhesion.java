// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Materials;

/**
 * Adhesion of soft or large elastic spheres by their contact area (Johnson, Kendall and Roberts, Proc. R. Soc. A 324, 1971, 301):
 * <pre>
 *   δ = a²/R* - s √a        F = 4/3 E* a³/R* - 2 E* s a^1.5        s = √(2π w/E*)
 *   U = E* (8/15 a⁵/R*² - 4/3 s a^3.5/R* + s² a²/2)
 * </pre>
 * a is the contact radius, of the two solutions the larger, w the work of adhesion of the pair in J/m². U holds the energy of the
 * surfaces, so it is below 0. The part adds the difference to Hertz's force and to Mindlin's stiffness k_S = 8 G* a, so on a law
 * with Hertz's normal force the sum is JKR's.
 * <p>
 * Spheres touch at δ = 0, where they are drawn together at once, and hang together on parting down to the pull-off force
 * 3/2 π w R*, at a_c = (9π w R*²/(8 E*))^⅓. There the contact breaks, as in LAMMPS (under a given displacement it could follow
 * the curve to 5/9 of that force). What the surfaces give on touching is more than they take on parting; the rest is heat.
 * Coulomb's limit is µ |F + 3π w R*|, twice the pull-off force more than F (Thornton, J. Phys. D 24, 1991, 1942).
 * <p>
 * Limits: elastic spheres only, {@link Tabor}'s parameter above 1, and a² below a tenth of R*², as for Hertz.
 */
final class JkrAdhesion implements ContactPart {

    /** Newton's method has found a when it changes by less than this share of itself. */
    private static final double CONVERGED = 1e-14;
    private static final int MOST_STEPS = 60;
    private static final int NECK = 0;

    private final double[] work;
    private final PairModuli pairs;
    private final Tabor tabor;

    /** The part with works of adhesion in J/m² by pair type. */
    JkrAdhesion(Materials m, double[] work) {
        this.work = work;
        pairs = new PairModuli(m);
        tabor = new Tabor(m, work);
    }

    @Override
    public int stateCount() {
        return NECK + 1;
    }

    @Override
    public boolean holdsApart() {
        return true;
    }

    /** s in m^½. */
    private double pull(int type) {
        return Math.sqrt(2 * Math.PI * work[type] / pairs.normal[type]);
    }

    /**
     * The larger contact radius in m at an overlap. δ(a) is convex, so Newton's method comes down to it from above: beyond both
     * √(2R*δ) and (2sR*)^⅔ the surface's part s √a is at most half of a²/R*.
     */
    static double contactRadius(double radius, double pull, double overlap) {
        double a = Math.max(Math.sqrt(2 * radius * Math.max(0, overlap)), Math.cbrt(4 * pull * pull * radius * radius));
        for (int n = 0; n < MOST_STEPS; n++) {
            double root = Math.sqrt(a);
            double step = (a * a / radius - pull * root - overlap) / (2 * a / radius - pull / (2 * root));
            a -= step;
            if (!(step > CONVERGED * a)) {
                break;
            }
        }
        return a;
    }

    /** The contact radius in m at the pull-off force: (9π w R*²/(8E*))^⅓ with 2π w = E* s². */
    static double pullOffRadius(double radius, double pull) {
        return Math.cbrt(9.0 / 16 * pull * pull * radius * radius);
    }

    private static double overlap(double radius, double pull, double a) {
        return a * a / radius - pull * Math.sqrt(a);
    }

    @Override
    public void apply(View c) {
        ContactBatch b = c.batch;
        int type = b.type.index();
        double modulus = pairs.normal[type];
        double shear = 8 * pairs.shear[type];
        double pull = pull(type);
        for (int k = 0; pull > 0 && k < b.count; k++) {
            double radius = b.effectiveRadius[k];
            double a = contactRadius(radius, pull, c.overlap[k]);
            double hertz = Math.sqrt(radius * Math.max(0, c.overlap[k]));
            b.normalForce[k] += 4.0 / 3.0 * modulus * (a * a * a - hertz * hertz * hertz) / radius
                    - 2 * modulus * pull * a * Math.sqrt(a);
            b.tangentialStiffness[k] += shear * (a - hertz);
            c.grip[k] += 1.5 * pull * pull * modulus * radius;
            c.state[NECK][k] = -overlap(radius, pull, pullOffRadius(radius, pull));
        }
    }

    @Override
    public void addEnergy(View c, double[] energy) {
        int type = c.batch.type.index();
        double modulus = pairs.normal[type];
        double pull = pull(type);
        for (int k = 0; pull > 0 && k < c.batch.count; k++) {
            double radius = c.batch.effectiveRadius[k];
            double a = contactRadius(radius, pull, c.overlap[k]);
            double hertz = Math.sqrt(radius * Math.max(0, c.overlap[k]));
            energy[k] += modulus * (8.0 / 15.0 * (Math.pow(a, 5) - Math.pow(hertz, 5)) / (radius * radius)
                    - 4.0 / 3.0 * pull * Math.pow(a, 3.5) / radius + pull * pull * a * a / 2);
        }
    }

    @Override
    public void utilise(View c, double[] utilisation) {
        double pull = pull(c.batch.type.index());
        for (int k = 0; pull > 0 && k < c.batch.count; k++) {
            double radius = c.batch.effectiveRadius[k];
            double a = contactRadius(radius, pull, c.overlap[k]);
            double wide = a * a / (ContactLaw.LARGEST_RELATIVE_OVERLAP * radius * radius);
            utilisation[k] = Math.max(utilisation[k], Math.max(wide, 1 / tabor.of(c.batch.type, radius)));
        }
    }

    @Override
    public void widen(View c, double[] area) {
        double pull = pull(c.batch.type.index());
        for (int k = 0; pull > 0 && k < c.batch.count; k++) {
            double a = contactRadius(c.batch.effectiveRadius[k], pull, c.overlap[k]);
            area[k] = Math.PI * a * a;
        }
    }

    @Override
    public boolean dissipates() {
        return true;
    }
}
