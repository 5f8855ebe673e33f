// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

import org.pressling.dem.law.ContactLawFactory;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Stage;
import org.pressling.ui.Messages;

/** How the packing is compressed, and the law of the force between touching particles. */
final class PressPage extends StudyPage {
    static final String ID = "press";
    private static final String LAW = "contactLaw";

    PressPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_press);
    }

    @Override
    List<String> covers() {
        return List.of("press", LAW);
    }

    @Override
    String purpose() {
        return Messages.Purpose_press;
    }

    @Override
    String shape() {
        return Contributed.shape(document(), LAW) + ' '
                + document().study().getPress().getStages().stream().map(Stage::getKind).toList();
    }

    @Override
    void createSections() {
        section(Messages.Section_press, "").attributes(PresslingPackage.Literals.PRESS, "press.");
        new StageList(document(), section(Messages.Section_stages, Messages.Section_stagesDetail), toolkit()).create();
        Contributed.fields(this, section(Messages.Section_law, Messages.Section_lawDetail), Messages.Field_law, LAW,
                ContactLawFactory.KIND);
    }
}
