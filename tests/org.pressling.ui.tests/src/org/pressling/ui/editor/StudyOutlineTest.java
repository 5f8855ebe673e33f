// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.model.Contribution;
import org.pressling.model.NamedValue;
import org.pressling.model.PresslingFactory;
import org.pressling.model.Study;

/** The outline tells the parts of a study apart, those that are not whole or were just removed, too. */
class StudyOutlineTest {
    private final StudyOutline.Names names = new StudyOutline.Names();

    private static NamedValue value(Contribution of, String name) {
        NamedValue value = PresslingFactory.eINSTANCE.createNamedValue();
        value.setName(name);
        of.getSettings().add(value);
        return value;
    }

    @Test
    void aSettingHasThePairThatItIsFor() {
        Study study = PresslingFactory.eINSTANCE.createStudy();
        Contribution law = PresslingFactory.eINSTANCE.createContribution();
        law.setId("thornton-ning");
        study.setContactLaw(law);
        String all = names.getText(value(law, "friction"));
        assertTrue(all.endsWith("Friction"), all);
        assertTrue(names.getText(value(law, "friction[AM_SE]")).endsWith("Friction, AM–SE"));
        assertNotEquals(all, names.getText(value(law, "friction[SE_WALL]")));
    }

    @Test
    void whatIsNotWholeOrWasRemovedHasANameAllTheSame() {
        Contribution removed = PresslingFactory.eINSTANCE.createContribution();
        removed.setId("thornton-ning");
        assertTrue(names.getText(removed).endsWith("thornton-ning"));
        assertTrue(names.getText(value(removed, "friction")).endsWith("friction"));
        assertEquals("Factor", names.getText(PresslingFactory.eINSTANCE.createFactor()));
    }
}
