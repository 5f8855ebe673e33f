// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import org.pressling.dem.Term;

/** Why an engine was chosen. */
enum EngineTerm implements Term {
    /** Another was asked for. */
    NO_START,
    /** It was asked for. */
    ASKED,
    /** There is no choice. */
    FIRST,
    /** There is no choice. */
    ONLY_CARD,
    /** It won. */
    FASTEST,
    /** A card was asked for. */
    NO_CARD_ENGINE,
    /** Another was asked for. */
    CANNOT,
    /** For a reason unknown. */
    CANNOT_HERE,
    /** The choice in a sentence. */
    TRAINS,
    /** The choice in a sentence. */
    TRAINS_AFTER_TRIAL,
    /** Nobody knows where it computes. */
    NO_DEVICE
}
