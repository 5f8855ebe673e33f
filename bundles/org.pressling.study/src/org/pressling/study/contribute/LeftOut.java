// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.Locale;

import org.pressling.dem.InvalidInputException;
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

    /** {@return half a sentence on why something is left out that threw this} */
    static Localized reason(Throwable e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return switch (e) {
        case ClassNotFoundException _ -> LeftOutTerm.NO_CLASS.with(message);
        case InvalidInputException refused -> refused::text;
        case IllegalArgumentException _ when !message.isEmpty() -> Localized.english(message);
        default -> Localized.english(message.isEmpty() ? e.getClass().getSimpleName()
                : e.getClass().getSimpleName() + ": " + message);
        };
    }

    /** Whether another one is of the same contribution. */
    boolean isOfSame(LeftOut other) {
        return is(other.kind, other.id, other.origin);
    }

    /**
     * Whether it is this contribution that was left out.
     *
     * @param itsKind   identifier of its kind
     * @param itsId     its identifier
     * @param itsOrigin the bundle that brings it
     * @return whether all three are the same
     */
    public boolean is(String itsKind, String itsId, Origin itsOrigin) {
        return kind.equals(itsKind) && id.equals(itsId) && origin.equals(itsOrigin);
    }

    /** {@return which one, and from whom, to be put into a sentence} */
    public Localized what() {
        return kind.isEmpty() ? LeftOutTerm.BUNDLE.with(origin.toString()) : Faults.named(kind, id, origin);
    }

    /** {@return which, from whom, and why, in English, for logs} */
    public String message() {
        return LeftOutTerm.LEFT_OUT.with(what(), why).text(Locale.ENGLISH);
    }
}
