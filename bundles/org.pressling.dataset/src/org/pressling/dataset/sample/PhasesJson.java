// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dataset.io.Json;
import org.pressling.dataset.io.Naming;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The list of phases in a JSON file, names and roles under {@code phases}. A file without it holds {@link Phases#AM_SE},
 * as all files of earlier releases do; so that list is not written.
 */
public final class PhasesJson {
    private static final String PHASES = "phases";

    private PhasesJson() {
    }

    /** Adds the list to an object, unless it is {@link Phases#AM_SE}. */
    public static void write(ObjectNode node, Phases phases) {
        if (phases.equals(Phases.AM_SE)) {
            return;
        }
        ArrayNode list = node.putArray(PHASES);
        for (Phase phase : phases.list()) {
            list.addObject().put("name", phase.name()).put("role", phase.role().name());
        }
    }

    /**
     * The list in an object.
     *
     * @throws org.pressling.dem.InvalidInputException when it is not one; the message names the file
     */
    public static Phases read(Json node) {
        if (!node.has(PHASES)) {
            return Phases.AM_SE;
        }
        List<Phases.Named> named = new ArrayList<>();
        for (Json phase : node.list(PHASES)) {
            named.add(new Phases.Named(phase.text("name"), phase.choice("role", Role.class)));
        }
        return Naming.in(node.file(), () -> Phases.of(named));
    }
}
