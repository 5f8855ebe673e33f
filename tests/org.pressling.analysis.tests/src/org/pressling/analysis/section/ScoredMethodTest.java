// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.learning.Evaluation;

class ScoredMethodTest {

    /** A method that is added without a name would stand in reports as it does in files. */
    @Test
    void eachMethodOfAnEvaluationHasAName() throws IllegalAccessException {
        int methods = 0;
        for (Field field : Evaluation.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof String id) {
                String shown = ScoredMethod.shown(id);
                Optional<ScoredMethod> method = ScoredMethod.ofShown(shown);
                assertTrue(method.isPresent(), () -> id + " is called " + shown);
                assertEquals(shown, method.get().text(Locale.ENGLISH));
                methods++;
            }
        }
        assertEquals(ScoredMethod.values().length, methods);
    }

    @Test
    void whatNobodyKnowsKeepsItsName() {
        assertEquals("my_method", ScoredMethod.shown("my_method"));
        assertEquals(Optional.empty(), ScoredMethod.ofShown("my_method"));
    }

    /** Its words begin with what the method is called in the tables above them. */
    @Test
    void aNoteNamesItsMethod() {
        List<ScoredMethod> noted = Arrays.stream(ScoredMethod.values()).filter(method -> method.note().isPresent()).toList();
        assertEquals(List.of(ScoredMethod.PICTURE_GEOMETRY), noted);
        assertTrue(noted.getFirst().note().orElseThrow().startsWith("Picture geometry sees thirteen numbers"));
    }
}
