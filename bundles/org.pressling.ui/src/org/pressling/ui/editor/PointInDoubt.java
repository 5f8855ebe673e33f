// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.function.UnaryOperator;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Remedy;
import org.pressling.ui.UiProblem;

/** Numbers with a point that may part thousands or begin decimals. */
final class PointInDoubt {
    private PointInDoubt() {
    }

    /**
     * Says what to write, which is what the study does not refuse.
     *
     * @param values   of the study
     * @param path     where
     * @param text     what was typed
     * @param readings what it may mean, as the study has it; with decimals last
     * @param shown    writes such a reading in the language of the user
     * @throws InvalidInputException always
     */
    static void refuse(Values values, String path, String text, List<String> readings, UnaryOperator<String> shown) {
        List<String> accepted = values.offer(path, readings).stream().map(Remedy::value).map(shown).toList();
        if (accepted.isEmpty()) {
            values.check(path, readings.getLast());
        }
        throw (accepted.size() == 1 ? UiProblem.POINT_MEANT.of(text, accepted.getFirst())
                : UiProblem.POINT.of(text, shown.apply(readings.getFirst()), shown.apply(readings.getLast())))
                .at(path, text).exception();
    }
}
