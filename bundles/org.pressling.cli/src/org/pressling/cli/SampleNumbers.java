// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressling.dem.InvalidInputException;

/** Lists of samples on the command line, such as {@code 1,2,5-9}. */
final class SampleNumbers {

    private static final Pattern RANGE = Pattern.compile("([1-9]\\d{0,6})(?:-([1-9]\\d{0,6}))?");

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
        SortedSet<Integer> wanted = new TreeSet<>();
        for (String part : list.split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                throw UsageProblem.SAMPLE_RANGE.of(list, part.strip()).exception();
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            for (int number = from; number <= to; number++) {
                if (!available.contains(number)) {
                    throw UsageProblem.SAMPLE_MISSING
                            .of(list, what, number, available.size(), available.getFirst(), available.getLast()).exception();
                }
                wanted.add(number);
            }
            if (to < from) {
                throw UsageProblem.BACKWARDS.of(list, part.strip()).exception();
            }
        }
        return List.copyOf(wanted);
    }
}
