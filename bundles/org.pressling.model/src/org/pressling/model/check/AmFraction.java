// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.model.Study;

/** Area fraction of active material that a study asks for, whichever way its ratio is meant. */
final class AmFraction {

    private AmFraction() {
    }

    /** Fraction of the box before the press. */
    static double initial(Study study) {
        double ratio = study.getPacking().getAmRatio();
        return switch (study.getPacking().getAmRatioMeaning()) {
        case NON_AM_SHARE_INITIAL -> 1 - ratio;
        case AM_SHARE_INITIAL -> ratio;
        case AM_SHARE_FINAL -> ratio * study.getPress().getFinalWidth() / study.getPacking().getInitialWidth();
        };
    }

    /** Fraction of the box after the press, overlaps counted twice: the area of the particles stays. */
    static double pressed(Study study) {
        return initial(study) * study.getPacking().getInitialWidth() / study.getPress().getFinalWidth();
    }
}
