// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

import org.pressling.model.PresslingPackage;
import org.pressling.ui.Messages;

/** How a structure becomes a picture, and what is to be read from it. */
final class PicturePage extends StudyPage {
    static final String ID = "picture";

    PicturePage(StudyEditor editor) {
        super(editor, ID, Messages.Page_picture);
    }

    @Override
    List<String> covers() {
        return List.of("rendering", "labels");
    }

    @Override
    void createSections() {
        section(Messages.Section_picture, "").attributes(PresslingPackage.Literals.RENDERING, "rendering.");
        FormBuilder labels = section(Messages.Section_labels, "");
        labels.attributes(PresslingPackage.Literals.LABELS, "labels.");
        labels.list(Messages.Field_descriptors, "labels.descriptors", "");
    }
}
