// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.pressling.dem.Problem;
import org.pressling.ui.ProblemTexts;
import org.pressling.ui.Themes;

/** A page of the study editor: sections of fields. */
abstract class StudyPage extends FormPage {
    private final StudyEditor editor;
    private final List<Field> fields = new ArrayList<>();
    private String shape = "";
    private Composite body;
    private Explanation explanation;

    StudyPage(StudyEditor editor, String id, String title) {
        super(editor, id, title);
        this.editor = editor;
    }

    /** The study. */
    final StudyDocument document() {
        return editor.document();
    }

    @Override
    protected final void createFormContent(IManagedForm managed) {
        ScrolledForm form = managed.getForm();
        form.setText(getTitle());
        explanation = new Explanation(form.getForm(), purpose());
        body = form.getBody();
        Sections.layout(body);
        fill();
        form.getDisplay().asyncExec(() -> style(form)); // once the page has its place in the window
    }

    private static void style(ScrolledForm form) {
        if (!form.isDisposed()) {
            Themes.style(form);
        }
    }

    /** What the page is for, in a sentence. */
    abstract String purpose();

    /** Makes the sections. */
    abstract void createSections();

    /** What decides which fields there are, such as the chosen contact law; when it changes, the page is made anew. */
    String shape() {
        return "";
    }

    /** Parts of the study that the page shows, as beginnings of paths. */
    abstract List<String> covers();

    /** What there is to be explained. */
    final PageInFront inFront() {
        return new PageInFront(getTitle(), purpose(), covers(), Optional.ofNullable(explanation)
                .flatMap(Explanation::field).map(f -> new PageInFront.FieldInFront(f.path(), f.name(), f.explanation())));
    }

    private void fill() {
        shape = shape();
        createSections();
    }

    /** Adds a section with room for fields. */
    final FormBuilder section(String title, String description) {
        Composite client = plainSection(title, description, FormBuilder.COLUMNS);
        return new FormBuilder(document(), toolkit(), client, fields, this::typed, explanation::of);
    }

    private void typed() {
        explanation.again();
        editor.typed();
    }

    /** Adds a section for other things than fields. */
    final Composite plainSection(String title, String description, int columns) {
        return Sections.add(toolkit(), body, title, description, columns);
    }

    final FormToolkit toolkit() {
        return getManagedForm().getToolkit();
    }

    /** Shows what the study has now. */
    void refresh() {
        if (body == null) {
            return;
        }
        if (!shape.equals(shape())) {
            fields.clear();
            explanation.forget();
            for (var child : body.getChildren()) {
                child.dispose();
            }
            fill();
            Themes.style(body);
            getManagedForm().reflow(true);
        }
        fields.forEach(Field::refreshAll);
    }

    /** Shows problems at their fields. */
    void show(List<Finding> findings) {
        for (Field field : fields) {
            if (!field.isPending()) {
                Optional<Finding> finding = findings.stream().filter(found -> isAt(found.problem(), field.path())).findFirst();
                field.problem(finding.map(found -> ProblemTexts.of(found.problem())).orElse(null),
                        finding.map(Finding::remedies).orElse(List.of()),
                        remedy -> document().set(remedy.path(), remedy.value()));
            }
        }
        if (explanation != null) {
            explanation.again();
        }
    }

    /** Takes over what was typed; false if the study refuses some of it. */
    final boolean commitFields() {
        boolean fit = true;
        for (Field field : List.copyOf(fields)) { // taking one over can make the page anew
            fit &= field.commit();
        }
        return fit;
    }

    /** Drops what was typed but not taken over. */
    final void dropPending() {
        fields.stream().filter(Field::isPending).forEach(Field::drop);
    }

    final boolean isPending() {
        return fields.stream().anyMatch(Field::isPending);
    }

    /** Puts the cursor into the field at a path, if it is on this page. */
    final boolean reveal(String path) {
        if (covers().stream().noneMatch(path::startsWith)) {
            return false;
        }
        editor.setActivePage(getId());
        fields.stream().filter(field -> path.startsWith(field.path())).findFirst().ifPresent(Field::reveal);
        return true;
    }

    private static boolean isAt(Problem problem, String path) {
        return problem.path().equals(path) || problem.path().equals(path + ".id");
    }

    @Override
    public void setFocus() {
        if (fields.isEmpty()) {
            super.setFocus();
        } else {
            fields.getFirst().reveal();
        }
    }
}
