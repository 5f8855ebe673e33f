// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.pressling.dem.InvalidInputException;
import org.pressling.model.io.Studies;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/**
 * Results that lie in a run folder but are not those of the study that is being run there: left of the run before, until this
 * one comes to them or if it was stopped on the way. Whoever looks at them looks at an older study.
 *
 * @param steps   steps over all samples whose result is such a leftover
 * @param samples numbers of the samples whose picture is one
 */
public record ResultAges(Set<StepName> steps, SortedSet<Integer> samples) {
    /** All of one age. */
    public static final ResultAges NONE = new ResultAges(Set.of(), Collections.emptySortedSet());

    /** Copies the sets. */
    public ResultAges {
        steps = Collections.unmodifiableSet(steps.isEmpty() ? EnumSet.noneOf(StepName.class) : EnumSet.copyOf(steps));
        samples = Collections.unmodifiableSortedSet(new TreeSet<>(samples));
    }

    /**
     * Finds the leftovers in a run folder. A run that came to its end has none, and is not looked through; of another one the
     * keys of all results are read.
     *
     * @param folder        the run folder
     * @param contributions what its study can choose from
     * @param options       how it is run
     * @return the leftovers; none where the study of the run cannot be read, since nothing is known then
     * @throws IOException if a key in the folder cannot be read
     */
    public static ResultAges of(RunFolder folder, Contributions contributions, RunOptions options) throws IOException {
        boolean onTheWay = RunStatus.read(folder).filter(status -> status.state() != RunState.DONE).isPresent();
        if (!onTheWay) {
            return NONE;
        }
        try {
            return StudyRun.of(Studies.load(folder.study()), folder.root(), contributions, options).ages();
        } catch (InvalidInputException unknown) {
            return NONE;
        }
    }

    /** {@return whether all is of one age} */
    public boolean isEmpty() {
        return steps.isEmpty() && samples.isEmpty();
    }
}
