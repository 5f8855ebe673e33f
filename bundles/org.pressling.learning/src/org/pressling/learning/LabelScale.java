// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/** In which scale a network learns a label. */
public enum LabelScale {
    /** As it is. */
    LINEAR,
    /**
     * In its logarithm, where a label is positive on the whole training split; others as they are. For labels that
     * spread over decades, as the stress on few large particles does: in a linear scale a handful of extreme samples
     * makes up most of the squared error and the network learns them by heart.
     */
    LOGARITHMIC
}
