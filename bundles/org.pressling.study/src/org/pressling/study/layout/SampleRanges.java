// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressling.dem.InvalidInputException;

/** Some samples of a campaign, as people write them: {@code 1-4,9}. */
public final class SampleRanges {
    private static final Pattern RANGE = Pattern.compile("([1-9]\\d{0,6})(?:-([1-9]\\d{0,6}))?");

    private final BitSet samples;

    /**
     * Samples whose numbers follow each other.
     *
     * @param from number of the first
     * @param to   number of the last
     */
    public record Range(int from, int to) {

        /** {@return how many samples these are} */
        public int count() {
            return to - from + 1;
        }

        @Override
        public String toString() {
            return from == to ? Integer.toString(from) : from + "-" + to;
        }
    }

    private SampleRanges(BitSet samples) {
        this.samples = samples;
    }

    /**
     * Reads numbers and ranges of numbers.
     *
     * @param list separated by commas, in any order; blanks count for nothing
     * @return the samples that are named
     * @throws InvalidInputException if a part of the list is neither, or a range runs backwards
     */
    public static SampleRanges parse(String list) {
        BitSet samples = new BitSet();
        for (String part : list.split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                throw LayoutProblem.SAMPLE_RANGE.of(list, part.strip()).exception();
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (to < from) {
                throw LayoutProblem.BACKWARDS.of(list, part.strip()).exception();
            }
            samples.set(from, to + 1);
        }
        return new SampleRanges(samples);
    }

    /**
     * All samples of a campaign.
     *
     * @param count how many it has
     * @return 1 to that number
     */
    public static SampleRanges all(int count) {
        BitSet samples = new BitSet();
        samples.set(1, count + 1);
        return new SampleRanges(samples);
    }

    /**
     * Samples by their numbers.
     *
     * @param numbers counted from 1, in any order
     * @return these samples
     */
    public static SampleRanges of(Collection<Integer> numbers) {
        BitSet samples = new BitSet();
        numbers.forEach(samples::set);
        return new SampleRanges(samples);
    }

    /**
     * Refuses samples that a campaign does not have.
     *
     * @param count how many it has
     * @throws InvalidInputException if the number of one is larger
     */
    public void requireWithin(int count) {
        int beyond = samples.nextSetBit(count + 1);
        if (beyond >= 0) {
            throw LayoutProblem.NO_SUCH_SAMPLE.of(toString(), beyond, count).exception();
        }
    }

    /** {@return the numbers, ascending} */
    public int[] numbers() {
        return samples.stream().toArray();
    }

    /** {@return how many samples these are} */
    public int count() {
        return samples.cardinality();
    }

    /**
     * Compares with others.
     *
     * @param others some samples
     * @return how many are in both
     */
    public int common(SampleRanges others) {
        BitSet both = (BitSet) samples.clone();
        both.and(others.samples);
        return both.cardinality();
    }

    /** {@return the fewest ranges that hold all samples, ascending} */
    public List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (int from = samples.nextSetBit(0); from >= 0;) {
            int end = samples.nextClearBit(from);
            ranges.add(new Range(from, end - 1));
            from = samples.nextSetBit(end);
        }
        return ranges;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleRanges ranges && ranges.samples.equals(samples);
    }

    @Override
    public int hashCode() {
        return samples.hashCode();
    }

    /** {@return the samples as {@link #parse} reads them; nothing if there are none} */
    @Override
    public String toString() {
        return String.join(",", ranges().stream().map(Range::toString).toList());
    }
}
