// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.pressling.dataset.Dataset;

/**
 * What a {@link DatasetExporter} is given.
 *
 * @param dataset    pictures and labels
 * @param provenance where they come from (study, versions, seed, key …): free text by name, in the order of the names
 */
public record ExportedDataset(Dataset dataset, Map<String, String> provenance) {

    /** Sorts the provenance. */
    public ExportedDataset {
        provenance = Collections.unmodifiableSortedMap(new TreeMap<>(provenance));
    }
}
