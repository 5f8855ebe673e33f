// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.SettingProblem;
import org.pressling.dem.Unit;

/** What a law and the parts that go with any law come to, and values of pairs. */
class ContactModelTest {

    /** A contributed law that knows of nothing but its spring. */
    private static final ContactLawFactory SPRING = new ContactLawFactory() {

        @Override
        public String id() {
            return "test.spring";
        }

        @Override
        public List<Setting> settings() {
            return List.of(
                    Setting.number("stiffness", Unit.NEWTON_PER_METRE, 1e4, 1, 1e9, Localized.english("Force over overlap.")));
        }

        @Override
        public ContactLaw create(Materials m, Settings s) {
            return HertzMindlinFactory.PUBLISHED.create(m, Settings.defaults(HertzMindlinFactory.PUBLISHED.settings()));
        }
    };

    private static ContactModel model(ContactLawFactory factory, Map<String, Double> given) {
        return ContactModel.of(factory, SingleContact.MATERIALS, Settings.of(ContactModel.settings(factory), given));
    }

    @Test
    void anyLawHasFrictionRollingAndAdhesionWithoutALineOfItsOwn() {
        ContactModel model = model(SPRING, Map.of("friction", 0.4, "rolling_friction", 0.1, "adhesion_dmt", 0.05));
        assertEquals(0.4, model.friction().coefficient(PairType.SE_SE));
        assertEquals(0.1 * SingleContact.RADIUS * 2, limit(model, PairType.AM_WALL, 2), 1e-12 * SingleContact.RADIUS);
        assertEquals(1, model.parts().size());
        ContactModel plain = model(SPRING, Map.of());
        assertEquals(0.3, plain.friction().coefficient(PairType.SE_SE));
        assertTrue(plain.rolling().isEmpty());
        assertTrue(plain.parts().isEmpty());
    }

    /** Largest torque of rolling resistance in N m of a contact whose normal force is given. */
    private static double limit(ContactModel model, PairType type, double normalForce) {
        ContactBatch batch = ContactBatch.of(1, model.law());
        batch.count = 1;
        batch.type = type;
        batch.effectiveRadius[0] = SingleContact.RADIUS;
        batch.normalForce[0] = -normalForce;
        return model.rolling().orElseThrow().limit(batch, 0);
    }

    @Test
    void aPartOfAnotherBundleStandsBesideThatOfOurs() {
        List<LawPart> parts = new ArrayList<>(List.of(StandardParts.values()));
        parts.add(new Suction());
        List<Setting> declared = ContactModel.settings(SPRING, parts);
        assertTrue(Setting.find(declared, "my_suction[AM_SE]").orElseThrow().isAdded(), "it changes no result while it is off");
        assertTrue(ContactModel.of(SPRING, parts, SingleContact.MATERIALS, Settings.defaults(declared)).parts().isEmpty());
        ContactModel model = ContactModel.of(SPRING, parts, SingleContact.MATERIALS,
                Settings.of(declared, Map.of("my_suction", 1e-6, "my_suction[AM_SE]", 3e-6, "cohesion", 1e6)));
        assertEquals(2, model.parts().size());
        ContactBatch batch = ContactBatch.of(1, model.law());
        batch.count = 1;
        batch.type = PairType.AM_SE;
        model.parts().getLast().apply(new ContactPart.View(batch, new double[1], new double[0][], new double[1], new double[1]));
        assertEquals(-3e-6, batch.normalForce[0]);
    }

    @Test
    void partsThatDoTheSameAreRefused() {
        List<LawPart> twice = List.of(StandardParts.ROLLING, StandardParts.ROLLING, StandardParts.ADHESION,
                StandardParts.ADHESION);
        List<Setting> declared = ContactModel.settings(SPRING, twice);
        assertTrue(assertThrows(InvalidInputException.class, () -> ContactModel.of(SPRING, twice, SingleContact.MATERIALS,
                Settings.of(declared, Map.of("rolling_friction", 0.1)))).has(LawProblem.TWO_ROLLING));
        assertTrue(assertThrows(InvalidInputException.class, () -> ContactModel.of(SPRING, twice, SingleContact.MATERIALS,
                Settings.of(declared, Map.of("adhesion_jkr", 0.1)))).has(LawProblem.TWO_BRIDGES));
    }

