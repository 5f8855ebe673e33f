// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.quantity;

import org.pressling.dem.Term;

/** How allowed values are told, and what is counted. */
enum AllowedWords implements Term {
    RANGE,
    WHOLE,
    OR,
    PICTURE,
    EPOCH,
    NEURON
}
