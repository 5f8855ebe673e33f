// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadOptions;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dem.Localized;
import org.pressling.dem.Phases;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.Spec;

/** What a file of particles from another program does not say of itself. */
final class ParticleOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--types", paramLabel = "TYPE=PHASE,…",
            description = "Phases of the atom types of a LAMMPS or LIGGGHTS file: names or numbers of the phases, or none to "
                    + "leave a type out; in the order of the study's phases if left out, such as 1=AM,2=SE.")
    private String types;

    @Option(names = "--length-unit", paramLabel = "UNIT",
            description = "Unit of length of a LAMMPS or LIGGGHTS file: m, cm, mm, um, nm, or a number of metres. If "
                    + "left out, what the file says, or else m.")
    private String lengthUnit;

    @Option(names = "--timestep", paramLabel = "N",
            description = "Timestep (or time, where it counts in times) of the frame of a dump; the last frame if left out.")
    private BigDecimal timestep;

    @Option(names = "--walls",
            description = "Put walls left and right where a dump joins both (pp along x). Without it such a dump is refused.")
    private boolean walls;

    /**
     * Reads the particles of a file.
     *
     * @param frames whether another file beside it, of contacts, has frames to choose from
     * @param phases the phases that there may be
     * @throws picocli.CommandLine.ParameterException when an option says something that files of this form do not leave open
     */
    ReadParticles read(Path file, boolean frames, Phases phases) {
        ParticleFile particles = new ParticleFile(file, options(phases));
        if (given()) {
            switch (particles.form()) {
            case TABLE -> refuse(Unneeded.TABLE);
            case DATA -> {
                Usage.refuse(spec, timestep != null && !frames, "--timestep", Unneeded.ONE_STATE);
                Usage.refuse(spec, walls, "--walls", Unneeded.SIDES_UNKNOWN);
            }
            case DUMP -> {
                // all of them apply
            }
            }
        }
        return particles.read();
    }

    private boolean given() {
        return types != null || lengthUnit != null || timestep != null || walls;
    }

    /** Refuses all of these options where there is no file that they could be about. */
    void refuse(Localized why) {
        Usage.refuse(spec, types != null, "--types", why);
        Usage.refuse(spec, lengthUnit != null, "--length-unit", why);
        Usage.refuse(spec, timestep != null, "--timestep", why);
        Usage.refuse(spec, walls, "--walls", why);
    }

    Optional<BigDecimal> timestep() {
        return Optional.ofNullable(timestep);
    }

    private ReadOptions options(Phases phases) {
        ReadOptions options = ReadOptions.STANDARD.withPhases(phases);
        if (types != null) {
            options = options.withTypes(types);
        }
        if (lengthUnit != null) {
            options = options.withLengthUnit(lengthUnit);
        }
        if (walls) {
            options = options.withWalls();
        }
        return timestep == null ? options : options.withTimestep(timestep);
    }
}
