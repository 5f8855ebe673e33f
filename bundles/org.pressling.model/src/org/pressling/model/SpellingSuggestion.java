// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
public final class SpellingSuggestion {

    private SpellingSuggestion() {
    }

    /**
     * The known name with the smallest Levenshtein distance, letter case left aside.
     *
     * @param given what was written
     * @param known what could have been meant; on equal distance the first wins
     * @return the nearest name, or nothing if none is closer than half the length of the longer one
     */
    public static Optional<String> to(String given, Collection<String> known) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            int longer = Math.max(given.length(), candidate.length());
            if (2 * Math.abs(given.length() - candidate.length()) > longer) {
                continue; // the lengths alone differ by too much; whole files have been given as names
            }
            int distance = distance(given.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance && 2 * distance <= longer) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
