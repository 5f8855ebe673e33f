// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import org.pressling.dem.Contacts;
import org.pressling.dem.Structure;

/**
 * What a press leaves behind.
 *
 * @param pressed  the structure in its final box, particles in the order they came in
 * @param contacts the contacts in it
 * @param history  how it came about
 * @param quality  the proofs that the result may be trusted
 * @param slabDepth depth in m of the slab that pressures and conductivities are taken over, see {@link SlabDepth}
 */
public record PressResult(Structure pressed, Contacts contacts, PressHistory history, PressQuality quality,
        double slabDepth) {

    /**
     * A result whose slab has the depth that follows from its particles.
     *
     * @param pressed  see above
     * @param contacts see above
     * @param history  see above
     * @param quality  see above
     */
    public PressResult(Structure pressed, Contacts contacts, PressHistory history, PressQuality quality) {
        this(pressed, contacts, history, quality, SlabDepth.of(pressed));
    }
}
