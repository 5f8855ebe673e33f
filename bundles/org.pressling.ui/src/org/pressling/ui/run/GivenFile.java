// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.nio.file.Path;

import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadOptions;
import org.pressling.dataset.interchange.ReadParticles;

/**
 * A file of particles to press.
 *
 * @param file     a table, or a data file or dump of LAMMPS or LIGGGHTS
 * @param options  what it does not say of itself
 * @param studyBox whether the box of the study is taken and not that of the file
 * @param pressed  whether the particles were pressed before and may overlap accordingly
 */
public record GivenFile(Path file, ReadOptions options, boolean studyBox, boolean pressed) {

    /** {@return the particles, read from the file} */
    ReadParticles read() {
        ReadParticles read = new ParticleFile(file, options).read();
        ReadParticles told = pressed ? read.asPressed() : read;
        return studyBox ? told.withoutBox() : told;
    }

    /** {@return the name of the file without its extension} */
    String name() {
        return String.valueOf(file.getFileName()).replaceFirst("[.][^.]*$", "");
    }
}
