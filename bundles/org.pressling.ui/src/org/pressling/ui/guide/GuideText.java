// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.guide;

import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressling.model.path.PathEntry;
import org.pressling.model.path.StudyPaths;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;
import org.pressling.ui.editor.PageInFront;

/**
 * What the guide shows.
 *
 * @param title  its title
 * @param markup paragraphs in the markup of {@link org.eclipse.ui.forms.widgets.FormText}
 */
record GuideText(String title, String markup) {
    /** Link to the first steps. */
    static final String FIRST_STEPS = "first-steps";
    private static final String MARK = "\u2713";
    /** Link that takes all marks away. */
    static final String AGAIN = "again";
    /** What links to a step begin with; its name follows. */
    static final String STEP = "step:";

    /**
     * From powder to prediction.
     *
     * @param done the steps that get a mark
     */
    static GuideText firstSteps(Set<FirstStep> done) {
        StringBuilder text = new StringBuilder("<form>");
        paragraph(text, Messages.Guide_intro);
        for (FirstStep step : FirstStep.values()) {
            step(text, step, done.contains(step));
        }
        if (!done.isEmpty()) {
            text.append("<p>").append(escape(NLS.bind(Messages.Guide_progress, Integer.valueOf(done.size()),
                    Integer.valueOf(FirstStep.values().length)))).append(' ');
            link(text, AGAIN, Messages.Guide_again);
            text.append("</p>");
        }
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
        text.append("<p>");
        link(text, FIRST_STEPS, Messages.Guide_title);
        text.append("</p>");
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

    private static void step(StringBuilder text, FirstStep step, boolean done) {
        text.append("<p><b>").append(step.ordinal() + 1).append(". ").append(escape(step.title())).append("</b>");
        if (done) {
            text.append(" ").append(MARK);
        }
        text.append("<br/>").append(escape(step.detail())).append(' ');
        if (!step.command().isEmpty()) {
            link(text, STEP + step.name(), Messages.Guide_do);
        } else if (!done) {
            link(text, STEP + step.name(), Messages.Guide_done);
        }
        text.append("</p>");
    }

    private static void link(StringBuilder text, String target, String words) {
        text.append("<a href=\"").append(escape(target)).append("\">").append(escape(words)).append("</a>");
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
