// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dem.Localized;

/** What declarations are held to before anything of them is made, as the schema of the extension point says. */
final class DeclarationRules {
    private static final String ID = "[A-Za-z0-9]+([._-][A-Za-z0-9]+)*";
    private static final int LONGEST_ID = 100;
    private static final String NAME = "[^\\p{Cntrl}]{0,200}";

    private DeclarationRules() {
    }

    /**
     * What speaks against a declaration.
     *
     * @param d      a declaration
     * @param ofKind all of its kind
     * @return half a sentence; nothing if all is well
     */
    static Optional<Localized> fault(Declaration d, List<Declaration> ofKind) {
        if (d.id().isEmpty()) {
            return Optional.of(LeftOutTerm.NO_ID);
        }
        if (!d.id().matches(ID) || d.id().length() > LONGEST_ID) {
            return Optional.of(LeftOutTerm.ID_FORM);
        }
        if (!d.name().matches(NAME)) {
            return Optional.of(LeftOutTerm.NAME_FORM);
        }
        List<Declaration> alike = ofKind.stream().filter(other -> same(d.id()).equals(same(other.id()))).toList();
        List<Declaration> ours = alike.stream().filter(other -> other.code().isOurs()).toList();
        if (alike.size() == 1 || ours.size() == 1 && ours.getFirst() == d) {
            return Optional.empty();
        }
        List<String> others = alike.stream().filter(other -> other != d)
                .map(other -> other.id() + ' ' + other.bundle().origin()).toList();
        return Optional.of(ours.isEmpty() ? LeftOutTerm.SHARED.with(others)
                : LeftOutTerm.TAKEN.with(ours.getFirst().bundle().origin().toString()));
    }

    /** Settings of parts are called after their identifiers, with underscores; so these count as one. */
    private static String same(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
