// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.learning.IntervalScores;
import org.pressling.learning.trust.Look;

/**
 * Thirds of the held-out pictures: by the label itself, and by the shares of active material and of void in the picture. An
 * interval may hold nine labels in ten in the mean and yet few of those that are largest.
 */
final class Strata {
    /** With fewer pictures a third has too few to speak of a share. */
    private static final int LEAST = 9;
    private static final int THIRDS = 3;

    private final Dataset dataset;
    private final List<Look> looks;
    private final int[] heldOut;

    Strata(Dataset dataset, List<Look> looks) {
        this.dataset = dataset;
        this.looks = looks;
        heldOut = IntStream.range(0, dataset.size()).filter(i -> dataset.entry(i).split() == Split.TEST).toArray();
    }

    /**
     * The share that is held in each third.
     *
     * @param label number of the label
     * @param held  whether the interval of an entry of the data set holds its label
     */
    List<IntervalScores.Stratum> of(int label, IntPredicate held) {
        List<IntervalScores.Stratum> strata = new ArrayList<>();
        if (heldOut.length >= LEAST) {
            thirds(IntervalScores.BY_LABEL, i -> dataset.entry(i).labels()[label], held, strata);
            thirds(IntervalScores.BY_AM_SHARE, i -> seen(i, "am_share"), held, strata);
            thirds(IntervalScores.BY_VOID_SHARE, i -> Math.exp(seen(i, "log_void_share")), held, strata);
        }
        return strata;
    }

    private double seen(int entry, String column) {
        List<String> names = GeometryPredictors.columns(GeometryPredictors.WITHOUT_RIMS).stream().map(LabelColumn::name).toList();
        return looks.get(entry).geometry()[names.indexOf(column)];
    }

    private void thirds(String by, IntToDoubleFunction value, IntPredicate held, List<IntervalScores.Stratum> strata) {
        int[] sorted = Arrays.stream(heldOut).boxed().sorted(Comparator.comparingDouble(value::applyAsDouble))
                .mapToInt(Integer::intValue).toArray();
        for (int third = 0; third < THIRDS; third++) {
            int[] some = Arrays.copyOfRange(sorted, sorted.length * third / THIRDS, sorted.length * (third + 1) / THIRDS);
            double coverage = (double) Arrays.stream(some).filter(held).count() / some.length;
            strata.add(new IntervalScores.Stratum(by, value.applyAsDouble(some[0]),
                    value.applyAsDouble(some[some.length - 1]), some.length, coverage));
        }
    }
}
