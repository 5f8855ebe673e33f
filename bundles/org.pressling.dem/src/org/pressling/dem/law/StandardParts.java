// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;

/** The parts that come with this bundle. */
public enum StandardParts implements LawPart {

    /** {@link RollingResistance}. */
    ROLLING(RollingResistance.settings()) {
        @Override
        public List<Acting> create(Materials m, Settings s, ContactLaw law) {
            RollingResistance rolling = RollingResistance.of(m, s);
            return rolling.isThere() ? List.of(rolling) : List.of();
        }
    },
    /** {@link DmtAdhesion} and {@link JkrAdhesion}; of a pair one or the other. */
    ADHESION(List.of(Names.DMT, Names.JKR)) {
        @Override
        public List<Acting> create(Materials m, Settings s, ContactLaw law) {
            double[] dmt = PairValues.of(m, s, Names.DMT.name());
            double[] jkr = PairValues.of(m, s, Names.JKR.name());
            var parts = new ArrayList<Acting>();
            if (PairValues.any(dmt)) {
                parts.add(new DmtAdhesion(m, dmt));
            }
            if (PairValues.any(jkr)) {
                requireElastic(law);
                requireOne(m, dmt, jkr);
                parts.add(new JkrAdhesion(m, jkr));
            }
            return parts;
        }
    },
    /** {@link YieldCohesion}. */
    COHESION(List.of(Names.COHESION)) {
        @Override
        public List<Acting> create(Materials m, Settings s, ContactLaw law) {
            double[] cohesion = PairValues.of(m, s, Names.COHESION.name());
            return PairValues.any(cohesion) ? List.of(new YieldCohesion(m, cohesion)) : List.of();
        }
    };

    private final List<Setting> settings;

    StandardParts(List<Setting> settings) {
        this.settings = settings;
    }

    @Override
    public List<Setting> settings() {
        return settings;
    }

    private static void requireElastic(ContactLaw law) {
        if (law.yields()) {
            throw LawProblem.JKR_YIELDS.of().exception();
        }
    }

    private static void requireOne(Materials m, double[] dmt, double[] jkr) {
        m.phases().pairTypes().stream().filter(t -> dmt[t.index()] > 0 && jkr[t.index()] > 0).findFirst()
                .ifPresent(type -> {
                    throw LawProblem.TWO_ADHESIONS.of(type.name()).exception();
                });
    }

    /** Made before the parts are. */
    private static final class Names {
        static final Setting DMT = Setting.number("adhesion_dmt", Unit.JOULE_PER_SQUARE_METRE, 0, 0, 100, LawMeaning.ADHESION_DMT)
                .forPairs();
        static final Setting JKR = Setting.number("adhesion_jkr", Unit.JOULE_PER_SQUARE_METRE, 0, 0, 100, LawMeaning.ADHESION_JKR)
                .forPairs();
        static final Setting COHESION = Setting.number("cohesion", Unit.PASCAL, 0, 0, 1e10, LawMeaning.COHESION).forPairs();

        private Names() {
        }
    }
}
