// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressling.analysis.Figure;
import org.pressling.analysis.Section;
import org.pressling.study.contribute.AnalysisAnswer;
import org.pressling.ui.Messages;

/**
 * A part of what an analysis answered that is looked at by itself.
 *
 * @param name   what it is called in the list
 * @param figure the figure, where it is one
 * @param table  the table, where it is one
 * @param text   what is said beneath
 */
record ShownAnswer(String name, Optional<Figure> figure, Optional<Section.Table> table, String text) {

    /** The figures of an answer, then its tables; where it has neither, what it says. */
    static List<ShownAnswer> of(AnalysisAnswer answer) {
        return answer.section().map(ShownAnswer::of).orElseGet(() -> List.of(words(
                NLS.bind(Messages.Figures_failed, answer.analysis()), answer.failure())));
    }

    private static List<ShownAnswer> of(Section section) {
        String said = String.join("\n", section.paragraphs());
        List<ShownAnswer> parts = new ArrayList<>();
        section.figures().forEach(figure -> parts.add(new ShownAnswer(name(section.title(), figure.title()), Optional.of(figure),
                Optional.empty(), figure.caption())));
        section.tables().forEach(table -> parts.add(new ShownAnswer(name(section.title(), table.title()), Optional.empty(),
                Optional.of(table), said)));
        return parts.isEmpty() ? List.of(words(section.title(), said)) : parts;
    }

    private static ShownAnswer words(String name, String text) {
        return new ShownAnswer(name, Optional.empty(), Optional.empty(), text);
    }

    private static String name(String section, String part) {
        return String.join(": ", Stream.of(section, part).filter(word -> !word.isEmpty()).distinct().toList());
    }
}
