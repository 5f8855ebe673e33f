// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressling.dataset.image.PictureStyle;
import org.pressling.dem.Structure;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.study.SamplePreview;
import org.pressling.study.settings.LabelTask;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;

/** How a structure becomes a picture, with the picture as it would be now, and what is to be read from it. */
final class PicturePage extends StudyPage {
    static final String ID = "picture";
    private static final String STYLE = "rendering.style";
    private static final String DESCRIPTORS = "labels.descriptors";

    private Preview preview;

    PicturePage(StudyEditor editor) {
        super(editor, ID, Messages.Page_picture);
    }

    @Override
    List<String> covers() {
        return List.of("rendering", "labels");
    }

    @Override
    String purpose() {
        return Messages.Purpose_picture;
    }

    /** Labels are named after the phases. */
    @Override
    String shape() {
        return document().study().getPhases().stream().map(phase -> phase.getName() + ' ' + phase.getRole())
                .collect(Collectors.joining(" ")) + Contributed.shape(document(), STYLE);
    }

    @Override
    void createSections() {
        preview = new Preview(plainSection(Messages.Section_drawn, "", 1), toolkit(), document(), this::draw);
        FormBuilder picture = section(Messages.Section_picture, "");
        Contributed.fields(this, picture, Messages.Field_style, STYLE, PictureStyle.KIND);
        picture.attributes(PresslingPackage.Literals.RENDERING, "rendering.");
        FormBuilder labels = section(Messages.Section_labels, "");
        labels.attributes(PresslingPackage.Literals.LABELS, "labels.");
        labels.list(Messages.Field_descriptors, DESCRIPTORS, "");
        FormBuilder descriptors = section(Messages.Section_descriptors, Messages.Section_descriptorsDetail);
        LabelTask.offered(document().study(), PresslingUi.contributions()).forEach(
                d -> descriptors.member(d.title().said(), DESCRIPTORS,
                        d.name(), d.name() + "\n" + d.meaning().said(), FormBuilder.COLUMNS / 2));
    }

    /** Draws the sample as an earlier run pressed it; where there is none, as it is packed. */
    private Preview.Drawing draw(Study study, int sample) {
        Optional<Structure> pressed = SamplePreview.pressed(StudyFiles.runFolder(document().file(), study), sample);
        Structure structure = pressed.orElseGet(
                () -> SamplePreview.pack(study, sample, PresslingUi.contributions()).structure());
        return new PictureDrawing(SamplePreview.draw(study, structure, PresslingUi.contributions()),
                pressed.isPresent() ? Messages.Preview_pressed : Messages.Preview_notPressed);
    }

    @Override
    void refresh() {
        super.refresh();
        if (preview != null) {
            preview.outdate();
        }
    }
}
