// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The list of versions with known vulnerabilities, {@code vulnerabilities.txt}, and of those that are shipped all the same,
 * {@code accepted.txt}, each with the reason. Nothing is asked of a network.
 */
final class KnownVulnerabilities {

    private final List<String[]> vulnerabilities = Resource.rows("vulnerabilities.txt", 3);
    private final List<String[]> accepted = Resource.rows("accepted.txt", 3);

    /** {@return the day on which the list was made, as in 2026-01-31} */
    String date() {
        return Resource.lines("vulnerabilities.txt").getFirst().replaceFirst("^#\\s*", "");
    }

    /**
     * Holds an inventory against the lists.
     *
     * @return what is wrong, a sentence each: a component with a vulnerability that is not accepted, one without a licence,
     *         or one that is accepted and not there
     */
    List<String> problems(Inventory inventory) {
        List<String> problems = new ArrayList<>();
        Set<String[]> used = new HashSet<>();
        for (Component component : inventory.all()) {
            if (component.licence().isEmpty()) {
                problems.add(component.place() + " (" + component.key() + ") does not say its licence; add it to licences.txt.");
            }
            for (String[] vulnerability : vulnerabilities) {
                if (component.key().equals(vulnerability[0]) && Versions.compare(component.version(), vulnerability[1]) < 0) {
                    accepted.stream().filter(row -> row[0].equals(component.key()) && row[1].equals(component.version()))
                            .findFirst().ifPresentOrElse(used::add, () -> problems.add(component.key() + " "
                                    + component.version() + " in " + component.place() + " has the vulnerability "
                                    + vulnerability[2]
                                    + ", which is closed from " + vulnerability[1] + " on."));
                }
            }
        }
        for (String[] row : accepted) {
            if (!used.contains(row)) {
                problems.add(row[0] + " " + row[1]
                        + " is accepted with its vulnerabilities, but not shipped, or has none; take it out of"
                        + " accepted.txt.");
            }
        }
        return problems;
    }
}
