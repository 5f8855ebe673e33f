// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Localized;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.contribute.Contributions;

class ElasticStudyTest {

    private static Map<String, String> told(ContactLawFactory law, String... told) {
        Study study = Studies.create();
        StudyPaths.set(study, "contactLaw=" + law.id());
        for (String setting : told) {
            StudyPaths.set(study, "contactLaw." + setting);
        }
        Map<String, String> kept = new TreeMap<>();
        ElasticStudy.of(study, law, Settings.defaults(ElasticStudy.SETTINGS)).getContactLaw().getSettings()
                .forEach(setting -> kept.put(setting.getName(), setting.getValue()));
        return kept;
    }

    /** A restitution means another thing to a law that yields, and what parts add may not go with one that does not. */
    @Test
    void frictionAndWallsStayAndWhatIsTheLawsOwnGoes() {
        ContactLawFactory law = Contributions.onClassPath().of(ContactLawFactory.KIND).choose("maxwell-equilibrium-overlap");
        assertEquals(Map.of("friction", "0.2", "friction[AM_SE]", "0.1", "wall_youngs_modulus", "2e11"),
                told(law, "friction=0.2", "friction[AM_SE]=0.1", "wall_youngs_modulus=2e11", "restitution=0.5",
                        "area_factor=1.5", "cohesion=1e6", "rolling_friction=0.1"));
        assertEquals(Map.of(), told(law));
    }

    @Test
    void aSettingThatALawMeansOtherwiseIsNotHandedOn() {
        assertEquals(Map.of("wall_poisson_ratio", "0.2"), told(new Sticky(), "friction=0.2", "wall_poisson_ratio=0.2"));
    }

    /** Calls something else friction. */
    private static final class Sticky implements ContactLawFactory {
        @Override
        public String id() {
            return "sticky";
        }

        @Override
        public List<Setting> settings() {
            return List.of(Setting.number("friction", Unit.PASCAL, 1, 0, 2, Localized.english("Shear strength.")));
        }

        @Override
        public ContactLaw create(Materials m, Settings s) {
            throw new UnsupportedOperationException();
        }
    }
}
