// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressling.dem.Material;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;

/** Adhesion and cohesion of one contact whose overlap a test prescribes, against the closed forms. */
class AdhesionTest {

    private static final double RADIUS = SingleContact.RADIUS;
    private static final double WORK = 1.5;
    private static final Material SE = SingleContact.MATERIALS.of(Phase.SE);
    private static final double MODULUS = SingleContact.modulus(SE, SE);

    /** A law with one part. */
    private static final class Contact {
        private final SingleContact base;
        private final ContactPart part;
        private final ContactPart.View view;

        Contact(ContactLawFactory factory, Map<String, Double> given) {
            ContactModel model = ContactModel.of(factory, SingleContact.MATERIALS,
                    Settings.of(ContactModel.settings(factory), given));
            base = new SingleContact(model.law(), PairType.SE_SE);
            part = model.parts().getFirst();
            view = new ContactPart.View(base.batch, new double[1], new double[part.stateCount()][1], new double[1],
                    new double[1]);
        }

        double force(double overlap) {
            base.force(Math.max(overlap, 1e-25));
            view.overlap[0] = overlap;
            view.grip[0] = 0;
            base.law.areas(base.batch, view.area);
            part.apply(view);
            return base.batch.normalForce[0];
        }

        double stored() {
            var energy = new double[] {base.stored()};
            part.addEnergy(view, energy);
            return energy[0];
        }

        double work(double from, double to) {
            int n = 40_000;
            double before = force(from);
            double work = 0;
            for (int k = 1; k <= n; k++) {
                double now = force(from + (to - from) * k / n);
                work += (before + now) / 2 * (to - from) / n;
                before = now;
            }
            return work;
        }

        double utilisation() {
            var utilisation = new double[1];
            base.law.utilisation(base.batch, utilisation);
            part.utilise(view, utilisation);
            return utilisation[0];
        }
    }

    private static Contact jkr() {
        return new Contact(HertzMindlinFactory.CORRECTED, Map.of("adhesion_jkr", WORK));
    }

    private static Contact dmt(double work) {
        return new Contact(HertzMindlinFactory.CORRECTED, Map.of("adhesion_dmt", work));
    }

    @Test
    void dmtPullsOffWith2PiWR() {
        Contact c = dmt(0.1);
        double pull = 2 * Math.PI * 0.1 * RADIUS;
        assertEquals(-pull, c.force(1e-25), 1e-9 * pull);
        double hertz = 4.0 / 3.0 * MODULUS * Math.sqrt(RADIUS) * Math.pow(5e-9, 1.5);
        assertEquals(hertz - pull, c.force(5e-9), 1e-12 * hertz);
        assertEquals(pull, c.view.grip[0], 1e-12 * pull);
        double work = c.work(1e-25, 5e-9);
        assertEquals(work, c.stored(), 1e-6 * Math.abs(work));
        assertFalse(c.part.dissipates());
    }

    /** The textbook's curve through the contact radius, and the work that leads along it. */
    @Test
    void jkrFollowsItsEquationsFromTheGapToDeepContact() {
        Contact c = jkr();
        for (double a = 1.05 * pullOffRadius(); a < 0.4 * RADIUS; a *= 1.07) {
            double s = Math.sqrt(2 * Math.PI * WORK / MODULUS);
            double overlap = a * a / RADIUS - s * Math.sqrt(a);
            double force = 4.0 / 3.0 * MODULUS * a * a * a / RADIUS - Math.sqrt(8 * Math.PI * WORK * MODULUS * a * a * a);
            assertEquals(force, c.force(overlap), 1e-9 * Math.abs(force) + 1e-18);
            var area = new double[1];
            c.part.widen(c.view, area);
            assertEquals(Math.PI * a * a, area[0], 1e-9 * area[0]);
        }
    }

    /** Mindlin's stiffness, 8 G* a, is that of the contact as wide as adhesion makes it. */
    @Test
    void jkrStiffensTheContactByItsWidth() {
        Contact c = jkr();
        var bare = new SingleContact(c.base.law, PairType.SE_SE);
        for (double a = 0.2 * RADIUS; a < 0.4 * RADIUS; a *= 1.3) {
            double overlap = a * a / RADIUS - Math.sqrt(2 * Math.PI * WORK / MODULUS * a);
            bare.force(overlap);
            double perWidth = bare.batch.tangentialStiffness[0] / Math.sqrt(RADIUS * overlap);
            c.force(overlap);
            assertEquals(perWidth * a, c.base.batch.tangentialStiffness[0], 1e-9 * perWidth * a);
        }
    }

    /** The domain ends where a² is a tenth of R*², which adhesion reaches before the overlap alone would. */
    @Test
    void aWideContactLeavesTheDomainOfJkr() {
        Contact c = jkr();
        double a = 2 * RADIUS; // so wide that Tabor's parameter is no matter
        c.force(a * a / RADIUS - Math.sqrt(2 * Math.PI * WORK / MODULUS * a));
        var utilisation = new double[1];
        c.part.utilise(c.view, utilisation);
        assertEquals(2 * 2 / 0.1, utilisation[0], 1e-7);
        assertTrue(c.part.dissipates(), "a neck that tears is heat");
    }

