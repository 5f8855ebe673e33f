// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import java.util.List;

/** Which levels the factors of a campaign take together. */
interface Combinations {

    /** How many there are. */
    int count();

    /**
     * One of them.
     *
     * @param number its number, from 0
     * @return a level of each factor, in their order
     */
    List<String> levels(int number);
}
