// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.Locale;

import org.pressling.dem.Localized;

/** How a contribution is called in sentences about what it did wrong. */
final class Faults {

    private Faults() {
    }

    /** {@return kind, identifier and bundle, such as {@code the contact law 'x' of com.example 1.0}} */
    static Localized named(String kind, String id, Origin origin) {
        Localized words = locale -> locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? kind : kind.replace('-', ' ');
        return LeftOutTerm.CONTRIBUTION.with(words, id, (Localized) _ -> origin.toString());
    }
}
