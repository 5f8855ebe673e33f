// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.List;

/**
 * The particles that a picture shows, and what encloses them.
 *
 * @param active      particles of active material
 * @param electrolyte particles of electrolyte; none where no rims part them
 * @param width       width of the picture [m]
 * @param height      height of the picture [m]
 * @param walls       whether the edges of the picture are walls
 */
public record SeenStructure(List<SeenCircle> active, List<SeenCircle> electrolyte, double width, double height, boolean walls) {
    /** Nothing. */
    public static final SeenStructure EMPTY = new SeenStructure(List.of(), List.of(), 0, 0, false);

    /** Makes the lists unmodifiable. */
    public SeenStructure {
        active = List.copyOf(active);
        electrolyte = List.copyOf(electrolyte);
    }

    /** The same with other circles of electrolyte. */
    public SeenStructure withElectrolyte(List<SeenCircle> others) {
        return new SeenStructure(active, others, width, height, walls);
    }
}
