// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be said in more than one language. */
@FunctionalInterface
public interface Localized {

    /**
     * Says it.
     *
     * @param locale the language; English where there is no text in it
     * @return the words, without characters that steer a terminal
     */
    String text(Locale locale);

    /** {@return the words in the language that the system asks for} */
    default String said() {
        return text(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** {@return a few words that stand before a field of this meaning; nothing where there are none} */
    default Optional<Localized> label() {
        return Optional.empty();
    }

    /** {@return phrases one after the other, with commas between them} */
    static Localized list(Collection<? extends Localized> phrases) {
        List<Localized> all = List.copyOf(phrases);
        return locale -> all.stream().map(phrase -> phrase.text(locale)).collect(Collectors.joining(", "));
    }

    /** {@return words that are said in English only, whatever the language} */
    static Localized english(String words) {
        return _ -> words;
    }
}
