// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import org.pressling.dataset.geometry.AmMaps;

/** What of the geometry that is read from a picture a network is given beside the grays. */
public enum GeometryParts {
    /** Numbers of the whole picture, which join where the maps are flattened. */
    NUMBERS,
    /** Maps of the active material, which are further channels of the picture. */
    MAPS,
    /** Both. */
    BOTH;

    /** {@return whether numbers are given} */
    public boolean numbers() {
        return this != MAPS;
    }

    /** {@return how many maps are given} */
    public int maps() {
        return this == NUMBERS ? 0 : AmMaps.COUNT;
    }

    /**
     * A network that is given them.
     *
     * @param pictures the network for the pictures alone
     * @param numbers  how many numbers a picture gives, where these are given
     * @return its shape
     */
    public NetworkSpec of(NetworkSpec pictures, int numbers) {
        return pictures.withChannels(pictures.channels() + maps()).withNumbers(numbers() ? numbers : 0);
    }
}
