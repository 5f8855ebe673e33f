// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.SettingProblem;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactPart;
import org.pressling.dem.law.LawPart;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;

/** A part of contact laws that another bundle brings is set, varied, checked and pressed with like one of ours. */
class ForeignLawPartTest {
    private static final Contributions INSTALLED = TinyStudy.contributions().with(LawPart.KIND, "my.glue", new Glue());

    @TempDir
    private Path folder;

    private byte[] pressed(String name, String... changes) throws IOException {
        Path place = folder.resolve(name);
        StudyRun.of(TinyStudy.create(changes), place, INSTALLED, new RunOptions(1, StepName.PRESS)).run(RunMonitor.NONE);
        return Files.readAllBytes(place.resolve("samples/0001/contacts.csv"));
    }

    @Test
    void everyLawHasItsSettings() {
        for (String id : INSTALLED.of(ContactLawFactory.KIND).ids()) {
            List<Setting> settings = INSTALLED.settings(ContactLawFactory.KIND, id).orElseThrow();
            assertEquals(List.of("my_glue"), settings.stream().map(Setting::name).filter(n -> n.startsWith("my")).toList(), id);
        }
    }

    @Test
    void itActsWhereItIsOnAndIsToldOf() throws IOException {
        byte[] without = pressed("without");
        StudyRun plain = TinyStudy.run(folder.resolve("without"), 1, StepName.PRESS);
        assertTrue(plain.plan().isCurrent(), "that it is installed makes nothing stale");
        byte[] with = pressed("with", "contactLaw.my_glue=2e-4");
        assertNotEquals(-1, Arrays.mismatch(without, with));
        String record = Files.readString(folder.resolve("with/run.json"));
        assertTrue(record.contains("my.glue"), record);
        assertFalse(Files.readString(folder.resolve("without/run.json")).contains("my.glue"));
    }

    @Test
    void itMayVaryAndIsChecked() {
        var varied = TinyStudy.create("contactLaw.my_glue=0", "campaign.factors[contactLaw.my_glue]=0 1e-5",
                "split.train=9");
        assertEquals(List.of(), StudyValidator.validate(varied, StudyCheck.catalog(INSTALLED)));
        assertTrue(UsedContributions.of(varied, INSTALLED).all().stream().anyMatch(used -> used.id().equals("my.glue")));
        var wrong = TinyStudy.create("contactLaw.my_glue=3");
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> StudyCheck.requireAll(wrong, INSTALLED));
        assertTrue(refused.has(SettingProblem.OUT_OF_RANGE), refused.getMessage());
        assertEquals("3", StudyPaths.get(wrong, "contactLaw.my_glue"));
    }

    /** A force along the normal that draws bodies together while they touch. */
    private static final class Glue implements LawPart {
        @Override
        public List<Setting> settings() {
            return List.of(Setting.number("my_glue", Unit.NEWTON, 0, 0, 1,
                    Localized.english("Force that holds touching bodies together.")));
        }

        @Override
        public List<Acting> create(Materials m, Settings s, ContactLaw law) {
            double force = s.number("my_glue");
            return force > 0 ? List.of(new Pull(force)) : List.of();
        }
    }

    private record Pull(double force) implements ContactPart {
        @Override
        public int stateCount() {
            return 0;
        }

        @Override
        public void apply(View c) {
            for (int k = 0; k < c.batch.count; k++) {
                c.batch.normalForce[k] -= force;
            }
        }

        @Override
        public void addEnergy(View c, double[] energy) {
            for (int k = 0; k < c.batch.count; k++) {
                energy[k] -= force * c.overlap[k];
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
