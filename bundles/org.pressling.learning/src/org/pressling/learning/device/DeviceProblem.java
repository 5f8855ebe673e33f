// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

import org.pressling.dem.ProblemCode;

/** Why a device is not computed with. Each is one line. */
public enum DeviceProblem implements ProblemCode {
    /** There is no driver library: its file name. */
    NO_DRIVER,
    /** The driver refuses to work: the call, its status, the name of the status. */
    DRIVER_REFUSES,
    /** There is a driver but no card. */
    NO_CARD,
    /** The driver offers less than is needed: what it offers, what is needed. */
    DRIVER_TOO_OLD,
    /** The library has no code for the card: card, its compute capability, library, the least and the highest it has code for. */
    NO_CODE,
    /**
     * The library has code for newer cards only: card, its compute capability, the least that there is code for,
     * library.
     */
    CARD_TOO_OLD,
    /** A library for the processor is there without its machine code: the library, the platform. */
    NO_MACHINE_CODE
}
