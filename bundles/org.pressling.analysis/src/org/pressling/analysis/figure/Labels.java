// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;

/** Finds labels by their names: a study may have any set of them. */
public final class Labels {

    private Labels() {
    }

    /** Index of the label with a name, or −1 where the data set lacks it. */
    public static int find(Dataset data, String name) {
        return IntStream.range(0, data.labels().size())
                .filter(k -> data.labels().get(k).name().equals(name)).findFirst()
                .orElse(-1);
    }
}
