// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.crate;

import java.util.Map;
import java.util.Optional;

/**
 * Who answers for results, and under which licence others may use them.
 *
 * @param author  name of a person; empty if nobody said it
 * @param orcid   the person's ORCID as an address, if it was given behind the name in angle brackets
 * @param licence SPDX identifier such as {@code CC-BY-4.0}, or an address; empty if none was chosen
 */
public record Publication(String author, Optional<String> orcid, String licence) {
    /** Environment variable: the author, {@code Name} or {@code Name <https://orcid.org/0000-0002-1825-0097>}. */
    public static final String AUTHOR = "PRESSLING_AUTHOR";
    /** Environment variable: the licence. */
    public static final String LICENCE = "PRESSLING_LICENCE";

    private static final String SPDX = "https://spdx.org/licenses/";

    /** {@return what the environment says} */
    public static Publication of(Map<String, String> environment) {
        String author = environment.getOrDefault(AUTHOR, "").strip();
        int address = author.endsWith(">") ? author.lastIndexOf('<') : -1;
        String licence = environment.getOrDefault(LICENCE, "").strip();
        return address < 0 ? new Publication(author, Optional.empty(), licence)
                : new Publication(author.substring(0, address).strip(),
                        Optional.of(author.substring(address + 1, author.length() - 1).strip()), licence);
    }

    /** {@return the address of the licence, if one was chosen} */
    Optional<String> licenceAddress() {
        return licence.isEmpty() ? Optional.empty() : Optional.of(licence.contains("://") ? licence : SPDX + licence);
    }
}
