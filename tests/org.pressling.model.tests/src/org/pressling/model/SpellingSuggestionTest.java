// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingSuggestionTest {

    @Test
    void findsTheNameThatWasMeant() {
        assertEquals(Optional.of("finalWidth"), SpellingSuggestion.to("finalwith", List.of("wallSpeed", "finalWidth")));
    }

    @Test
    void staysSilentWhereNothingIsNear() {
        assertEquals(Optional.empty(), SpellingSuggestion.to("colour", List.of("wallSpeed", "finalWidth")));
    }
}
