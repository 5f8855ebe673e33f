// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;

/** Makes the laws under which contacts yield; they need the yield strengths of both materials. */
public enum YieldingLawFactory implements ContactLawFactory {

    /** Elastic, perfectly plastic spheres; see {@link ThorntonNing}. */
    THORNTON_NING("thornton-ning", List.of(
            pressure(LawMeaning.YIELD_PRESSURE_ONSET))) {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new ThorntonNing(m, PairValues.of(m, s, RESTITUTION), s.number(PRESSURE));
        }
    },
    /** Piecewise linear loading and unloading; see {@link LudingHysteretic}. */
    LUDING("luding", List.of(pressure(LawMeaning.YIELD_PRESSURE),
            Setting.number("stiffness_ratio", Unit.NONE, 5, 1.01, 1000, LawMeaning.STIFFNESS_RATIO),
            Setting.number("plasticity_depth", Unit.NONE, 0.05, 0.001, 1,
                    LawMeaning.PLASTICITY_DEPTH),
            Setting.number("tangential_ratio", Unit.NONE, 0.2, 0, 1, LawMeaning.TANGENTIAL_RATIO))) {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new LudingHysteretic(m, PairValues.of(m, s, RESTITUTION), s.number(PRESSURE),
                    s.number("stiffness_ratio"), s.number("plasticity_depth"), s.number("tangential_ratio"));
        }
    },
    /** Yield and creep of the force-free overlap; see {@link MaxwellOverlap}. */
    MAXWELL("maxwell-equilibrium-overlap", List.of(pressure(LawMeaning.YIELD_PRESSURE),
            Setting.number("relaxation_time", Unit.SECOND, 0, 0, 1,
                    LawMeaning.RELAXATION_TIME),
            Setting.number("creep_time", Unit.SECOND, 0, 0, 1, LawMeaning.CREEP_TIME),
            Setting.number("full_density_overlap", Unit.NONE, 0.1, 0.01, 0.3,
                    LawMeaning.FULL_DENSITY_OVERLAP),
            Setting.number("area_factor", Unit.NONE, 1.29, 1, 3, LawMeaning.AREA_FACTOR),
            Setting.number("spring_factor", Unit.NONE, 2, 1, 20, LawMeaning.SPRING_FACTOR))) {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new MaxwellOverlap(m, PairValues.of(m, s, RESTITUTION), s.number(PRESSURE),
                    new MaxwellOverlap.Flow(s.number("relaxation_time"), s.number("creep_time"),
                            s.number("full_density_overlap"), s.number("area_factor"), s.number("spring_factor")));
        }
    },
    /** Volume-conserving spheres that flow and are confined by their neighbours; see {@link MechanicallyDerived}. */
    MDR("mdr", 0.3, List.of(
            Setting.number("bulk_onset", Unit.NONE, 0.2, 0.01, 0.95,
                    LawMeaning.BULK_ONSET),
            Setting.onOff("spread_in_space", false,
                    LawMeaning.SPREAD_IN_SPACE))) {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            WallMaterial.requireRigid(m, id());
            return new MechanicallyDerived(m, PairValues.of(m, s, RESTITUTION), s.number("bulk_onset"),
                    s.isOn("spread_in_space") ? FreeSurface.SPACE : FreeSurface.PLANE);
        }

        /** 1: stored energies cancel nowhere. */
        @Override
        public int revision() {
            return 1;
        }
    };

    private static final String RESTITUTION = "restitution";
    private static final String PRESSURE = "pressure_per_yield";

    private final String id;
    private final List<Setting> settings;

    YieldingLawFactory(String id, List<Setting> own) {
        this(id, 0.7, own);
    }

    YieldingLawFactory(String id, double restitution, List<Setting> own) {
        this.id = id;
        var all = new ArrayList<Setting>();
        all.add(Friction.COEFFICIENT);
        all.add(Setting.number("restitution", Unit.NONE, restitution, 0.05, 1,
                LawMeaning.RESTITUTION_YIELDING)
                .forPairs());
        all.addAll(own);
        settings = List.copyOf(all);
    }

    private static Setting pressure(LawMeaning meaning) {
        return Setting.number("pressure_per_yield", Unit.NONE, 3, 0.5, 5, meaning);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Setting> settings() {
        return settings;
    }

    @Override
    public boolean needsYieldStrength() {
        return true;
    }
}
