// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
            return List.of(Setting.number("stiffness", "N/m", 1e4, 1, 1e9, Localized.english("Force over overlap.")));
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
        assertEquals(0.1, model.rolling().coefficient(PairType.AM_WALL));
        assertEquals(1, model.parts().size());
        ContactModel plain = model(SPRING, Map.of());
        assertEquals(0.3, plain.friction().coefficient(PairType.SE_SE));
        assertFalse(plain.rolling().isThere());
        assertTrue(plain.parts().isEmpty());
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
