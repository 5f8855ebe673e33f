// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.dem.Problems;
import org.pressling.dem.Remedy;
import org.pressling.model.LabelRegion;
import org.pressling.model.Labels;
import org.pressling.model.Study;

/** Rules between the region of the labels and the box: sections are of bodies in space. */
final class RegionRules {

    private RegionRules() {
    }

    static void check(Study study, Problems problems) {
        Labels labels = study.getLabels();
        boolean ofSection = labels.getRegion() == LabelRegion.SLAB || labels.getRegion() == LabelRegion.SECTION;
        double depth = study.getPacking().getDepth();
        if (ofSection && !PressedBox.isSpace(study)) {
            problems.add(Located.at(study, "labels.region", StructureProblem.REGION_IN_PLANE.of(labels.getRegion().getName()))
                    .remedy(Remedy.set("labels.region", LabelRegion.PICTURE.getName())));
        } else if (labels.getRegion() == LabelRegion.SLAB && labels.getSlabThickness() > depth) {
            problems.add(Located.at(study, "labels.slabThickness", StructureProblem.SLAB_TOO_THICK.of(depth))
                    .remedy(Remedy.set("labels.slabThickness", Double.toString(depth))));
        }
    }
}
