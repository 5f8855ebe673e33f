// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.pressling.dataset.io.Json;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that an installation of Pressling ships, jar by jar, as a bill of materials in the format CycloneDX 1.6. Equal
 * installations give equal bytes.
 *
 * @param components what lies in the folder of plug-ins, by name
 */
record Inventory(List<Component> components) {

    /** Looks through a folder of plug-ins. */
    static Inventory of(Path plugins) throws IOException {
        Licences licences = new Licences();
        List<Component> found = new ArrayList<>();
        try (Stream<Path> list = Files.list(plugins)) {
            for (Path plugin : list.sorted().toList()) {
                found.add(Archive.of(plugin, licences));
            }
        }
        return new Inventory(List.copyOf(found));
    }

    /** {@return every component, embedded ones behind what they are embedded in} */
    List<Component> all() {
        List<Component> all = new ArrayList<>();
        components.forEach(component -> add(component, all));
        return all;
    }

    private static void add(Component component, List<Component> all) {
        all.add(component);
        component.parts().forEach(part -> add(part, all));
    }

    /** {@return the bill of materials} */
    ObjectNode cycloneDx(String version) {
        ObjectNode root = Json.object();
        root.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
        root.putObject("metadata").putObject("component").put("type", "application").put("bom-ref", "pressling")
                .put("name", "Pressling").put("version", version).putArray("licenses").addObject().putObject("license")
                .put("id", "EPL-2.0");
        put(components, root.putArray("components"));
        return root;
    }

    private static void put(List<Component> components, ArrayNode list) {
        for (Component component : components) {
            ObjectNode node = list.addObject();
            node.put("type", "library").put("bom-ref", component.place());
            if (!component.group().isEmpty()) {
                node.put("group", component.group());
            }
            node.put("name", component.name());
            if (!component.version().isEmpty()) {
                node.put("version", component.version());
            }
            if (!component.sha256().isEmpty()) {
                node.putArray("hashes").addObject().put("alg", "SHA-256").put("content", component.sha256());
            }
            if (!component.licence().isEmpty()) {
                boolean spdx = component.licence().matches("[A-Za-z0-9.-]+");
                node.putArray("licenses").addObject().putObject("license").put(spdx ? "id" : "name", component.licence());
            }
            node.put("purl", component.purl());
            if (!component.parts().isEmpty()) {
                put(component.parts(), node.putArray("components"));
            }
        }
    }
}
