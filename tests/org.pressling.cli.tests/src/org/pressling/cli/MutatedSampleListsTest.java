// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressling.mutation.TextTrial;

/** Lists of samples on the command line, damaged in every way, are taken or refused in a sentence. */
class MutatedSampleListsTest {

    private final List<Integer> available = IntStream.rangeClosed(1, 60).boxed().toList();

    @Test
    void lists() {
        TextTrial.of("sample-list", text -> SampleNumbers.choose(text, available, "pressed"), "1,2,5-9", "60", "3-3, 7")
                .words("1", "60", "61", "1-60", "9999999", "1-9999999", "9-5", "-").run();
    }
}
