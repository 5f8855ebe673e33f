// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** What is told of devices and engines. */
enum DevicesTerm implements Term {
    /** Above the list. */
    ENGINES,
    /** What would be chosen. */
    AUTO,
    /** An engine that fails. */
    NO_START,
    /** An engine without a device. */
    NOT_HERE
}
