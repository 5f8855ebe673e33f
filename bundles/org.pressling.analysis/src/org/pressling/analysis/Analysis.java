// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.Optional;

/** A question asked of a finished run; its answer is a section of the report. */
@FunctionalInterface
public interface Analysis {

    /**
     * Looks at a run and answers.
     *
     * @param input the finished run
     * @return the section, or nothing where the run lacks what the question needs (no data set, no trained network)
     */
    Optional<Section> section(ReportInput input);
}
