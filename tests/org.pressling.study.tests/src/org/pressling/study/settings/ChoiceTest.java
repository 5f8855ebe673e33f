// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.ChoiceKind;
import org.pressling.dem.Localized;
import org.pressling.dem.Setting;
import org.pressling.dem.SettingProblem;
import org.pressling.dem.Unit;
import org.pressling.model.Study;
import org.pressling.model.check.ContributionCatalog;
import org.pressling.model.check.DeclaredSettings;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.check.VariablePaths;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.key.Inputs;

class ChoiceTest {
    private static final List<Setting> DECLARED = List.of(
            Setting.number("friction", Unit.NONE, 0.3, 0, 2, Localized.english("Friction.")).forPairs(),
            Setting.whole("turns", Unit.NONE, 3, 1, 9, Localized.english("Turns.")),
            Setting.onOff("slip", false, Localized.english("Slip.")),
            Setting.choice("spread", List.of(new ChoiceKind.Option("plane", Localized.english("In the plane.")),
                    new ChoiceKind.Option("space", Localized.english("In space."))), Localized.english("Spread.")).forPhases(),
            Setting.text("note", "", Localized.english("Note.")).added(),
            Setting.file("table", List.of("csv"), Localized.english("Table.")).added());

    private static final ContributionCatalog INSTALLED = new ContributionCatalog() {
        @Override
        public Optional<List<String>> ids(String kind) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Setting>> settings(String kind, String id) {
            return kind.equals("contact-law") ? Optional.of(DECLARED) : Optional.empty();
        }
    };

    private static String key(Study study) {
        return new Inputs().put("", Choice.of("contactLaw", study.getContactLaw(), DECLARED)).text();
    }

    private static Study study(String... assignments) {
        Study study = Studies.create();
        for (String assignment : assignments) {
            StudyPaths.set(study, assignment);
        }
        return study;
    }

    @Test
    void switchesAndWholeNumbersOfBeforeGiveTheSameKeys() {
        String before = key(study("contactLaw.slip=1", "contactLaw.turns=4.0"));
        assertEquals(before, key(study("contactLaw.slip=true", "contactLaw.turns=4")));
        assertTrue(before.contains("settings.slip = 1.0\n") && before.contains("settings.turns = 4.0\n"), before);
        assertTrue(!before.contains("note") && !before.contains("table"),
                "what was added later says nothing by default: " + before);
    }

    @Test
    void aFileLiesBesideTheStudyAndItsContentsAreTheKey(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.csv"), "1\n");
        Files.writeString(folder.resolve("b.csv"), "2\n");
        Path file = folder.resolve("own.pressling");
        Studies.save(study("contactLaw.table=a.csv", "contactLaw.note=two words, 1.0"), file);
        Study loaded = Studies.load(file);
        assertEquals("two words, 1.0", StudyPaths.get(loaded, "contactLaw.note"));
        assertTrue(problems(loaded).isEmpty(), problems(loaded).toString());
        String key = key(loaded);
        assertEquals(key, key(Studies.copy(Studies.copy(loaded))), "copies know where the study lies");
        StudyPaths.set(loaded, "contactLaw.table=b.csv");
        assertNotEquals(key, key(loaded));
        StudyPaths.set(loaded, "contactLaw.table=a.csv");
        DeclaredSettings.nameFilesWhole(loaded, INSTALLED);
        assertEquals(folder.resolve("a.csv").toString(), StudyPaths.get(loaded, "contactLaw.table"));
        assertEquals(key, key(loaded));
        StudyPaths.set(loaded, "contactLaw.table=c.csv");
        assertEquals(List.of("contactLaw.table"), problems(loaded));
    }

    private static List<String> problems(Study study) {
        return StudyValidator.validate(study, INSTALLED).stream().map(p -> p.path()).filter(p -> p.startsWith("contactLaw"))
                .toList();
    }

    @Test
    void whatMayVaryIsWhatTheMetamodelMarksAndWhatIsNoTextAndNoFile() {
        Study study = study("campaign.replicates=250");
        List<String> paths = VariablePaths.of(study, INSTALLED);
        assertTrue(
                paths.containsAll(List.of("packing.initialWidth", "press.finalWidth", "am.youngsModulus", "contactLaw.friction",
                        "contactLaw.friction[SE_WALL]", "contactLaw.slip", "contactLaw.spread[SE]")),
                paths.toString());
        assertTrue(paths.stream().noneMatch(p -> p.contains("note") || p.contains("table") || p.startsWith("training")),
                paths.toString());
        for (String path : paths) {
            assertTrue(StudyPaths.mayVary(study, path), path);
        }
        StudyPaths.set(study, "campaign.factors[contactLaw.spread[SE]]=plane space");
        assertEquals(List.of(), StudyValidator.validate(study("campaign.replicates=250",
                "campaign.factors[contactLaw.spread[SE]]=plane space"), INSTALLED).stream()
                .filter(p -> p.path().startsWith("campaign.factors")).toList());
        Study wrong = study("campaign.factors[contactLaw.spread]=plane cube", "campaign.factors[contactLaw.note]=a b");
        assertTrue(StudyValidator.validate(wrong, INSTALLED).stream().anyMatch(p -> p.code() == SettingProblem.NO_OPTION
                && p.path().equals("campaign.factors[contactLaw.spread]")));
        assertTrue(StudyValidator.validate(wrong, INSTALLED).stream()
                .anyMatch(p -> p.path().equals("campaign.factors[contactLaw.note]")));
    }
}