    /** A contributed part: a force that draws bodies together while they touch. */
    private static final class Suction implements LawPart {
        @Override
        public List<Setting> settings() {
            return List.of(Setting.number("my_suction", Unit.NEWTON, 0, 0, 1, Localized.english("Force.")).forPairs());
        }

        @Override
        public List<Acting> create(Materials m, Settings s, ContactLaw law) {
            double[] force = PairValues.of(m, s, "my_suction");
            return PairValues.any(force) ? List.of(new Pull(force)) : List.of();
        }

        private record Pull(double[] force) implements ContactPart {
            @Override
            public int stateCount() {
                return 0;
            }

            @Override
            public void apply(View c) {
                for (int k = 0; k < c.batch.count; k++) {
                    c.batch.normalForce[k] -= force[c.batch.type.index()];
                }
            }

            @Override
            public void addEnergy(View c, double[] energy) {
                for (int k = 0; k < c.batch.count; k++) {
                    energy[k] -= force[c.batch.type.index()] * c.overlap[k];
                }
            }

            @Override
            public void utilise(View c, double[] utilisation) {
                // holds anywhere
            }

            @Override
            public boolean dissipates() {
                return false;
            }
        }
    }

    @Test
    void aPairMayDifferFromAllOthersInEitherOrderOfItsNames() {
        ContactModel model = model(HertzMindlinFactory.CORRECTED,
                Map.of("friction", 0.2, "friction[se_am]", 0.5, "friction[SE_WALL]", 0.0));
        assertEquals(0.2, model.friction().coefficient(PairType.AM_AM));
        assertEquals(0.5, model.friction().coefficient(PairType.AM_SE));
        assertEquals(0.0, model.friction().coefficient(PairType.SE_WALL));
        assertEquals(0.2, model.friction().coefficient(PairType.AM_WALL));
    }

    @Test
    void restitutionOfAPairChangesItsDashpotAloneAndTheStepThatAllBear() {
        ContactLaw same = model(HertzMindlinFactory.CORRECTED, Map.of("restitution", 0.9)).law();
        ContactLaw other = model(HertzMindlinFactory.CORRECTED, Map.of("restitution", 0.9, "restitution[SE_SE]", 0.3)).law();
        assertEquals(damping(same, PairType.AM_SE), damping(other, PairType.AM_SE));
        double ratio = HertzMindlin.Corrected.alpha(0.3) / HertzMindlin.Corrected.alpha(0.9);
        assertEquals(ratio, damping(other, PairType.SE_SE) / damping(same, PairType.SE_SE), 1e-12 * ratio);
        assertTrue(other.largestRayleighShare() < same.largestRayleighShare());
        for (YieldingLawFactory factory : YieldingLawFactory.values()) {
            ContactLaw yielding = model(factory, Map.of("restitution", 1.0, "restitution[SE_WALL]", 0.5)).law();
            assertTrue(damping(yielding, PairType.SE_WALL) > 10 * damping(yielding, PairType.SE_SE), factory.id());
        }
    }

    private static double damping(ContactLaw law, PairType type) {
        var contact = new SingleContact(law, type);
        contact.force(5e-9);
        return contact.batch.damping[0];
    }

    @Test
    void aPairThatIsNoneIsRefusedWithThoseThatAre() {
        var unknown = assertThrows(InvalidInputException.class,
                () -> model(HertzMindlinFactory.CORRECTED, Map.of("friction[SE_CARBON]", 0.1)));
        assertTrue(unknown.has(SettingProblem.UNKNOWN_PAIR), unknown.getMessage());
        var tooMuch = assertThrows(InvalidInputException.class,
                () -> model(HertzMindlinFactory.CORRECTED, Map.of("friction[SE_WALL]", 7.0)));
        assertTrue(tooMuch.has(SettingProblem.OUT_OF_RANGE), tooMuch.getMessage());
        assertThrows(InvalidInputException.class,
                () -> model(HertzMindlinFactory.CORRECTED, Map.of("unloading_rescale[SE_SE]", 1.0)));
    }

