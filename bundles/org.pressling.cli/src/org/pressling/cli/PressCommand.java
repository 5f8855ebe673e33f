// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dataset.label.Measures;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Localized;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.study.OutputFolder;
import org.pressling.study.StudyRun;
import org.pressling.study.layout.StepName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Presses one sample. */
@Command(name = "press", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Presses one sample: packs it or reads its particles, presses, measures and draws it.",
        description = {"", "The values of the study itself are used; its campaign is left out.", ""})
final class PressCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument studyArgument;

    @Option(names = "--particles", paramLabel = "FILE",
            description = "Particles to press instead of packed ones: a table with the columns phase (AM or SE), x_um, y_um and "
                    + "diameter_um, of a body z_um too, in a box of packing.initialWidth × packing.height (× packing.depth) "
                    + "whose corner is at 0, 0; or a data file "
                    + "(atom_style sphere) or text dump of LAMMPS or LIGGGHTS, whose own box is taken.")
    private Path particles;

    @Mixin
    private ParticleOptions particleOptions;

    @Option(names = "--study-box", description = "Take the box of the study, not that of the particles' file.")
    private boolean studyBox;

    @Option(names = "--pressed", description = "The particles were pressed before: they may overlap by up to a radius, with each "
            + "other and with walls, and not by 1 %% of it only. Contacts start with the force of that overlap.")
    private boolean pressed;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "Folder for the results.")
    private Path output;

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads that share the work if the sample is large; all cores if left out. The result does not "
                    + "depend on it.")
    private Integer threads;

    @Option(names = {"-q", "--quiet"}, description = "No progress.")
    private boolean quiet;

    PressCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Study study = studyArgument.load(session);
        Optional<ReadParticles> given = given(study);
        SettingUse.checkPress(spec, studyArgument.assignments(), given.isPresent(),
                given.flatMap(ReadParticles::box).isPresent());
        OutputFolder.requireNotInsideAnotherRun(session.resolve(output));
        StudyRun run = StudyRun.ofOneSample(study, given,
                session.resolve(output), session.contributions().get(), Usage.threads(spec, threads));
        ProgressPrinter printer = new ProgressPrinter(session, quiet);
        try {
            run.run(printer);
        } finally {
            printer.closeLine();
        }
        PressedSample sample = new SampleStore(run.folder().root()).read(1);
        PressTable.of(sample, Measures.read(run.folder().home(StepName.MEASURE, 1))).forEach(session.out()::println);
        PressWarnings.of(sample.press().quality())
                .forEach(warning -> session.err().println(Say.it(CliTerm.WARNING.with(warning))));
        session.out().println(Say.it(CliTerm.RESULTS_IN.with(Say.whole(session.shorten(run.folder().home(StepName.PRESS, 1))))));
        return ExitStatus.DONE;
    }

    private Optional<ReadParticles> given(Study study) throws IOException {
        if (particles == null) {
            Localized why = Unneeded.NO_PARTICLES;
            particleOptions.refuse(why);
            Usage.refuse(spec, studyBox, "--study-box", why);
            Usage.refuse(spec, pressed, "--pressed", why);
            return Optional.empty();
        }
        Usage.refuse(spec, studyBox && particleOptions.fitBox(), "--study-box", Unneeded.BOX_FITTED);
        ReadParticles read = particleOptions.read(session.resolve(particles), false, StudyPhases.phases(study));
        Usage.refuse(spec, studyBox && read.box().isEmpty(), "--study-box", Unneeded.FILE_HAS_NO_BOX);
        ReadParticles told = pressed ? read.asPressed() : read;
        return Optional.of(studyBox ? told.withoutBox() : told);
    }
}
