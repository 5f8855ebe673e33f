// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.Locale;

import org.pressling.dem.Localized;
import org.pressling.dem.Problem;

/** A contribution failed: neither the user nor Pressling did anything wrong. Says which it is, of which bundle, and how. */
public final class ContributionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Localized who;
    private final transient Localized what;

    /**
     * A fault.
     *
     * @param who   the contribution with its bundle
     * @param what  what it did
     * @param cause what it threw, or null
     */
    ContributionFault(Localized who, Localized what, Throwable cause) {
        super(FaultTerm.FAILED.with(who, what).text(Locale.ENGLISH), cause);
        this.who = who;
        this.what = what;
    }

    /**
     * A fault of what a plug-in brings beside contributions, such as a view.
     *
     * @param plugin its bundle
     * @param thrown what it threw
     * @return such as {@code the plug-in y 1.0 failed: IllegalStateException: no table}
     */
    public static ContributionFault of(Origin plugin, Throwable thrown) {
        return new ContributionFault(FaultTerm.PLUGIN.with((Localized) _ -> plugin.toString()), Faults.what(thrown), thrown);
    }

    /** {@return the explanation in the language of the user} */
    @Override
    public String getLocalizedMessage() {
        return FaultTerm.FAILED.with(who, what).said();
    }

    /** {@return the fault as a problem of the study that calls for the contribution, for whoever edits it} */
    public Problem problem() {
        return ContributionProblem.FAILED.of(who, what);
    }

    /**
     * The explanation with the place at which it happened.
     *
     * @param where sample and step
     * @return such as {@code the contact law 'x' of y 1.0 failed in sample 3, step press: …}
     */
    public Localized at(Localized where) {
        Localized within = locale -> locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? where.text(locale)
                : decapitalised(where.text(locale));
        return FaultTerm.FAILED_AT.with(who, within, what);
    }

    private static String decapitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ENGLISH) + text.substring(1);
    }
}
