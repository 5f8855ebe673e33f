// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a {@link NetworkExporter} is given.
 *
 * @param model      the network, its labels and their scaling
 * @param provenance where it comes from (study, versions, seed, key …): free text by name, in the order of the names; what the
 *                   model itself tells of it, and what its folder does
 */
public record ExportedNetwork(TrainedModel model, Map<String, String> provenance) {

    /**
     * Sorts the provenance.
     *
     * @throws org.pressling.dem.InvalidInputException if the network is given geometry, which other programs do not read
     */
    public ExportedNetwork {
        if (model.geometry().isPresent()) {
            throw ModelProblem.NOT_ELSEWHERE.of().exception();
        }
        provenance = Collections.unmodifiableSortedMap(new TreeMap<>(provenance));
    }

    /** A network of which nothing is known but what its model tells. */
    public static ExportedNetwork of(TrainedModel model) {
        return new ExportedNetwork(model, model.provenance());
    }
}
