// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.Locale;

import org.pressling.dem.Localized;

/**
 * A contact law, or a part that goes with it, gave what is no number: a fault of its author and not of the press. Thrown by a
 * solver whose {@link ContactModel#watched() model is watched}, in the step in which it happens.
 */
public final class LawFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object culprit;
    private final transient Localized what;

    /**
     * A fault.
     *
     * @param culprit the {@link ContactLaw}, or what a {@link LawPart} made
     * @param what    what it did: quantity, value, pair and particle
     */
    public LawFault(Object culprit, Localized what) {
        super(what.text(Locale.ENGLISH));
        this.culprit = culprit;
        this.what = what;
    }

    /** The law or part that did it. */
    public Object culprit() {
        return culprit;
    }

    /** What it did. */
    public Localized what() {
        return what;
    }

    /** In the language of the user. */
    @Override
    public String getLocalizedMessage() {
        return what.said();
    }
}
