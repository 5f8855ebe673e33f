// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import java.util.HashMap;
import java.util.Map;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.path.StudyPaths;

/**
 * Goes from sample to sample of a plan with one study, in which only the levels that differ are set. A campaign of
 * thousands of samples costs a copy of the study once, not for each of them.
 */
public final class SampleWalk {

    private final Study study;
    private final Map<String, String> levels = new HashMap<>();

    /** A walk with a study of its own, in which no level is set yet. */
    SampleWalk(Study study) {
        this.study = study;
    }

    /**
     * Goes to a sample.
     *
     * @param sample a sample of the plan
     * @return the study with the levels of the sample in place and no factors left; the same object each time, so what is
     *         needed of it must be read before the next step
     * @throws InvalidInputException if a level does not fit its attribute; {@code StudyValidator} finds that beforehand
     */
    public Study to(PlannedSample sample) {
        sample.levels().forEach((path, value) -> {
            if (!value.equals(levels.get(path))) {
                StudyPaths.set(study, path, value);
                levels.put(path, value);
            }
        });
        return study;
    }
}
