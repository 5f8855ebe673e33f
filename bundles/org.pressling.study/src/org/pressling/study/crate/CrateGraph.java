// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.crate;

import java.util.Collection;

import org.pressling.dataset.io.Json;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The entities of an RO-Crate, flat and by their identifiers. */
final class CrateGraph {
    private static final String VERSION = "https://w3id.org/ro/crate/1.1";
    private static final String ID = "@id";

    private final ObjectNode root = Json.object().put("@context", VERSION + "/context");
    private final ArrayNode graph = root.putArray("@graph");

    /** A graph with the entity that says what the file is. */
    CrateGraph(String file) {
        ObjectNode descriptor = entity(file, "CreativeWork");
        refer(descriptor, "conformsTo", VERSION);
        refer(descriptor, "about", "./");
    }

    /** Adds an entity. */
    ObjectNode entity(String id, String type) {
        return graph.addObject().put(ID, id).put("@type", type);
    }

    /** Lets an entity refer to another one. */
    static ObjectNode refer(ObjectNode from, String as, String id) {
        from.putObject(as).put(ID, id);
        return from;
    }

    /** Lets an entity refer to several others. */
    static ObjectNode refer(ObjectNode from, String as, Collection<String> ids) {
        ArrayNode list = from.putArray(as);
        ids.forEach(id -> list.addObject().put(ID, id));
        return from;
    }

    /** {@return the content of the file} */
    String text() {
        return Json.text(root);
    }
}
