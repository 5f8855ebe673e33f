// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.List;
import org.pressling.dem.Localized;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;

/** Makes the two readings of the paper's contact law; see {@link HertzMindlin}. */
public enum HertzMindlinFactory implements ContactLawFactory {

    /** Eq. 1–12 of Komori et al. (2022) as printed. */
    PUBLISHED("hertz-mindlin.published", LawMeaning.RESTITUTION_UNUSED) {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new HertzMindlin.Published(m);
        }
    },
    /** The same with the usual effective mass and Tsuji's dashpot, set by a nominal restitution. */
    CORRECTED("hertz-mindlin.corrected",
            LawMeaning.RESTITUTION_NOMINAL) {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new HertzMindlin.Corrected(m, PairValues.of(m, s, RESTITUTION));
        }
    };

    private static final String RESTITUTION = "restitution";

    private final String id;
    private final List<Setting> settings;

    HertzMindlinFactory(String id, Localized restitutionMeaning) {
        this.id = id;
        settings = List.of(Friction.COEFFICIENT, Setting.number(RESTITUTION, Unit.NONE, 0.3, 0, 1, restitutionMeaning).forPairs(),
                Friction.UNLOADING_RESCALE, Friction.CONTACT_POINT_SLIP);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Setting> settings() {
        return settings;
    }
}
