// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.pressling.model.NumberList;

/**
 * What a factor takes from its levels where points are spread: numbers between the least and the greatest of them, rounded to a
 * ten thousandth of that range so that they can be read; of levels that are no numbers, and of whole numbers, each as often.
 */
sealed interface FactorRange {

    /**
     * A level.
     *
     * @param place a number from 0 to below 1
     * @return the level at that place of the range
     */
    String level(double place);

    /**
     * The range of a factor.
     *
     * @param levels its levels, at least one
     * @param number whether they are numbers
     * @param whole  whether they must be whole ones
     * @return the range
     */
    static FactorRange of(List<String> levels, boolean number, boolean whole) {
        if (!number) {
            return new Choice(levels);
        }
        List<BigDecimal> sorted = levels.stream().map(BigDecimal::new).sorted().toList();
        return whole ? new Whole(sorted.getFirst().longValue(), sorted.getLast().longValue())
                : new Between(sorted.getFirst(), sorted.getLast());
    }

    /** Levels that are no numbers. */
    record Choice(List<String> levels) implements FactorRange {
        @Override
        public String level(double place) {
            return levels.get((int) (place * levels.size()));
        }
    }

    /** Whole numbers, both ends included. */
    record Whole(long least, long greatest) implements FactorRange {
        @Override
        public String level(double place) {
            return Long.toString(least + (long) (place * (greatest - least + 1)));
        }
    }

    /** Numbers between two. */
    record Between(BigDecimal least, BigDecimal greatest) implements FactorRange {
        private static final int DIGITS = 4;

        @Override
        public String level(double place) {
            BigDecimal length = greatest.subtract(least);
            if (length.signum() == 0) {
                return NumberList.format(least.doubleValue());
            }
            int decimals = length.scale() - length.precision() + 1 + DIGITS;
            BigDecimal exact = least.add(length.multiply(new BigDecimal(place)));
            BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
            return NumberList.format(rounded.max(least).min(greatest).doubleValue());
        }
    }
}
