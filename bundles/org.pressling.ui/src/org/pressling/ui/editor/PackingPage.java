// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.Packing;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.study.SamplePreview;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** How particles are placed before the press, with a sample as it would be packed now. */
final class PackingPage extends StudyPage {
    static final String ID = "packing";
    private static final String PACKER = "packing.packer";

    private Preview preview;

    PackingPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_packing);
    }

    @Override
    List<String> covers() {
        return List.of("packing");
    }

    @Override
    String purpose() {
        return Messages.Purpose_packing;
    }

    @Override
    String shape() {
        return Contributed.shape(document(), PACKER);
    }

    @Override
    void createSections() {
        preview = new Preview(plainSection(Messages.Section_packed, "", 1), toolkit(), document(), PackingPage::pack);
        section(Messages.Section_packing, "").attributes(PresslingPackage.Literals.PACKING, "packing.");
        Contributed.fields(this, section(Messages.Section_packer, ""), Messages.Field_packer, PACKER, Packer.KIND);
    }

    private static Preview.Drawing pack(Study study, int sample) {
        Packing packing = SamplePreview.pack(study, sample, PresslingUi.contributions());
        return new StructureDrawing(packing);
    }

    @Override
    void refresh() {
        super.refresh();
        if (preview != null) {
            preview.outdate();
        }
    }
}
