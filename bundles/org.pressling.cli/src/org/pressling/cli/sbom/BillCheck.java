// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pressling.dataset.io.Json;
import org.pressling.dem.Localized;

/** Holds a bill of materials against what is installed: whether it names everything, and nothing else. */
final class BillCheck {

    private BillCheck() {
    }

    /**
     * Compares.
     *
     * @param bill      a file in the format CycloneDX
     * @param inventory what is installed
     * @return what differs, a sentence each; empty if nothing does
     * @throws org.pressling.dem.InvalidInputException if the file is no such bill
     */
    static List<Localized> problems(Path bill, Inventory inventory) {
        Map<String, String> named = new TreeMap<>();
        collect(Json.read(bill), named);
        List<Localized> problems = new ArrayList<>();
        for (Component component : inventory.all()) {
            String hash = named.remove(component.place());
            if (hash == null) {
                problems.add(BillTerm.NOT_NAMED.with(Path.of(component.place())));
            } else if (!hash.equals(component.sha256())) {
                problems.add(BillTerm.OTHER_FILE.with(Path.of(component.place())));
            }
        }
        named.keySet().forEach(place -> problems.add(BillTerm.NOT_SHIPPED.with(Path.of(place))));
        return problems;
    }

    private static void collect(Json node, Map<String, String> named) {
        if (!node.has("components")) {
            return;
        }
        for (Json component : node.list("components")) {
            String hash = component.has("hashes") ? component.list("hashes").getFirst().text("content") : "";
            named.put(component.text("bom-ref"), hash);
            collect(component, named);
        }
    }
}
