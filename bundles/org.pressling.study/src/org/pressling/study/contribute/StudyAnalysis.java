// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

import org.pressling.analysis.Section;
import org.pressling.dem.Kind;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.model.Study;

/**
 * A question asked of a finished run, answered by a section of its report. A study names the analyses it wants in
 * {@code analyses}.
 * <p>
 * An answer may need structures that the study does not hold. An analysis then names {@linkplain #dependentStudies dependent
 * studies}:
 * studies made from this one that are run in folders of their own inside its run folder, by the same command, with the
 * same keys, and before the analysis is asked.
 * <p>
 * Implementations keep no state.
 */
public interface StudyAnalysis {

    /** Analyses for the report. */
    Kind<StudyAnalysis> KIND = Kind.of("analysis", StudyAnalysis.class).withSettings(StudyAnalysis::settings);

    /** {@return the numbers that a study may set for this analysis, with their units and ranges} */
    default List<Setting> settings() {
        return List.of();
    }

    /** {@return version of the answer; to be raised when the same inputs come to give another one} */
    default int format() {
        return 1;
    }

    /**
     * Studies that have to be run beside this one, or a refusal.
     *
     * @param study the study; not to be changed
     * @param own   the settings of this analysis
     * @param known what there is to choose from, which can be asked what the study's choices are like
     * @return studies by the name of their folder: lower-case letters, digits and hyphens
     * @throws org.pressling.dem.InvalidInputException if the study lacks what the analysis needs, before anything is run
     */
    default SortedMap<String, Study> dependentStudies(Study study, Settings own, Contributions known) {
        return Collections.emptySortedMap();
    }

    /**
     * Answers. What is thrown here is told in the report in the place of the section; the rest of the report is written.
     *
     * @param run the finished run and its dependent studies
     * @param own the settings of this analysis
     * @return a section whose id and figure names no other section has
     * @throws IOException if a file of the run cannot be read
     */
    Section section(FinishedRun run, Settings own) throws IOException;
}
