// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.Locale;

import org.pressling.dem.Localized;

/**
 * A contribution that was left out.
 *
 * @param kind   identifier of its kind; empty where the declarations of a bundle cannot be read at all
 * @param id     its identifier; empty where it has none
 * @param origin the bundle that declares it
 * @param why    why it was left out, half a sentence
 * @param cause  the failure, or null
 */
public record LeftOut(String kind, String id, Origin origin, Localized why, Throwable cause) {

    /** {@return which one, and from whom, to be put into a sentence} */
    public Localized what() {
        return kind.isEmpty() ? LeftOutTerm.BUNDLE.with(origin.toString()) : Faults.named(kind, id, origin);
    }

    /** {@return which, from whom, and why, in English, for logs} */
    public String message() {
        return LeftOutTerm.LEFT_OUT.with(what(), why).text(Locale.ENGLISH);
    }
}
