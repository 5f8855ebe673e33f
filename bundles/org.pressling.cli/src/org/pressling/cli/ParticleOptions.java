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

    @Option(names = "--walls", description = "Put walls at both ends of the press where a dump joins them (pp along that axis). "
            + "Without it such a dump is refused.")
    private boolean walls;

    @Option(names = "--press-axis", paramLabel = "AXIS",
            description = "Axis of a LAMMPS or LIGGGHTS file that is pressed along: x (the default), y or z. It becomes x, and "
                    + "the two behind it y and z.")
    private String pressAxis;

    @Option(names = "--joined", paramLabel = "AXIS,…",
            description = "Axes of a LAMMPS or LIGGGHTS data file whose sides are joined, such as y,z. A dump says so itself.")
    private String joined;

    @Option(names = "--fit-box", description = "Put the walls where the outermost particles touch them, in place of the file's "
            + "or the study's; joined sides stay where they are.")
    private boolean fitBox;

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
            case TABLE -> refuseWords(Unneeded.TABLE);
            case DATA -> {
                Usage.refuse(spec, timestep != null && !frames, "--timestep", Unneeded.ONE_STATE);
                Usage.refuse(spec, walls, "--walls", Unneeded.SIDES_UNKNOWN);
            }
            case DUMP -> Usage.refuse(spec, joined != null, "--joined", Unneeded.SIDES_KNOWN);
            }
        }
        return particles.read();
    }

    private boolean given() {
        return types != null || lengthUnit != null || timestep != null || walls || pressAxis != null || joined != null;
    }

    /** Refuses all of these options where there is no file that they could be about. */
    void refuse(Localized why) {
        refuseWords(why);
        Usage.refuse(spec, fitBox, "--fit-box", why);
    }

    /** Refuses what only a file of another program leaves open. */
    private void refuseWords(Localized why) {
        Usage.refuse(spec, types != null, "--types", why);
        Usage.refuse(spec, lengthUnit != null, "--length-unit", why);
        Usage.refuse(spec, timestep != null, "--timestep", why);
        Usage.refuse(spec, walls, "--walls", why);
        Usage.refuse(spec, pressAxis != null, "--press-axis", why);
        Usage.refuse(spec, joined != null, "--joined", why);
    }

    /** Whether a box is made for the particles. */
    boolean fitBox() {
        return fitBox;
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
        if (pressAxis != null) {
            options = options.withPressAxis(pressAxis);
        }
        if (joined != null) {
            options = options.withJoined(joined);
        }
        if (fitBox) {
            options = options.withFittedBox();
        }
        return timestep == null ? options : options.withTimestep(timestep);
    }
}
