// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.model.Study;
import org.pressling.model.check.DeclaredSettings;
import org.pressling.model.io.Studies;
import org.pressling.study.contribute.Contributions;

/** A study in the form in which a run folder keeps it. */
public final class KeptStudy {
    private KeptStudy() {
    }

    /**
     * A study that holds its materials itself and names files by their whole path.
     *
     * @param study         the study
     * @param contributions what the study can choose from, which say what of their settings are files
     * @return a study that means the same wherever it lies and however libraries change
     */
    public static Study of(Study study, Contributions contributions) {
        Study kept = Studies.selfContained(study);
        DeclaredSettings.nameFilesWhole(kept, StudyCheck.catalog(contributions));
        return kept;
    }
}
