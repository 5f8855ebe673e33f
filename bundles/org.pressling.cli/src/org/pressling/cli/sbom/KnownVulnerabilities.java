// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pressling.dem.Localized;

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
    List<Localized> problems(Inventory inventory) {
        List<Localized> problems = new ArrayList<>();
        Set<String[]> used = new HashSet<>();
        for (Component component : inventory.all()) {
            if (component.licence().isEmpty()) {
                problems.add(BillTerm.NO_LICENCE.with(component.place(), component.key()));
            }
            for (String[] vulnerability : vulnerabilities) {
                if (component.key().equals(vulnerability[0]) && Versions.compare(component.version(), vulnerability[1]) < 0) {
                    accepted.stream().filter(row -> row[0].equals(component.key()) && row[1].equals(component.version()))
                            .findFirst().ifPresentOrElse(used::add, () -> problems.add(BillTerm.VULNERABLE.with(
                                    component.key(), component.version(), component.place(), vulnerability[2],
                                    vulnerability[1])));
                }
            }
        }
        for (String[] row : accepted) {
            if (!used.contains(row)) {
                problems.add(BillTerm.ACCEPTED_IN_VAIN.with(row[0], row[1]));
            }
        }
        return problems;
    }
}
