// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.model.Study;
import org.pressling.model.check.DeclaredSettings;
import org.pressling.model.io.Studies;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.settings.MeasuredSizes;

/** A study in the form in which a run folder keeps it. */
public final class KeptStudy {
    private KeptStudy() {
    }

    /**
     * A study that holds its materials and the tables of measured sizes itself and names other files by their whole path.
     *
     * @param study         the study
     * @param contributions what the study can choose from, which say what of their settings are files
     * @return a study that means the same wherever it lies and however libraries change
     * @throws org.pressling.dem.InvalidInputException if measured sizes cannot be read
     */
    public static Study of(Study study, Contributions contributions) {
        return new MeasuredSizes().in(unread(study, contributions));
    }

    /** As {@link #of}, but with measured sizes in their files: problems are told where the user gave them. */
    static Study unread(Study study, Contributions contributions) {
        Study kept = Studies.selfContained(study);
        DeclaredSettings.nameFilesWhole(kept, StudyCheck.strict(contributions));
        return kept;
    }
}
