// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/** The parts along the normal that go with any law, and what turns them on. */
final class ContactParts {

    private static final Setting DMT = Setting.number("adhesion_dmt", "J/m2", 0, 0, 100,
            LawMeaning.ADHESION_DMT).forPairs().added();
    private static final Setting JKR = Setting.number("adhesion_jkr", "J/m2", 0, 0, 100,
            LawMeaning.ADHESION_JKR)
            .forPairs().added();
    private static final Setting COHESION = Setting.number("cohesion", "Pa", 0, 0, 1e10,
            LawMeaning.COHESION).forPairs().added();

    private ContactParts() {
    }

    static List<Setting> settings() {
        return List.of(DMT, JKR, COHESION);
    }

    /**
     * The parts that settings turn on, in fixed order.
     *
     * @throws InvalidInputException when they do not go together with each other or with the law
     */
    static List<ContactPart> of(Materials m, Settings s, ContactLaw law) {
        double[] dmt = PairValues.of(m, s, DMT.name());
        double[] jkr = PairValues.of(m, s, JKR.name());
        double[] cohesion = PairValues.of(m, s, COHESION.name());
        var parts = new ArrayList<ContactPart>();
        if (PairValues.any(dmt)) {
            parts.add(new DmtAdhesion(m, dmt));
        }
        if (PairValues.any(jkr)) {
            requireElastic(law);
            requireOne(m, dmt, jkr);
            parts.add(new JkrAdhesion(m, jkr));
        }
        if (PairValues.any(cohesion)) {
            parts.add(new YieldCohesion(m, cohesion));
        }
        return parts;
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
}
