// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.contribute.Contributions;

/** What a model holds for is kept in English, and said in any language. */
class ScopeTest {

    @Test
    void whatAModelHoldsIsSaidInTheLanguageOfTheUser() {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=46 50");
        StudyPaths.set(study, "campaign.replicates=250");
        String line = Scope.of(StudySettings.of(study, Contributions.onClassPath()).samples());
        assertEquals(line, Scope.words(line).text(Locale.ENGLISH), "the words are those that are kept");
        String german = Scope.words(line).text(Locale.GERMAN);
        assertEquals(line.replace(" of ", " aus ").replace(" and ", " und ").replace(", pressed along x by ", ", entlang x um ")
                .replace(" to ", " bis ") + " gepresst", german);
    }

    @Test
    void anotherLineStaysWhatItIs() {
        assertEquals("a law of two materials", Scope.words("a law of two materials").text(Locale.GERMAN));
    }
}
