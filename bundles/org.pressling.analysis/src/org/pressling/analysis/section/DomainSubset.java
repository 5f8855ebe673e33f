// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.Predictions;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dem.press.Verdict;

/** The held-out pictures whose samples passed every check and lie inside the domain of their contact law. */
final class DomainSubset {
    private static final double PERCENT = 100;

    private final Dataset data;
    private final int[] inside;

    DomainSubset(Dataset data) {
        this.data = data;
        inside = IntStream.range(0, data.size()).filter(i -> data.entry(i).split() == Split.TEST)
                .filter(i -> isPassed(data.entry(i))).toArray();
    }

    private int heldOut() {
        return data.of(Split.TEST).size();
    }

    /** Whether there are pictures of both kinds, so that scores differ. */
    boolean isProper() {
        return data.hasVerdicts() && inside.length > 0 && inside.length < heldOut();
    }

    /**
     * Says how many pictures lie outside the domain, and what that means for the scores; empty where it is not known or
     * nothing was held out.
     */
    Optional<String> sentence() {
        int all = heldOut();
        if (!data.hasVerdicts() || all == 0) {
            return Optional.empty();
        }
        long outside = data.entries().stream().filter(e -> !isPassed(e)).count();
        boolean failed = data.entries().stream().anyMatch(e -> e.verdict().equals(Optional.of(Verdict.Grade.FAILED)));
        String share = String.format(Locale.ROOT, "%d of the %d pictures (%.0f %%) show samples outside the domain of their"
                + " contact law%s; of the %d held-out ones %d do", outside, data.size(), PERCENT * outside / data.size(),
                failed ? ", or that failed a check" : "", all, all - inside.length);
        if (inside.length == all) {
            return Optional.of(share + ", so there is nothing to set apart.");
        }
        if (inside.length == 0) {
            return Optional.of(share + ": the scores tell how well labels are read that the law extrapolates, and nothing of"
                    + " others.");
        }
        return Optional.of(share + ". The table of those inside is without them.");
    }

    private static boolean isPassed(Dataset.Entry entry) {
        return entry.verdict().equals(Optional.of(Verdict.Grade.PASSED));
    }

    /** The data set of these pictures alone. */
    Dataset dataset() {
        return new Dataset(data.labels(), data.factors(), IntStream.of(inside).mapToObj(data::entry).toList());
    }

    /** What the methods say of these pictures. */
    LearningOutcome outcome(LearningOutcome all) {
        return new LearningOutcome(some(all.network()), all.told().map(this::some),
                all.baselines().stream().map(this::some).toList(), all.curve(),
                List.of(), List.of(), List.of());
    }

    private Predictions some(Predictions all) {
        return new Predictions(all.name(), IntStream.of(inside).mapToObj(i -> all.values()[i]).toArray(double[][]::new));
    }
}
