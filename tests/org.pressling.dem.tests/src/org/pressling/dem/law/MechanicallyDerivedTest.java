// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressling.dem.law.SingleContact.RADIUS;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;

/** Two sides of a contact; what a side does by itself is tested in {@link FlatContactTest}. */
class MechanicallyDerivedTest {

    private static final double SPHERE = 2 * RADIUS;
    private static final FlatMaterial AM = FlatMaterial.of(SingleContact.MATERIALS.of(Phase.AM));
    private static final FlatMaterial SE = FlatMaterial.of(SingleContact.MATERIALS.of(Phase.SE));
    private static final int FIRST_DEPTH = 0;
    private static final int SECOND_DEPTH = 1;

    private static SingleContact contact(PairType type) {
        return new SingleContact(SingleContact.law(YieldingLawFactory.MDR, Map.of("restitution", 1.0, "friction", 0.0)),
                type);
    }

    private static double side(FlatMaterial m, double radius, double depth, double largest) {
        var flat = new FlatContact();
        flat.of(m, radius, largest).press(depth);
        return flat.force;
    }

    @Test
    void equalSpheresShareTheOverlapInHalvesAndBearWhatEachHalfBears() {
        SingleContact c = contact(PairType.SE_SE);
        double overlap = 0.1 * SPHERE;
        double force = c.force(overlap);
        assertEquals(overlap / 2, c.batch.state[FIRST_DEPTH][0], 1e-12 * overlap);
        assertEquals(side(SE, SPHERE, overlap / 2, overlap / 2), force, 1e-9 * force);
        double less = c.force(0.95 * overlap);
        assertEquals(side(SE, SPHERE, 0.95 * overlap / 2, overlap / 2), less, 1e-9 * force);
    }

    @Test
    void belowYieldTwoEqualSpheresAreHertz() {
        SingleContact c = contact(PairType.SE_SE);
        double overlap = SE.yieldDepth() * SPHERE;
        double hertz = 4.0 / 3.0 * SE.modulus() / 2 * Math.sqrt(RADIUS) * Math.pow(overlap, 1.5);
        assertEquals(hertz, c.force(overlap), 0.002 * hertz);
        assertEquals(Math.PI * RADIUS * overlap, c.area(), 1e-9 * c.area());
        double in = c.work(0, overlap);
        assertEquals(-in, c.work(overlap, 0), 1e-6 * in);
    }

    @Test
    void aWallIsTheFlat() {
        SingleContact c = contact(PairType.SE_WALL);
        double overlap = 0.1 * RADIUS;
        double force = side(SE, RADIUS, overlap, overlap);
        assertEquals(force, c.force(overlap), 1e-12 * force);
    }

    @Test
    void theHardSideStaysElasticAndBothSidesBearTheSame() {
        SingleContact c = contact(PairType.AM_SE);
        double overlap = 0.2 * SPHERE;
        for (int k = 1; k <= 400; k++) {
            c.force(overlap * k / 400);
        }
        double force = c.batch.normalForce[0];
        double hard = c.batch.state[FIRST_DEPTH][0];
        double soft = c.batch.state[SECOND_DEPTH][0];
        assertEquals(overlap, hard + soft, 1e-12 * overlap);
        assertTrue(hard < 0.1 * soft, hard + " of " + soft);
        double hertz = 4.0 / 3.0 * AM.modulus() * Math.sqrt(SPHERE) * Math.pow(hard, 1.5);
        assertEquals(hertz, force, 0.02 * force, "the hard side has not yielded");
        assertEquals(side(SE, SPHERE, soft, soft), force, 1e-5 * force);
        var flat = new FlatContact();
        double area = flat.of(SE, SPHERE, soft).area(soft, soft);
        assertEquals(area, c.area(), 1e-9 * area, "the area is that of the flattened side");
    }

    @Test
    void reloadingComesBackToTheSamePointAndYieldsOn() {
        SingleContact c = contact(PairType.AM_SE);
        double overlap = 0.1 * SPHERE;
        double loaded = c.work(0, overlap);
        double peak = c.batch.normalForce[0];
        double stored = c.stored();
        double returned = -c.work(overlap, 0.3 * overlap);
        assertEquals(0, c.batch.normalForce[0], "relieved");
        double again = c.work(0.3 * overlap, overlap);
        assertEquals(peak, c.batch.normalForce[0], 1e-4 * peak);
        assertEquals(returned, again, 1e-4 * loaded);
        assertEquals(stored, returned, 0.01 * stored);
        assertTrue(returned > 0 && returned < loaded, "yielding takes energy and gives none");
        assertTrue(c.force(1.1 * overlap) > peak);
    }

    @Test
    void aContactThatReachesThroughAnotherBodyCountsByItsTransmission() {
        SingleContact c = contact(PairType.SE_SE);
        double force = c.force(0.1 * SPHERE);
        double area = c.area();
        c.batch.transmission[0] = 0.25;
        assertEquals(0.25 * force, c.force(0.1 * SPHERE), 1e-9 * force);
        assertEquals(0.25 * area, c.area(), 1e-9 * area);
    }

    @Test
    void aYieldStrengthThatContactsNeverReachIsRefused() {
        var hard = new Materials(SingleContact.MATERIALS.of(Phase.AM),
                SingleContact.MATERIALS.of(Phase.SE).withYieldStrength(5e9));
        var settings = Settings.defaults(YieldingLawFactory.MDR.settings());
        var error = assertThrows(InvalidInputException.class, () -> YieldingLawFactory.MDR.create(hard, settings));
        assertTrue(error.has(LawProblem.YIELDS_TOO_DEEP), error.getMessage());
        assertThrows(InvalidInputException.class,
                () -> Settings.of(YieldingLawFactory.MDR.settings(), Map.of("bulk_onset", 1.5)));
    }
}
