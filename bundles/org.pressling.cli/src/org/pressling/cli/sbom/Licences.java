// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the licence of a component: what its manifest says, or the list {@code licences.txt} for those that say nothing. */
final class Licences {

    /** What manifests write, by what it means; the first that occurs counts. */
    private static final List<Map.Entry<String, String>> MEANINGS = List.of(Map.entry("epl-2.0", "EPL-2.0"),
            Map.entry("epl v2.0", "EPL-2.0"), Map.entry("epl-v20", "EPL-2.0"), Map.entry("apache-2.0", "Apache-2.0"),
            Map.entry("licenses/license-2.0", "Apache-2.0"), Map.entry("apache license, version 2.0", "Apache-2.0"),
            Map.entry("bsd-3-clause", "BSD-3-Clause"), Map.entry("bsd 3-clause", "BSD-3-Clause"),
            Map.entry("licenses/mit", "MIT"));

    private final List<String[]> byName = Resource.rows("licences.txt", 2);

    /**
     * The licence of a component.
     *
     * @param declared what its manifest says, may be null
     * @param key      its coordinates
     * @return SPDX identifier or the text declared; empty where nothing tells
     */
    String of(String declared, String key) {
        for (String[] row : byName) { // what the list says was looked up by a person
            if (key.equals(row[0]) || row[0].endsWith("*") && key.startsWith(row[0].substring(0, row[0].length() - 1))) {
                return row[1];
            }
        }
        if (declared == null || declared.isBlank()) {
            return "";
        }
        String lower = declared.toLowerCase(Locale.ROOT);
        return MEANINGS.stream().filter(meaning -> lower.contains(meaning.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(declared.strip());
    }
}
