// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pressling.study.contribute.Catalogue;
import org.pressling.study.contribute.StudyAnalysis;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** What the report is to answer beyond what every report does: a section for each analysis that is installed. */
final class AnalysesPage extends StudyPage {
    static final String ID = "analyses";
    private static final String LIST = "analyses";

    AnalysesPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_analyses);
    }

    @Override
    List<String> covers() {
        return List.of(LIST);
    }

    @Override
    String purpose() {
        return Messages.Purpose_analyses;
    }

    @Override
    String shape() {
        return document().get(LIST) + MemberField.members(document(), LIST).stream()
                .map(id -> SettingFields.shape(document(), MemberField.path(LIST, id))).toList();
    }

    @Override
    void createSections() {
        Catalogue<StudyAnalysis> installed = PresslingUi.contributions().of(StudyAnalysis.KIND);
        Set<String> wanted = MemberField.members(document(), LIST);
        Set<String> shown = new LinkedHashSet<>(installed.ids());
        shown.addAll(wanted); // one that is not installed can at least be taken out
        for (String id : shown) {
            FormBuilder form = section(installed.nameOf(id), "");
            form.member(Messages.Field_analysis, LIST, id, StudyDocument.help(LIST).meaning(), FormBuilder.COLUMNS);
            installed.find(id).filter(_ -> wanted.contains(id)).ifPresent(analysis -> analysis.settings()
                    .forEach(new SettingFields(document(), form, toolkit(), MemberField.path(LIST, id))::add));
        }
    }
}
