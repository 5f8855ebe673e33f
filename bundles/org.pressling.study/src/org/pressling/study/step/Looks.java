// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.learning.trust.Look;

/** Looks at every picture of a data set. */
final class Looks {
    private static final int AT_A_TIME = 16;

    private Looks() {
    }

    /**
     * Looks picture by picture, on several threads if the step may use them.
     *
     * @param from progress at the begin
     * @param to   progress at the end
     * @return in the order of the data set
     */
    static List<Look> of(Dataset dataset, RenderSettings rendering, StepContext context, double from, double to) {
        List<Look> looks = new ArrayList<>();
        while (looks.size() < dataset.size()) {
            context.checkCancelled();
            context.progress(from + (to - from) * looks.size() / dataset.size(), ProgressTerm.READING_GEOMETRY);
            IntStream some = IntStream.range(looks.size(), Math.min(dataset.size(), looks.size() + AT_A_TIME));
            looks.addAll((context.threads() > 1 ? some.parallel() : some)
                    .mapToObj(i -> Look.at(dataset.entry(i).image(), rendering)).toList());
        }
        return looks;
    }
}