    @Test
    void partsThatDoNotGoTogetherAreRefused() {
        var both = assertThrows(InvalidInputException.class,
                () -> model(HertzMindlinFactory.CORRECTED, Map.of("adhesion_dmt", 0.1, "adhesion_jkr[AM_SE]", 1.0)));
        assertEquals(List.of(LawProblem.TWO_ADHESIONS.of("AM_SE")), both.problems());
        assertEquals(2, model(HertzMindlinFactory.CORRECTED,
                Map.of("adhesion_dmt", 0.1, "adhesion_dmt[AM_SE]", 0.0, "adhesion_jkr[AM_SE]", 1.0)).parts().size());
        for (YieldingLawFactory factory : YieldingLawFactory.values()) {
            var yielding = assertThrows(InvalidInputException.class, () -> model(factory, Map.of("adhesion_jkr", 1.0)));
            assertTrue(yielding.has(LawProblem.JKR_YIELDS), yielding.getMessage());
        }
    }

    @Test
    void theDashpotsOfRollingLimitTheTimeStep() {
        double without = model(HertzMindlinFactory.PUBLISHED, Map.of()).largestRayleighShare();
        double with = model(HertzMindlinFactory.PUBLISHED, Map.of("rolling_friction", 0.1, "rolling_damping", 1.0))
                .largestRayleighShare();
        assertEquals(0.15, without);
        assertEquals(0.025, with, 1e-12);
    }

    /** A wall that hardly gives way doubles E* of what touches it; a soft one takes it over. Pairs of particles do not change. */
    @Test
    void wallsMayBeOfAMaterialOfTheirOwn() {
        ContactLaw plain = model(HertzMindlinFactory.CORRECTED, Map.of()).law();
        ContactModel rigid = model(HertzMindlinFactory.CORRECTED, Map.of("wall_youngs_modulus", 1e15));
        Map<String, Double> rubber = Map.of("wall_youngs_modulus", 1e6, "wall_poisson_ratio", 0.4);
        ContactLaw soft = model(HertzMindlinFactory.CORRECTED, rubber).law();
        double before = new SingleContact(plain, PairType.SE_WALL).force(5e-9);
        assertEquals(2 * before, new SingleContact(rigid.law(), PairType.SE_WALL).force(5e-9), 1e-4 * before);
        assertEquals(new SingleContact(plain, PairType.AM_SE).force(5e-9),
                new SingleContact(rigid.law(), PairType.AM_SE).force(5e-9));
        double wall = 4.0 / 3.0 * 1e6 / (1 - 0.16) * Math.sqrt(SingleContact.RADIUS) * Math.pow(5e-9, 1.5);
        assertEquals(wall, new SingleContact(soft, PairType.AM_WALL).force(5e-9), 1e-4 * wall);
        assertEquals(plain.largestRayleighShare() / Math.sqrt(2), rigid.largestRayleighShare(), 1e-4);
    }

    @Test
    void aWallYieldsWhereItIsTheSofterOne() {
        Map<String, Double> steel = Map.of("wall_youngs_modulus", 200e9, "wall_poisson_ratio", 0.3);
        double deep = 40e-9;
        double hard = new SingleContact(model(YieldingLawFactory.THORNTON_NING, steel).law(), PairType.AM_WALL).force(deep);
        double yielding = new SingleContact(model(YieldingLawFactory.THORNTON_NING, Map.of("wall_youngs_modulus", 200e9,
                "wall_poisson_ratio", 0.3, "wall_yield_strength", 0.3e9)).law(), PairType.AM_WALL).force(deep);
        assertTrue(yielding < 0.5 * hard, yielding + " of " + hard);
        var mdr = assertThrows(InvalidInputException.class, () -> model(YieldingLawFactory.MDR, steel));
        assertTrue(mdr.has(LawProblem.RIGID_WALL), mdr.getMessage());
        assertThrows(InvalidInputException.class, () -> model(YieldingLawFactory.LUDING,
                Map.of("wall_youngs_modulus", 1e9, "wall_yield_strength", 2e9)));
    }
}
