// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dem.Localized;
import org.pressling.learning.Evaluation;

/** The methods that an evaluation scores side by side: what they are called, and what a reader must know of them. */
public enum ScoredMethod implements Localized {
    /** The trained network. */
    NETWORK(Evaluation.NETWORK, MethodTerm.NETWORK),
    /** What counts of the picture tell. */
    PICTURE_ONLY(Evaluation.PICTURE_ONLY, MethodTerm.PICTURE_ONLY),
    /** What the recipe tells without a picture. */
    RECIPE_PARAMETERS(Evaluation.RECIPE_PARAMETERS, MethodTerm.RECIPE_PARAMETERS),
    /** Network and geometry, weighed. */
    COMBINED(Evaluation.COMBINED, MethodTerm.COMBINED),
    /** A Gaussian process on what can be measured in the picture. */
    PICTURE_GEOMETRY(Evaluation.PICTURE_GEOMETRY, MethodTerm.PICTURE_GEOMETRY, "sees thirteen numbers of the bodies that can be"
            + " measured in a picture: the circles of AM, pockets of void, and the boundary between AM and SE. What it is ahead"
            + " of the network by is in the picture and was not learnt."),
    /** A quadratic regression on the same. */
    PICTURE_GEOMETRY_RIDGE(Evaluation.PICTURE_GEOMETRY_RIDGE, MethodTerm.PICTURE_GEOMETRY_RIDGE),
    /** What the rules of stereology tell of a section. */
    STEREOLOGY(Evaluation.STEREOLOGY, MethodTerm.STEREOLOGY);

    private final String id;
    private final MethodTerm name;
    private final String note;

    ScoredMethod(String id, MethodTerm name) {
        this(id, name, "");
    }

    /**
     * A method.
     *
     * @param id   its name in files
     * @param name what readers call it
     * @param note what a reader of the report must know of it, to follow its name; empty for nothing
     */
    ScoredMethod(String id, MethodTerm name, String note) {
        this.id = id;
        this.name = name;
        this.note = note;
    }

    /**
     * What a report calls a method.
     *
     * @param id its name in files
     * @return its name in figures and tables; that in files for a method that nobody knows any more
     */
    public static String shown(String id) {
        return Arrays.stream(values()).filter(method -> method.id.equals(id)).map(ScoredMethod::english).findFirst().orElse(id);
    }

    /**
     * Finds a method by what a report calls it.
     *
     * @param shown its name in figures and tables
     * @return the method; nothing for one that is not ours
     */
    public static Optional<ScoredMethod> ofShown(String shown) {
        return Arrays.stream(values()).filter(method -> method.english().equals(shown)).findFirst();
    }

    private String english() {
        return text(Locale.ENGLISH);
    }

    @Override
    public String text(Locale locale) {
        return name.text(locale);
    }

    /** What a reader of the report must know of its scores. */
    Optional<String> note() {
        return note.isEmpty() ? Optional.empty() : Optional.of(english() + ' ' + note);
    }
}
