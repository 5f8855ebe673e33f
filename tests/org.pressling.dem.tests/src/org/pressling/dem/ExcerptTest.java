// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void messagesOfErrorsCannotSteerATerminal() {
        assertEquals("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDm, line 1\n\tnext",
                Excerpt.lines("a\u001b[2Jb\rc\u202Ed\u009bm, line 1\n\tnext"));
        assertEquals("whole µm → 5", Excerpt.lines("whole µm → 5"));
        assertNull(Excerpt.lines(null));
    }

    @Test
    void longTextIsShortenedAtItsEndAndALongPathAtItsBegin() {
        String text = Excerpt.of("x".repeat(200));
        assertEquals(Excerpt.LONGEST, text.length());
        assertTrue(text.endsWith("x…"), text);
        String path = Excerpt.of(Path.of("/" + "y".repeat(200) + "/end.csv"));
        assertEquals(Excerpt.LONGEST, path.length());
        assertTrue(path.startsWith("…y") && path.endsWith("/end.csv"), path);
    }

    @Test
    void aPairOfSurrogatesIsNotCutInTwo() {
        String text = Excerpt.of("x".repeat(Excerpt.LONGEST - 2) + "😀😀");
        assertTrue(text.chars().noneMatch(c -> c == '\uFFFD'), text);
    }
}
