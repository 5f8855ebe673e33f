// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.Map;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;

/** One contact whose overlap a test prescribes. */
final class SingleContact {

    static final double RADIUS = 0.25e-6;
    static final double MASS = 1e-15;
    static final double AM_YIELD = 3.5e9;
    static final double SE_YIELD = 0.5e9;
    static final Materials MATERIALS = new Materials(
            Materials.KOMORI_2022.of(Phase.AM).withYieldStrength(AM_YIELD),
            Materials.KOMORI_2022.of(Phase.SE).withYieldStrength(SE_YIELD));

    final ContactLaw law;
    final ContactBatch batch;

    SingleContact(ContactLaw law, PairType type) {
        this.law = law;
        batch = ContactBatch.of(1, law);
        batch.type = type;
        batch.count = 1;
        if (law instanceof BodyLaw bodyLaw) {
            begin(bodyLaw, type);
        }
        batch.effectiveRadius[0] = RADIUS;
        batch.effectiveMass[0] = MASS;
    }

    /** Two spheres of twice {@link #RADIUS}, or at a wall one of that radius, as they are before the first step. */
    private void begin(BodyLaw bodyLaw, PairType type) {
        double radius = type.isWall() ? RADIUS : 2 * RADIUS;
        var bodies = new Bodies(new double[] {radius, radius},
                new byte[] {(byte) type.one().index(), (byte) type.other().index()}, bodyLaw.bodyStateCount(),
                bodyLaw.bodySumCount());
        bodyLaw.begin(bodies);
        for (int s = 0; s < bodies.state.length; s++) {
            batch.firstBody[s][0] = bodies.state[s][0];
            batch.secondBody[s][0] = bodies.state[s][1];
        }
    }

    static ContactLaw law(ContactLawFactory factory, Map<String, Double> given) {
        return factory.create(MATERIALS, Settings.of(factory.settings(), given));
    }

    /** E* of two materials. */
    static double modulus(Material a, Material b) {
        return 1 / ((1 - a.poissonRatio() * a.poissonRatio()) / a.youngsModulus()
                + (1 - b.poissonRatio() * b.poissonRatio()) / b.youngsModulus());
    }

    /** Force at rest at an overlap, after a step of a nanosecond there. */
    double force(double overlap) {
        return force(overlap, 1e-9);
    }

    double force(double overlap, double step) {
        if (overlap <= 0) {
            return 0;
        }
        batch.overlap[0] = overlap;
        batch.timeStep = step;
        law.evaluate(batch);
        return batch.normalForce[0];
    }

    double area() {
        var area = new double[1];
        law.areas(batch, area);
        return area[0];
    }

    double stored() {
        var energy = new double[1];
        law.storedEnergy(batch, energy);
        return energy[0];
    }

    /** Work of the force on a way from one overlap to another, by the trapezoidal rule. */
    double work(double from, double to) {
        int n = 20_000;
        double before = force(from);
        double work = 0;
        for (int k = 1; k <= n; k++) {
            double now = force(from + (to - from) * k / n);
            work += (before + now) / 2 * (to - from) / n;
            before = now;
        }
        return work;
    }

    /** Restitution of a head-on impact with a speed in m/s, of a mass {@link #MASS} on this contact. */
    double rebound(double speed) {
        double step = 2e-13;
        double x = 0;
        double v = speed;
        batch.overlapRate[0] = 0;
        do {
            v -= step * (x > 0 ? force(x, step) : 0) / MASS;
            x += v * step;
        } while (x > 0);
        return -v / speed;
    }
}
