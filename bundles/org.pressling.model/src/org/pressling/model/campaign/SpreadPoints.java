// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Points that are spread over the ranges of the factors.
 *
 * @param ranges ranges of the factors, in their order
 * @param unit   the points in the unit cube, a number from 0 to below 1 for each factor
 */
record SpreadPoints(List<FactorRange> ranges, double[][] unit) implements Combinations {

    @Override
    public int count() {
        return unit.length;
    }

    @Override
    public List<String> levels(int number) {
        return IntStream.range(0, ranges.size()).mapToObj(i -> ranges.get(i).level(unit[number][i])).toList();
    }
}
