// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadOptions;
import org.pressling.dataset.interchange.ReadParticles;

import picocli.CommandLine.Option;

/** What a file of particles from another program does not say of itself. */
final class ParticleOptions {

    @Option(names = "--types", paramLabel = "TYPE=PHASE,…",
            description = "Phases of the atom types of a LAMMPS or LIGGGHTS file: AM, SE, or none to leave a type out; "
                    + "1=AM,2=SE if left out.")
    private String types;

    @Option(names = "--length-unit", paramLabel = "UNIT",
            description = "Unit of length of a LAMMPS or LIGGGHTS file: m, cm, mm, um, nm, or a number of metres. If "
                    + "left out, what the file says, or else m.")
    private String lengthUnit;

    @Option(names = "--timestep", paramLabel = "N",
            description = "Timestep of the frame of a dump; the last frame if left out.")
    private Long timestep;

    ReadParticles read(Path file) {
        return new ParticleFile(file, options()).read();
    }

    Optional<Long> timestep() {
        return Optional.ofNullable(timestep);
    }

    private ReadOptions options() {
        ReadOptions options = ReadOptions.STANDARD;
        if (types != null) {
            options = options.withTypes(types);
        }
        if (lengthUnit != null) {
            options = options.withLengthUnit(lengthUnit);
        }
        return timestep == null ? options : options.withTimestep(timestep);
    }
}
