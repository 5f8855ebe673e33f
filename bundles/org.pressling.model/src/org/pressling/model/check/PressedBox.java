// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.model.Study;

/** The box of a study at the end of its press. Lengths in µm, as the study has them. */
public final class PressedBox {

    private PressedBox() {
    }

    /** Whether particles move in space: the box has a depth. */
    public static boolean isSpace(Study study) {
        return study.getPacking().getDepth() > 0;
    }

    /** The side that pictures show upwards, across the press direction. */
    static double pictureHeight(Study study) {
        return SectionRules.isAcrossY(study) ? study.getPacking().getDepth() : study.getPacking().getHeight();
    }

    /** The shortest of its sides in µm. */
    public static double shortestSide(Study study) {
        double side = Math.min(study.getPacking().getHeight(), study.getPress().getFinalWidth());
        return isSpace(study) ? Math.min(side, study.getPacking().getDepth()) : side;
    }
}
