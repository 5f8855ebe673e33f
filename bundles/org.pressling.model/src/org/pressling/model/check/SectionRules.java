// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.dem.Problems;
import org.pressling.dem.Remedy;
import org.pressling.model.NumberList;
import org.pressling.model.Packing;
import org.pressling.model.Rendering;
import org.pressling.model.SectionAxis;
import org.pressling.model.Study;

/** Rules of the sections that are drawn of a body. Lengths in µm, as the study has them. */
final class SectionRules {

    private SectionRules() {
    }

    /** Whether pictures show x and z instead of x and y. */
    static boolean isAcrossY(Study study) {
        return PressedBox.isSpace(study) && study.getRendering().getSectionAxis() == SectionAxis.Y;
    }

    static void check(Study study, Problems problems) {
        Rendering rendering = study.getRendering();
        if (PressedBox.isSpace(study)) {
            stack(study, problems);
            return;
        }
        if (rendering.getSections() > 1) {
            problems.add(Located.at(study, "rendering.sections", ImageProblem.SECTIONS_OF_PLANE.of())
                    .remedy(Remedy.set("rendering.sections", "1")));
        }
        if (rendering.getChannels() > 1) {
            problems.add(Located.at(study, "rendering.channels", ImageProblem.CHANNELS_OF_PLANE.of())
                    .remedy(Remedy.set("rendering.channels", "1")));
        }
    }

    /** Between walls a stack must lie within the box; where sides are joined it must not come around to where it began. */
    private static void stack(Study study, Problems problems) {
        Rendering rendering = study.getRendering();
        Packing packing = study.getPacking();
        boolean acrossY = isAcrossY(study);
        double extent = acrossY ? packing.getHeight() : packing.getDepth();
        boolean joined = acrossY ? packing.isPeriodicTopBottom() : packing.isPeriodicFrontBack();
        double room = joined ? extent : extent / rendering.getSections();
        int gaps = rendering.getChannels() - 1;
        double most = Math.floor(room / Math.max(1, gaps) * 1000) / 1000;
        if (gaps > 0 && rendering.getChannelSpacing() > room / gaps) {
            problems.add(Located.at(study, "rendering.channelSpacing",
                    ImageProblem.STACK_TOO_DEEP.of(rendering.getChannels(), room, most))
                    .remedy(Remedy.set("rendering.channelSpacing", NumberList.format(most))));
        }
    }
}
