// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which packages use which.
 *
 * @param uses by package the packages that it uses
 */
record PackageGraph(Map<String, Set<String>> uses) {

    /** A way from a package back to itself, over packages of the graph alone; the shortest from the first that has one. */
    Optional<List<String>> cycle() {
        return uses.keySet().stream().sorted().map(this::wayBack).flatMap(Optional::stream).findFirst();
    }

    private Optional<List<String>> wayBack(String start) {
        Deque<List<String>> ways = new ArrayDeque<>(List.of(List.of(start)));
        Set<String> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<String> way = ways.remove();
            for (String next : new TreeSet<>(uses.getOrDefault(way.getLast(), Collections.emptySet()))) {
                if (next.equals(start) && way.size() > 1) {
                    return Optional.of(with(way, next));
                }
                if (!next.equals(way.getLast()) && uses.containsKey(next) && seen.add(next)) {
                    ways.add(with(way, next));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> with(List<String> way, String next) {
        List<String> longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }
}
