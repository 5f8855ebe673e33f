// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.util.Arrays;

/** Compares versions by their numbers; what follows the numbers is left aside. */
final class Versions {

    private Versions() {
    }

    /** {@return below 0, 0 or above 0 as the first version is older, as old, or newer} */
    static int compare(String a, String b) {
        long[] first = numbers(a);
        long[] second = numbers(b);
        for (int i = 0; i < Math.max(first.length, second.length); i++) {
            int order = Long.compare(i < first.length ? first[i] : 0, i < second.length ? second[i] : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static long[] numbers(String version) {
        String head = version.replaceFirst("[^0-9.].*$", "");
        return Arrays.stream(head.split("\\.")).filter(part -> !part.isEmpty() && part.length() < 18).mapToLong(Long::parseLong)
                .toArray();
    }
}
