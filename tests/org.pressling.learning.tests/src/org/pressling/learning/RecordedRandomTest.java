// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

class RecordedRandomTest {

    @Test
    void givesTheNumbersOfTheGeneratorBehindItAndGivesThemAgain() {
        List<Object> plain = draw(WeightInit.random(3), 2000);
        RecordedRandom recorded = new RecordedRandom(WeightInit.random(3));
        assertEquals(plain.subList(0, 500), draw(recorded, 125));
        recorded.mark();
        List<Object> first = draw(recorded, 700);
        recorded.rewind();
        assertEquals(first, draw(recorded, 700));
        recorded.rewind();
        assertEquals(first.subList(0, 400), draw(recorded, 100));
        recorded.mark(); // while some that were drawn before are still to come again
        List<Object> rest = draw(recorded, 1000);
        assertEquals(first.subList(400, 2800), rest.subList(0, 2400));
        assertEquals(plain.subList(900, 900 + rest.size()), rest);
    }

    private static List<Object> draw(RandomGenerator random, int times) {
        List<Object> drawn = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            drawn.add(random.nextInt(97));
            drawn.add(random.nextBoolean());
            drawn.add(random.nextInt(-3, 4));
            drawn.add(random.nextLong());
        }
        return drawn;
    }
}
