// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.util.ArrayList;
import java.util.List;

/** Words that have broken readers of every kind before. */
final class Words {

    /** Numbers, texts, brackets and characters at the edge of what is allowed, or beyond it. */
    static final List<String> COMMON = List.of("", "NaN", "nan", "inf", "-inf", "Infinity", "-Infinity", "1e999", "-1e999",
            "1e-999", "-0", "-0.0", "0", "1", "-1", "2", "0.5", "1e308", "1.7976931348623157e308", "4.9e-324", "2147483647",
            "2147483648", "-2147483648", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808",
            "99999999999999999999999", "1e2147483647", "1e-2147483649", "1e99999999999", "1e", "e5", ".", "-", "+", "--1",
            "1.5.2", "1,5", "1d", "2f", "0x1p3", "0x10", "1_000", "\u0661\u0662\u0663", "\u0967", "\"", "'", "\"\"", ",", ";",
            "\t", " ", "#", "//", "null", "true", "false", "{}", "[]", "[", "]", "{", "}", "<", ">", "&", "&amp;", "&#0;",
            "&#x1b;", "%00", "%s%n", "\\", "\\u0000", "\0", "\u001b[31m", "\u0007", "\u007f", "\u0085", "\u2028", "\u202e",
            "\ufeff",
            "\ufffe", "ä", "µm", "𝔘", "..", "../..", "/", "/dev/zero", "a", "A", "AM", "SE", "id", "type", "=", "==", "[0]",
            ".x", "9".repeat(400), "0." + "0".repeat(400) + "1", "a".repeat(1500), "é".repeat(900), "\n", "\r", "\r\n");

    private static final int DEPTH = 20_000;

    /** Brackets and elements within one another, far deeper than any file of ours. */
    static final List<String> DEEP = List.of("[".repeat(DEPTH), "{\"a\":".repeat(DEPTH), "<a>".repeat(DEPTH), "(".repeat(DEPTH),
            "a.".repeat(DEPTH), "a[".repeat(DEPTH), "-".repeat(DEPTH), ",".repeat(DEPTH), "1 ".repeat(DEPTH));

    private Words() {
    }

    /** The common words with some of the reader's own, which are taken as often as all others together. */
    static List<String> with(List<String> own) {
        List<String> all = new ArrayList<>(COMMON);
        for (int i = 0; !own.isEmpty() && i < COMMON.size(); i++) {
            all.add(own.get(i % own.size()));
        }
        own.stream().skip(COMMON.size()).forEach(all::add);
        return List.copyOf(all);
    }
}
