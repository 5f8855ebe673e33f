// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

import org.pressling.model.PresslingPackage;
import org.pressling.ui.Messages;

/** What the study is, what keeps it from being run, what a run would do now and why, and the run itself. */
final class OverviewPage extends StudyPage {
    static final String ID = "overview";

    private final StudyEditor editor;
    private List<Finding> problems = List.of();
    private RunSection run;
    private ProblemList list;

    OverviewPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_overview);
        this.editor = editor;
    }

    @Override
    List<String> covers() {
        return List.of("name", "description", "seed");
    }

    @Override
    String purpose() {
        return Messages.Purpose_overview;
    }

    @Override
    void createSections() {
        run = new RunSection(editor, plainSection(Messages.Section_run, "", RunSection.COLUMNS), toolkit(),
                () -> getManagedForm().reflow(true));
        list = new ProblemList(editor, run.problems(), toolkit());
        FormBuilder form = section(Messages.Section_study, "");
        form.attribute(PresslingPackage.Literals.STUDY__NAME, "");
        form.paragraph(Messages.Field_description, "description", StudyDocument.help("description").meaning());
        form.attribute(PresslingPackage.Literals.STUDY__SEED, "");
        list.show(problems);
        run.refresh(problems.isEmpty());
    }

    @Override
    void refresh() {
        super.refresh();
        if (run != null) {
            run.refresh(problems.isEmpty());
        }
    }

    @Override
    void show(List<Finding> found) {
        super.show(found);
        boolean same = problems.equals(found);
        problems = found;
        if (run != null && !same) {
            list.show(found);
            run.refresh(found.isEmpty());
            getManagedForm().reflow(true);
        }
    }
}
