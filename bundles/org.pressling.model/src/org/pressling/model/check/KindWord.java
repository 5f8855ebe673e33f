// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.Map;
import org.pressling.dem.Localized;
import org.pressling.dem.Term;

/** What the kinds of contributions are called. */
enum KindWord implements Term {
    CONTACT_LAW,
    PACKER,
    DESCRIPTOR,
    ANALYSIS,
    ENGINE,
    RENDERING_STYLE,
    NETWORK;

    private static final Map<String, KindWord> BY_KIND = Map.of("contact-law", KindWord.CONTACT_LAW, "packer", KindWord.PACKER,
            "descriptor", KindWord.DESCRIPTOR, "analysis", KindWord.ANALYSIS, "engine", KindWord.ENGINE, "rendering-style",
            KindWord.RENDERING_STYLE, "network", KindWord.NETWORK);

    /** The words for a kind; what a kind of somebody else's is called is read off its identifier. */
    static Localized of(String kind) {
        KindWord known = BY_KIND.get(kind);
        return known != null ? known : _ -> kind.replace('-', ' ');
    }
}
