// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.dataset.interchange.AxisLetter;
import org.pressling.dataset.interchange.PlaneSlice;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;
import org.pressling.model.StudyPhases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cuts a plane out of a body. */
@Command(name = "slice", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Cuts a plane out of a body of spheres, as circles that 'press --particles' takes.", description = "",
        footer = {"", "Examples:", "  pressling slice body.dump --at 50%% -o plane.dump",
                "  pressling slice slurry.data --types 1=AM,2=SE --press-axis z --axis y --at 12.5 -o plane.dump"})
final class SliceCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file of particles in space, in a form that 'press --particles' reads.")
    private Path file;

    @Option(names = "--at", paramLabel = "POS", required = true,
            description = "Where: µm from the front (with --axis y from the bottom) of the box, or a part of the way such as "
                    + "50%%.")
    private String at;

    @Option(names = "--axis", paramLabel = "AXIS", defaultValue = "z",
            description = "What stands upright on the plane: z (the default), which leaves x and y, or y, which leaves x and z. "
                    + "The press moves along x.")
    private String axis;

    @Option(names = "--least-radius", paramLabel = "UM",
            description = "Leaves out circles of a smaller radius (µm), of spheres that are merely grazed: a press would need "
                    + "small time steps for them. A fifth of the smallest sphere's radius if left out.")
    private String leastRadius;

    @Mixin
    private ParticleOptions particleOptions;

    @Option(names = "--study", paramLabel = "STUDY", description = "Study that has the phases; AM and SE if left out.")
    private String study;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT",
            description = "Where to write: NAME.dump, a text dump of LAMMPS with the box, or NAME.csv, a table without it. The "
                    + "name of the file with _slice.dump if left out.")
    private Path output;

    @Mixin
    private OutputOptions outputOptions;

    SliceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Axis across = axis();
        Path from = session.resolve(file);
        Path target = session.resolve(output == null ? besides() : output).toAbsolutePath();
        String name = String.valueOf(target.getFileName());
        if (PlaneSlice.ENDINGS.stream().noneMatch(name::endsWith)) {
            throw Usage.wrong(spec, UsageProblem.SLICE_FORM.of(name));
        }
        Phases phases = study == null ? Phases.AM_SE : StudyPhases.phases(StudySource.load(session, study, List.of()));
        ReadParticles read = particleOptions.read(from, false, phases);
        Box box = read.box().orElseThrow(() -> UsageProblem.SLICE_WITHOUT_BOX.of().in(from).exception());
        double least = leastRadius == null ? PlaneSlice.sliver(read.particles())
                : number(leastRadius).orElseThrow(() -> Usage.wrong(spec, UsageProblem.LEAST_RADIUS.of(leastRadius)));
        double place = place(across.extent(box));
        PlaneSlice slice = slice(new Structure(box, read.particles()), Section.across(across, place), least, from);
        List<Path> written = outputOptions.open(session, Optional.ofNullable(target.getParent()).orElse(target), from)
                .put(draft -> List.of(slice.write(draft, name)));
        session.out().println(Say.it(CliTerm.SLICED.with(slice.cut(), read.particles().count(), axis.strip(),
                Unit.MICROMETRE.rounded(place), slice.left(), Unit.MICROMETRE.rounded(least))));
        written.forEach(path -> session.out().println(session.shorten(path)));
        return ExitStatus.DONE;
    }

    private Path besides() {
        return Path.of(String.valueOf(file.getFileName()).replaceFirst("[.][^.]*$", "") + "_slice.dump");
    }

    private static PlaneSlice slice(Structure body, Section section, double least, Path from) {
        try {
            return PlaneSlice.of(body, section, least);
        } catch (InvalidInputException e) {
            throw e.problems().getFirst().in(from).exception(e);
        }
    }

    private Axis axis() {
        try {
            Axis chosen = AxisLetter.parse(axis);
            if (chosen != Axis.X) {
                return chosen;
            }
        } catch (InvalidInputException e) {
            throw Usage.wrong(spec, "--axis", e);
        }
        throw Usage.wrong(spec, UsageProblem.SLICE_AXIS.of(axis));
    }

    /** In m. */
    private double place(double extent) {
        boolean part = at.strip().endsWith("%");
        Optional<Double> number = number(part ? at.strip().substring(0, at.strip().length() - 1) : at);
        double place = number.orElseThrow(() -> Usage.wrong(spec, UsageProblem.SLICE_PLACE.of(at)));
        return part ? Unit.MICROMETRE.fromSi(place) / 100 * extent : place;
    }

    /** A number of µm from 0 on, in m. */
    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Unit.MICROMETRE.parse(text.strip())).filter(value -> value >= 0);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
