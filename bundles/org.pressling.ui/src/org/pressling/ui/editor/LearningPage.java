// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

import org.pressling.learning.NetworkDesign;
import org.pressling.model.PresslingPackage;
import org.pressling.model.SplitCounts;
import org.pressling.ui.Messages;

/** The network, how it is trained, and which samples it may see. */
final class LearningPage extends StudyPage {
    static final String ID = "learning";
    private static final String DESIGN = "network.design";
    private SplitFields split;

    LearningPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_learning);
    }

    @Override
    List<String> covers() {
        return List.of("network", "training", "split");
    }

    @Override
    String purpose() {
        return Messages.Purpose_learning;
    }

    @Override
    String shape() {
        return Contributed.shape(document(), DESIGN) + SplitCounts.isProportional(document().study().getSplit());
    }

    @Override
    void createSections() {
        section(Messages.Section_training, "").attributes(PresslingPackage.Literals.TRAINING, "training.");
        FormBuilder network = section(Messages.Section_network, "");
        Contributed.fields(this, network, Messages.Field_design, DESIGN, NetworkDesign.KIND);
        network.list(Messages.Field_blocks, "network.blocks", Messages.Unit_filters);
        network.attributes(PresslingPackage.Literals.NETWORK, "network.");
        split = new SplitFields(document(), section(Messages.Section_split, Messages.Section_splitDetail), toolkit());
    }

    @Override
    void refresh() {
        super.refresh();
        if (split != null) {
            split.refresh();
        }
    }
}
