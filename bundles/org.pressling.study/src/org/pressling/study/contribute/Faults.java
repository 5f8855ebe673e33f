// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.Locale;

import org.pressling.dem.Localized;
import org.pressling.dem.law.LawFault;

/** How a contribution is called in sentences about what it did wrong. */
final class Faults {

    private Faults() {
    }

    /** {@return kind, identifier and bundle, such as {@code the contact law 'x' of com.example 1.0}} */
    static Localized named(String kind, String id, Origin origin) {
        Localized words = locale -> locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? kind : kind.replace('-', ' ');
        return LeftOutTerm.CONTRIBUTION.with(words, id, (Localized) _ -> origin.toString());
    }

    /**
     * Throws what nobody's code can be blamed for: the virtual machine is at its end. A stack that overflows is the fault of what
     * calls itself; an assertion that fails, or a class that is missing, that of who threw it.
     *
     * @param thrown what was thrown
     * @throws VirtualMachineError if it is one
     */
    static void passOfMachine(Throwable thrown) {
        if (thrown instanceof VirtualMachineError end && !(thrown instanceof StackOverflowError)) {
            throw end;
        }
    }

    /** {@return what a contribution did that threw this} */
    static Localized what(Throwable e) {
        String type = e.getClass().getSimpleName();
        return switch (e) {
        case LawFault gave -> gave.what();
        case LinkageError missing -> FaultTerm.NOT_LINKED.with(type + ": " + missing.getMessage());
        default -> e.getMessage() == null ? FaultTerm.THREW_SILENTLY.with(type) : FaultTerm.THREW.with(type, e.getMessage());
        };
    }
}
