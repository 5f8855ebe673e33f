// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Localized;

/** Words in the language of the user. */
final class Say {

    private Say() {
    }

    /** {@return the words in the language that the system asks for} */
    static String it(Localized words) {
        return words.said();
    }

    /** {@return an argument that is printed whole: what is said already, or a path that the user may copy} */
    static Localized whole(Object text) {
        return _ -> text.toString();
    }
}
