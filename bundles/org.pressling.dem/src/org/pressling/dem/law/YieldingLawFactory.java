// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/** Makes the laws under which contacts yield; they need the yield strengths of both materials. */
public enum YieldingLawFactory implements ContactLawFactory {

    /** Elastic, perfectly plastic spheres; see {@link ThorntonNing}. */
    THORNTON_NING("thornton-ning", List.of(
            pressure(3, "1.6 where yield begins beneath a Hertz contact, about 3 where it is fully developed (Tabor)."))) {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new ThorntonNing(m, PairValues.of(m, s, RESTITUTION), s.number(PRESSURE));
        }
    },
    /** Piecewise linear loading and unloading; see {@link LudingHysteretic}. */
    LUDING("luding", List.of(pressure(3, "3 is a fully plastic contact (Tabor)."),
            Setting.number("stiffness_ratio", "", 5, 1.01, 1000, "k_p/k₁: steepest unloading over first loading."),
            Setting.number("plasticity_depth", "", 0.05, 0.001, 1,
                    "φ: permanent overlap at full compaction over 2R*, the mean radius of two equal particles."),
            Setting.number("tangential_ratio", "", 0.2, 0, 1, "k_S/k₂: tangential over normal unloading stiffness."))) {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new LudingHysteretic(m, PairValues.of(m, s, RESTITUTION), s.number(PRESSURE),
                    s.number("stiffness_ratio"), s.number("plasticity_depth"), s.number("tangential_ratio"));
        }
    },
    /** Yield and creep of the force-free overlap; see {@link MaxwellOverlap}. */
    MAXWELL("maxwell-equilibrium-overlap", List.of(pressure(3, "3 is a fully plastic contact (Tabor)."),
            Setting.number("relaxation_time", "s", 0, 0, 1,
                    "Time in which stress above yield relaxes by a factor e; 0: at once, which is plastic."),
            Setting.number("creep_time", "s", 0, 0, 1, "Time in which stress below yield relaxes by a factor e; 0: never."),
            Setting.number("full_density_overlap", "", 0.1, 0.01, 0.3,
                    "Force-free overlap over the sum of two equal radii at which no void is left and flow ends."),
            Setting.number("area_factor", "", 1.29, 1, 3, "Contact area at full density over the overlap's circle."),
            Setting.number("spring_factor", "", 2, 1, 20, "Stiffness at full density over that of Hertz."))) {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new MaxwellOverlap(m, PairValues.of(m, s, RESTITUTION), s.number(PRESSURE),
                    new MaxwellOverlap.Flow(s.number("relaxation_time"), s.number("creep_time"),
                            s.number("full_density_overlap"), s.number("area_factor"), s.number("spring_factor")));
        }
    },
    /** Volume-conserving spheres that flow and are confined by their neighbours; see {@link MechanicallyDerived}. */
    MDR("mdr", 0.3, List.of(
            Setting.number("bulk_onset", "", 0.2, 0.01, 0.95,
                    "ψ_b: free share of a particle's surface below which it is compressed as a whole and grows no more."),
            Setting.onOff("spread_in_space", false,
                    "Off: what contacts displace stays in the plane of the centres, so relative density ends at 1;"
                            + " on: it spreads over the sphere, as published for bodies in space."))) {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            WallMaterial.requireRigid(m, id());
            return new MechanicallyDerived(m, PairValues.of(m, s, RESTITUTION), s.number("bulk_onset"),
                    s.isOn("spread_in_space") ? FreeSurface.SPACE : FreeSurface.PLANE);
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
        all.add(Setting.number("restitution", "", restitution, 0.05, 1,
                "Nominal restitution of the dashpots; yield lowers it further. Below 0.7 the time step must be shorter.")
                .forPairs());
        all.addAll(own);
        settings = List.copyOf(all);
    }

    private static Setting pressure(double defaultValue, String meaning) {
        return Setting.number("pressure_per_yield", "", defaultValue, 0.5, 5,
                "Contact pressure at yield over the lower yield strength of the pair. " + meaning);
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
