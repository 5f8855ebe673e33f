// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.SampleRanges;

/** Lists of samples on the command line, such as {@code 1,2,5-9}. */
final class SampleNumbers {

    private SampleNumbers() {
    }

    /**
     * Chooses samples.
     *
     * @param list      what the user wants; all if null
     * @param available the samples there are, ascending
     * @param what      what they are, for messages
     * @return the chosen ones, ascending
     * @throws InvalidInputException if the list is malformed or a sample is not there
     */
    static List<Integer> choose(String list, List<Integer> available, String what) {
        if (available.isEmpty()) {
            throw UsageProblem.NO_SAMPLE.of(what).exception();
        }
        if (list == null) {
            return available;
        }
        int[] wanted = SampleRanges.parse(list).numbers();
        Set<Integer> there = new HashSet<>(available);
        for (int number : wanted) {
            if (!there.contains(number)) {
                throw UsageProblem.SAMPLE_MISSING
                        .of(list, what, number, available.size(), available.getFirst(), available.getLast()).exception();
            }
        }
        return Arrays.stream(wanted).boxed().toList();
    }
}
