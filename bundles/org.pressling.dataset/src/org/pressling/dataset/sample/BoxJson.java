// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.util.Optional;

import org.pressling.dataset.io.Json;
import org.pressling.dataset.io.Naming;
import org.pressling.dem.Box;

import tools.jackson.databind.node.ObjectNode;

/** A box in a JSON file, lengths in m as its keys say; {@code depth_m} and {@code periodic_z} are there in space alone. */
public final class BoxJson {
    private static final String WIDTH = "width_m";
    private static final String HEIGHT = "height_m";
    private static final String PERIODIC_Y = "periodic_y";
    private static final String DEPTH = "depth_m";
    private static final String PERIODIC_Z = "periodic_z";

    private BoxJson() {
    }

    /** A new object with a box in it. */
    public static ObjectNode object(Box box) {
        ObjectNode node = Json.object().put(WIDTH, box.width()).put(HEIGHT, box.height()).put(PERIODIC_Y, box.periodicY());
        box.third().ifPresent(third -> node.put(DEPTH, third.depth()).put(PERIODIC_Z, third.periodic()));
        return node;
    }

    /**
     * The box in an object.
     *
     * @throws org.pressling.dem.InvalidInputException when it is none; the message names the file
     */
    public static Box read(Json json) {
        return Naming.in(json.file(), () -> new Box(json.number(WIDTH), json.number(HEIGHT), json.truth(PERIODIC_Y),
                json.has(DEPTH) ? Optional.of(new Box.Third(json.number(DEPTH), json.truth(PERIODIC_Z))) : Optional.empty()));
    }
}
