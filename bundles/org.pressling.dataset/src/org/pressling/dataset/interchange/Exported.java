// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import org.pressling.dem.Term;

/** What an {@link Exporter} writes. */
public enum Exported implements Term {
    /** Samples of a run, or the particles of a file. */
    SAMPLES,
    /** A data set: pictures with their labels. */
    DATASET,
    /** A trained network. */
    NETWORK
}
