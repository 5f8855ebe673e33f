// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.List;
import java.util.random.RandomGenerator;
import org.pressling.dem.Kind;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/** Fills a box with active-material and solid-electrolyte particles. Implementations keep no state between calls. */
public interface Packer {

    /** Packers. */
    Kind<Packer> KIND = Kind.of("packer", Packer.class).withSettings(Packer::settings);

    /**
     * Makes one structure. The result is a function of the arguments alone: equal settings and an equally seeded
     * generator give equal bytes.
     *
     * @param s      what is asked for
     * @param own    values of {@link #settings()}
     * @param random the only source of chance
     * @throws JammedException                           when the asked-for share is not reached
     * @throws org.pressling.dem.InvalidInputException   when nothing of the kind can be packed at all
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    Packing pack(PackingSettings s, Settings own, RandomGenerator random);

    /** What this packer can be told beyond {@link PackingSettings}. */
    List<Setting> settings();

    /**
     * The largest share of the box for which it may be let try; what fills the rest of the box does not count.
     *
     * @param space whether of the volume of a box in space, else of the area of the plane
     */
    default double largestShare(boolean space) {
        return 1;
    }
}