    private static double pullOffRadius() {
        return Math.cbrt(9 * Math.PI * WORK * RADIUS * RADIUS / (8 * MODULUS));
    }

    @Test
    void jkrPullsOffWithThreeHalvesPiWRAndBreaksThere() {
        Contact c = jkr();
        c.force(1e-9);
        double neck = c.view.state[0][0];
        assertTrue(neck > 0 && neck < 0.02 * RADIUS, "neck " + neck);
        double pull = 1.5 * Math.PI * WORK * RADIUS;
        assertEquals(-pull, c.force(-neck), 1e-9 * pull);
        assertEquals(0, (c.force(-neck * (1 - 1e-4)) - c.force(-neck)) / pull, 1e-3);
        assertTrue(c.force(-neck * (1 - 1e-2)) > -pull);
        assertEquals(2 * pull, c.view.grip[0], 1e-9 * pull);
    }

    @Test
    void jkrTouchesWithEightNinthsOfThePullOffForce() {
        double pull = 1.5 * Math.PI * WORK * RADIUS;
        assertEquals(-8.0 / 9 * pull, jkr().force(1e-22), 1e-6 * pull);
    }

    @Test
    void jkrsStoredEnergyIsTheWorkOfItsForceAcrossTheGapToo() {
        Contact c = jkr();
        c.force(1e-9);
        double neck = c.view.state[0][0];
        double work = c.work(-neck, 8e-9);
        double deep = c.stored();
        c.force(-neck);
        assertEquals(work, deep - c.stored(), 1e-5 * Math.abs(work));
    }

    @Test
    void withoutAdhesionJkrIsHertz() {
        Contact weak = new Contact(HertzMindlinFactory.CORRECTED, Map.of("adhesion_jkr", 1e-12));
        double hertz = 4.0 / 3.0 * MODULUS * Math.sqrt(RADIUS) * Math.pow(5e-9, 1.5);
        assertEquals(hertz, weak.force(5e-9), 1e-5 * hertz);
    }

    @Test
    void taborsParameterDividesTheTheories() {
        Contact weak = dmt(0.05);
        weak.force(1e-10);
        assertTrue(weak.utilisation() < 1);
        Contact strong = dmt(5);
        strong.force(1e-10);
        double tabor = Math.cbrt(RADIUS * 25 / (MODULUS * MODULUS * Math.pow(0.4e-9, 3)));
        assertEquals(tabor, strong.utilisation(), 1e-9 * tabor);
        Contact soft = new Contact(HertzMindlinFactory.CORRECTED, Map.of("adhesion_jkr", 0.05));
        soft.force(1e-10);
        assertTrue(soft.utilisation() > 1, "too weak for JKR");
    }

    @Test
    void whatYieldedHoldsTogetherAndWhatDidNotDoesNot() {
        Map<String, Double> cohesive = Map.of("cohesion", 1e8);
        Contact yielded = new Contact(YieldingLawFactory.THORNTON_NING, cohesive);
        double most = 20e-9;
        double first = yielded.force(most);
        assertEquals(new SingleContact(yielded.base.law, PairType.SE_SE).force(most), first, 1e-12 * first);
        double area = yielded.view.area[0];
        double lowest = 0;
        double before = most;
        double free = 0;
        for (double d = most; d > 0; d -= most / 20_000) {
            double f = yielded.force(d);
            free = f > 0 ? d : free;
            lowest = Math.min(lowest, f);
            before = d;
        }
        assertTrue(before < 1e-11 && free > 0.2 * most, "free at " + free);
        double back = 2 * MODULUS * Math.sqrt(area / Math.PI);
        double limit = 1e8 * area / most;
        assertEquals(-limit * free * back / (back + limit), lowest, 1e-3 * -lowest);
        Contact elastic = new Contact(HertzMindlinFactory.CORRECTED, cohesive);
        for (double d = most; d > 0; d -= most / 1000) {
            assertTrue(elastic.force(d) >= 0);
        }
    }

    /** Not a gain over any way: what is stored is the work of the tension, and reloading goes the same way. */
    @Test
    void cohesionIsReversibleUntilTheBodiesPart() {
        Contact c = new Contact(YieldingLawFactory.LUDING, Map.of("cohesion", 2e8));
        double most = 20e-9;
        c.work(1e-12, most);
        double stored = c.stored();
        double out = c.work(most, 1e-10);
        assertEquals(out, c.stored() - stored, 1e-3 * stored);
        double tension = c.force(2e-9);
        assertTrue(tension < 0);
        assertEquals(-tension, c.view.grip[0], 1e-12 * -tension, "what holds the bodies is part of what friction goes by");
        assertTrue(c.part.dissipates());
        assertEquals(-out, c.work(1e-10, most), 2e-3 * stored);
        c.work(most, 1e-10);
        assertEquals(tension, c.force(2e-9), 1e-3 * -tension);
    }
}
