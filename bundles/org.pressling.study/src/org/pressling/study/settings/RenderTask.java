// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.RENDERING__CROP;
import static org.pressling.model.PresslingPackage.Literals.RENDERING__FIELD;
import static org.pressling.model.PresslingPackage.Literals.RENDERING__OUTLINE_WIDTH;

import java.util.List;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.model.Phase;
import org.pressling.model.Rendering;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;

/**
 * Everything that decides how a pressed sample is drawn.
 *
 * @param rendering how to draw
 */
public record RenderTask(RenderSettings rendering) {

    /**
     * Takes the task from a study.
     *
     * @param study the study
     * @return the task
     */
    static RenderTask of(Study study) {
        Rendering r = study.getRendering();
        List<Integer> grays = StudyPhases.isListed(study) ? study.getPhases().stream().map(Phase::getGray).toList()
                : List.of(r.getAmGray(), r.getSeGray());
        return new RenderTask(new RenderSettings(
                new PictureCut(Si.of(r, RENDERING__CROP), r.getPixels(), Si.above0(r, RENDERING__FIELD)),
                new PhaseGrays(StudyPhases.phases(study), grays, r.getVoidGray()), r.getSupersampling(),
                Si.of(r, RENDERING__OUTLINE_WIDTH), r.getOutlineGray(), DrawOrder.valueOf(r.getDrawOrder().name())));
    }
}
