// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.RENDERING__CROP;
import static org.pressling.model.PresslingPackage.Literals.RENDERING__FIELD;
import static org.pressling.model.PresslingPackage.Literals.RENDERING__OUTLINE_WIDTH;

import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.model.Rendering;
import org.pressling.model.Study;

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
        return new RenderTask(new RenderSettings(Si.of(r, RENDERING__CROP), r.getPixels(), r.getAmGray(), r.getSeGray(),
                r.getVoidGray(), r.getSupersampling(), Si.of(r, RENDERING__OUTLINE_WIDTH), r.getOutlineGray(),
                DrawOrder.valueOf(r.getDrawOrder().name()),
                Si.above0(r, RENDERING__FIELD)));
    }
}
