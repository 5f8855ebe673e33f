// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/** In which scale a network learns a label. */
public enum LabelScale {
    /** As it is. */
    LINEAR,
    /**
     * In its logarithm, where a label is positive and has a long tail: its largest value on the training split is more
     * than five times its median. Others as they are. The load on few large particles is such a label: in a linear
     * scale a handful of extreme samples makes up most of the squared error and the network learns them by heart.
     */
    LOGARITHMIC
}
