// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.Objects;

import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;

/**
 * Where in a picture the network looked for one label.
 *
 * @param entry index of the picture among the data set's entries
 * @param label index of the label among the data set's labels
 * @param kind how the map was made
 * @param map signed relevance, of any size: positive where the place raises the predicted label, negative where it
 *        lowers it
 */
public record RelevanceMap(int entry, int label, MapKind kind, HeatMap map) {

    /** Refuses a missing map. */
    public RelevanceMap {
        Objects.requireNonNull(map, "map");
    }
}
