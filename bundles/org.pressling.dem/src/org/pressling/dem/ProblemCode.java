// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.List;

/**
 * A kind of problem. Each package has a small enum of those that it finds; to raise one takes a line:
 *
 * <pre>{@code throw CsvProblem.MISSING_COLUMN.of("x_um", found).in(file).line(1).exception();}</pre>
 *
 * The texts stand beside the enum, see {@link Term}: under the name of the constant what is wrong, under
 * {@code NAME.allowed} what is allowed (a phrase without a full stop) where that is not said already, and under
 * {@code NAME.advice} what to do. All three have the same arguments. None names the place: that is data of the problem
 * and is printed before it.
 */
public interface ProblemCode extends Term {

    /** Key of the text of what is allowed, after the name of the constant. */
    String ALLOWED = ".allowed";
    /** Key of the text of what to do, after the name of the constant. */
    String ADVICE = ".advice";

    /**
     * A problem of this kind.
     *
     * @param arguments what the texts name by number: numbers, which are printed without grouping; texts and paths, which
     *                  are shortened to {@link Excerpt#LONGEST} characters; collections of names; and whatever is
     *                  {@link Localized}
     * @return the problem, at no place yet
     */
    default Problem of(Object... arguments) {
        return new Problem(this, Texts.present(arguments), Place.NOWHERE, List.of());
    }
}
