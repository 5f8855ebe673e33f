// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Locale;

/**
 * What takes a problem away: a sentence and, where it can be done by pressing a button, the change of the study.
 *
 * @param sentence what to do
 * @param path     what to set, as {@code --set} takes it; empty where there is nothing that a form could do
 * @param value    the value, in the unit that the study states; empty takes away what is there
 */
public record Remedy(Localized sentence, String path, String value) implements Localized {

    /** {@return a remedy that only a person can carry out} */
    public static Remedy of(Localized sentence) {
        return new Remedy(sentence, "", "");
    }

    /** {@return a remedy that sets a value of the study, or takes it away where the value is empty} */
    public static Remedy set(String path, String value) {
        return new Remedy(value.isEmpty() ? Wording.CLEAR.with(path) : Wording.SET.with(path, value), path, value);
    }

    /** {@return a remedy that sets a value of the study to the name that was probably meant} */
    public static Remedy meant(String path, String name) {
        return new Remedy(Wording.MEANT.with(name), path, name);
    }

    /** {@return a remedy that asks for the name that was probably meant, where a form cannot set it} */
    public static Remedy meant(String name) {
        return meant("", name);
    }

    /** Whether a form can carry it out. */
    public boolean isChange() {
        return !path.isEmpty();
    }

    /** Remedies are the same when they do the same; the words decide only where nothing is done. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Remedy that && path.equals(that.path) && value.equals(that.value)
                && (isChange() || text(Locale.ROOT).equals(that.text(Locale.ROOT)));
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + value.hashCode();
    }

    @Override
    public String text(Locale locale) {
        return sentence.text(locale);
    }
}
