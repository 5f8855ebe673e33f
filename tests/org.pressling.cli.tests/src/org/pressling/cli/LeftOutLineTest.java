// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Localized;
import org.pressling.study.contribute.LeftOut;
import org.pressling.study.contribute.Origin;

/** What is left out of plug-ins is one line, however much it is. */
class LeftOutLineTest {
    private static LeftOut packer(String id) {
        return new LeftOut("packer", id, new Origin("my", "1.0"), Localized.english("it is broken"), null);
    }

    @Test
    void fewAreNamedAndManyCounted() {
        LeftOutLine line = new LeftOutLine();
        assertTrue(line.take().isEmpty());
        line.add(packer("a"));
        assertEquals("left out of plug-ins: the packer 'a' of my 1.0. See: pressling plugins",
                line.take().orElseThrow().text(Locale.ENGLISH));
        assertTrue(line.take().isEmpty(), "told once");
        List.of("a", "b", "c", "d", "e").forEach(id -> line.add(packer(id)));
        String said = line.take().orElseThrow().text(Locale.ENGLISH);
        assertTrue(said.contains("'c'") && !said.contains("'d'") && said.contains(" and 2 more"), said);
    }
}
