// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.guide;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressling.model.path.PathEntry;
import org.pressling.model.path.StudyPaths;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.editor.PageInFront;

/**
 * What the guide shows.
 *
 * @param title  its title
 * @param markup paragraphs in the markup of {@link org.eclipse.ui.forms.widgets.FormText}; links are commands
 */
record GuideText(String title, String markup) {
    /** Link to the first steps. */
    static final String FIRST_STEPS = "first-steps";
    private static final String WIZARD = "org.eclipse.ui.newWizard(newWizardId=" + PresslingUi.ID + ".%s)";
    private static final String VIEW = "org.eclipse.ui.views.showView(org.eclipse.ui.views.showView.viewId=" + PresslingUi.ID
            + ".%s)";

    /** From powder to prediction. */
    static GuideText firstSteps() {
        StringBuilder text = new StringBuilder("<form>");
        paragraph(text, Messages.Guide_intro);
        step(text, 1, Messages.Guide_project, Messages.Guide_projectDetail, WIZARD.formatted("newProject"));
        step(text, 2, Messages.Guide_study, Messages.Guide_studyDetail, WIZARD.formatted("newStudy"));
        step(text, 3, Messages.Guide_look, Messages.Guide_lookDetail, "");
        step(text, 4, Messages.Guide_run, Messages.Guide_runDetail, PresslingUi.ID + ".run");
        step(text, 5, Messages.Guide_structure, Messages.Guide_structureDetail, VIEW.formatted("structure"));
        step(text, 6, Messages.Guide_learning, Messages.Guide_learningDetail, VIEW.formatted("learning"));
        step(text, 7, Messages.Guide_parity, Messages.Guide_parityDetail, VIEW.formatted("parity"));
        step(text, 8, Messages.Guide_change, Messages.Guide_changeDetail, "");
        paragraph(text, Messages.Guide_help);
        return new GuideText(Messages.Guide_title, text.append("</form>").toString());
    }

    /** A page of the study editor: the field with the cursor, what the page is for, and every value of it. */
    static GuideText of(PageInFront page) {
        StringBuilder text = new StringBuilder("<form>");
        page.field().ifPresent(field -> {
            text.append("<p><b>").append(escape(field.name())).append("</b><br/>")
                    .append(escape(field.words()).replace("\n", "<br/>")).append("</p><p><b>")
                    .append(escape(NLS.bind(Messages.Guide_page, page.title()))).append("</b></p>");
        });
        paragraph(text, page.purpose());
        String explained = page.field().map(PageInFront.FieldInFront::path).orElse("");
        for (PathEntry entry : StudyPaths.list()) {
            if (!entry.path().equals(explained) && page.covers().stream().anyMatch(part -> isPartOf(entry.path(), part))) {
                field(text, entry);
            }
        }
        text.append("<p><a href=\"").append(FIRST_STEPS).append("\">").append(escape(Messages.Guide_title))
                .append("</a></p>");
        return new GuideText(page.title(), text.append("</form>").toString());
    }

    private static boolean isPartOf(String path, String part) {
        return path.equals(part) || path.startsWith(part) && ".[".indexOf(path.charAt(part.length())) >= 0;
    }

    private static void field(StringBuilder text, PathEntry entry) {
        List<String> facts = List.of(NLS.bind(Messages.Field_allowed, entry.allowed()),
                NLS.bind(Messages.Field_default, entry.defaultText()));
        text.append("<p><b>").append(escape(PathNames.of(entry.path()))).append("</b><br/>").append(escape(entry.meaning()));
        if (!entry.allowed().isEmpty()) {
            text.append(' ').append(escape(facts.getFirst()));
        }
        if (!entry.defaultText().isEmpty()) {
            text.append(' ').append(escape(facts.getLast()));
        }
        text.append("</p>");
    }

    private static void paragraph(StringBuilder text, String words) {
        text.append("<p>").append(escape(words)).append("</p>");
    }

    private static void step(StringBuilder text, int number, String title, String detail, String command) {
        text.append("<p><b>").append(number).append(". ").append(escape(title)).append("</b><br/>").append(escape(detail));
        if (!command.isEmpty()) {
            text.append(" <a href=\"").append(escape(command)).append("\">").append(escape(Messages.Guide_do)).append("</a>");
        }
        text.append("</p>");
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
