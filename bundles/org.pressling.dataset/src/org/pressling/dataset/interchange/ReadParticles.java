// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.nio.file.Path;
import java.util.Optional;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;

/**
 * What was found in a file.
 *
 * @param file      the file
 * @param particles in the order of their ids, moved so that the lower left corner of the box is the origin
 * @param ids       their ids in the file; row numbers from 1 in a table
 * @param unit      length in m of the unit that the file counts in
 * @param box       the box, if the file has one; its top and bottom are joined if the file says so
 * @param pressed   whether it is a state under pressure, as the user says; not seen in the file
 */
public record ReadParticles(Path file, Particles particles, long[] ids, double unit, Optional<Box> box,
        boolean pressed) {

    /** The same without a box, for a caller who knows a better one. */
    public ReadParticles withoutBox() {
        return new ReadParticles(file, particles, ids, unit, Optional.empty(), pressed);
    }

    /** The same as a structure that was pressed before, whose particles may overlap accordingly. */
    public ReadParticles asPressed() {
        return new ReadParticles(file, particles, ids, unit, box, true);
    }
}
