// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.List;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/** Makes the two readings of the paper's contact law; see {@link HertzMindlin}. */
public enum HertzMindlinFactory implements ContactLawFactory {

    /** Eq. 1–12 of Komori et al. (2022) as printed. */
    PUBLISHED("hertz-mindlin.published", "Not used: eq. 9 as printed does not hold it.") {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new HertzMindlin.Published(m, s.get(FRICTION), s.get(RESCALE) > 0.5, s.get(LEVER) > 0.5);
        }
    },
    /** The same with the usual effective mass and Tsuji's dashpot, set by a nominal restitution. */
    CORRECTED("hertz-mindlin.corrected",
            "Nominal restitution e in the dashpot's α(e); two spheres rebound with 0.44 for e = 0.3.") {
        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new HertzMindlin.Corrected(m, s.get(FRICTION), s.get(RESTITUTION), s.get(RESCALE) > 0.5,
                    s.get(LEVER) > 0.5);
        }
    };

    private static final String FRICTION = "friction";
    private static final String RESTITUTION = "restitution";
    private static final String RESCALE = "unloading_rescale";
    private static final String LEVER = "contact_point_slip";

    private final String id;
    private final List<Setting> settings;

    HertzMindlinFactory(String id, String restitutionMeaning) {
        this.id = id;
        settings = List.of(
                new Setting("friction", "", 0.3, 0, 2, "Coulomb's coefficient of friction, the same for all pairs."),
                new Setting("restitution", "", 0.3, 0, 1, restitutionMeaning),
                new Setting("unloading_rescale", "", 0, 0, 1,
                        "1: the elastic tangential force shrinks with the contact radius on unloading; 0: it is kept."),
                new Setting("contact_point_slip", "", 0, 0, 1,
                        "1: slip is taken at the middle of the overlap; 0: at the undeformed surfaces, as LAMMPS does."));
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
