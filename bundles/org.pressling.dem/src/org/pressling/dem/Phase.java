// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** What a particle is made of. */
public enum Phase {
    /** Active material: stores lithium; large, stiff particles. */
    AM,
    /** Solid electrolyte: conducts lithium ions; small, compliant particles. */
    SE
}
