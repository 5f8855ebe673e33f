// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.PRESS__FINAL_WIDTH;
import static org.pressling.model.PresslingPackage.Literals.PRESS__WALL_SPEED;

import org.pressling.dem.Materials;
import org.pressling.dem.press.PressSettings;
import org.pressling.model.Press;
import org.pressling.model.Study;
import org.pressling.study.contribute.Contributions;

/**
 * Everything that decides how a packed sample is pressed.
 *
 * @param materials  the two materials
 * @param contactLaw which contact law, with its settings
 * @param press      the schedule
 */
public record PressTask(Materials materials, Choice contactLaw, PressSettings press) {

    /**
     * Takes the task from a study.
     *
     * @param study         the study with the factors of the sample set
     * @param contributions where the contact law is found
     * @return the task
     */
    static PressTask of(Study study, Contributions contributions) {
        Press p = study.getPress();
        PressSettings press = new PressSettings(Si.of(p, PRESS__FINAL_WIDTH), Si.of(p, PRESS__WALL_SPEED),
                p.getRayleighShare(), p.getUnbalancedLimit(), p.getRelaxDamping(), p.getMaxRelaxSteps(),
                p.getHistoryPoints());
        Choice law = Choice.of("contactLaw", study.getContactLaw(),
                contributions.contactLaw(study.getContactLaw().getId()).settings());
        return new PressTask(MaterialSettings.of(study), law, press);
    }
}
