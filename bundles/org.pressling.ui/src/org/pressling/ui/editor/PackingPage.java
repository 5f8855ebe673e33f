// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Map;

import org.pressling.dem.packing.Packer;
import org.pressling.model.PresslingPackage;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** How particles are placed before the press. */
final class PackingPage extends StudyPage {
    static final String ID = "packing";
    private static final String PACKER = "packing.packer";

    PackingPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_packing);
    }

    @Override
    List<String> covers() {
        return List.of("packing");
    }

    @Override
    String shape() {
        return document().get(PACKER);
    }

    @Override
    void createSections() {
        section(Messages.Section_packing, "").attributes(PresslingPackage.Literals.PACKING, "packing.");
        Map<String, Packer> packers = PresslingUi.contributions().packers();
        Packer chosen = packers.get(document().get(PACKER));
        Contributed.fields(section(Messages.Section_packer, ""), Messages.Field_packer, PACKER, packers.keySet(),
                chosen == null ? List.of() : chosen.settings());
    }
}
