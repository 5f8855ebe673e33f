// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.pressling.dem.Unit.GIGAPASCAL;
import static org.pressling.dem.Unit.MILLINEWTON;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dataset.label.Measure;
import org.pressling.dataset.label.Measures;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Excerpt;
import org.pressling.dem.Localized;
import org.pressling.dem.measure.HeckelCurve;
import org.pressling.dem.packing.PhaseAccount;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.Verdict;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.study.OutputFolder;
import org.pressling.study.StudyRun;
import org.pressling.study.layout.StepName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Presses one sample. */
@Command(name = "press", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Presses one sample: packs it or reads its particles, presses, measures and draws it.",
        description = {"", "The values of the study itself are used; its campaign is left out. What --set takes: "
                + "'pressling settings'.", ""})
final class PressCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STUDY", description = "A .pressling file, a run folder, or the name of an example.")
    private String name;

    @Option(names = "--particles", paramLabel = "FILE",
            description = "Particles to press instead of packed ones: a table with the columns phase (AM or SE), x_um, y_um and "
                    + "diameter_um, in a box of packing.initialWidth × packing.height whose corner is at 0, 0; or a data file "
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

    @Option(names = "--set", paramLabel = "path=value", description = "Sets a value of the study. May be given many times.")
    private List<String> assignments = new ArrayList<>();

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
        Usage.checkAssignments(spec, assignments);
        Study study = StudySource.load(session, name, assignments);
        Optional<ReadParticles> given = given(study);
        SettingUse.checkPress(spec, assignments, given.isPresent(), given.flatMap(ReadParticles::box).isPresent());
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
        print(sample);
        printLabels(Measures.read(run.folder().home(StepName.MEASURE, 1)));
        PressWarnings.of(sample.press().quality())
                .forEach(warning -> session.err().println(Say.it(CliTerm.WARNING.with(Say.whole(warning)))));
        session.out().println(Say.it(CliTerm.RESULTS_IN.with(Say.whole(session.shorten(run.folder().home(StepName.PRESS, 1))))));
        return ExitStatus.DONE;
    }

    private static String counted(PhaseAccount a) {
        return switch (a.meaning()) {
        case NON_AM_SHARE_INITIAL -> "of the box, left free";
        case AM_SHARE_INITIAL -> "of the box";
        case AM_SHARE_FINAL -> "of the pressed box";
        case VOLUME, REST -> "of the solid by volume";
        case MASS -> "of the solid by mass";
        };
    }

    private Optional<ReadParticles> given(Study study) throws IOException {
        if (particles == null) {
            Localized why = Unneeded.NO_PARTICLES;
            particleOptions.refuse(why);
            Usage.refuse(spec, studyBox, "--study-box", why);
            Usage.refuse(spec, pressed, "--pressed", why);
            return Optional.empty();
        }
        ReadParticles read = particleOptions.read(session.resolve(particles), false, StudyPhases.phases(study));
        Usage.refuse(spec, studyBox && read.box().isEmpty(), "--study-box", Unneeded.FILE_HAS_NO_BOX);
        ReadParticles told = pressed ? read.asPressed() : read;
        return Optional.of(studyBox ? told.withoutBox() : told);
    }

    private void print(PressedSample sample) {
        PressQuality q = sample.press().quality();
        PressHistory.Row end = sample.press().history().rows().getLast();
        line("particles", "%d", sample.press().pressed().particles().count());
        line("contacts", "%d", sample.press().contacts().count());
        line("AM fraction, as packed", "%.4f", sample.packing().amFractionReached());
        for (PhaseAccount a : sample.packing().accounts()) {
            line(a.phase() + " fraction, " + counted(a), "%.4f", a.reached());
            if (a.cutFraction() > 0) {
                line(a.phase() + " diameters beyond the cut, drawn anew", "%.4f", a.cutFraction());
            }
        }
        line("pressure at the end", "%.4f GPa", GIGAPASCAL.fromSi(end.pressure()));
        line("relative density at the end", "%.4f", end.relativeDensity());
        line("Heckel's yield pressure", "%s", heckel(sample.press().history()));
        line("wall force at the end", "%.3f mN left, %.3f mN right", MILLINEWTON.fromSi(end.wallForceLeft()),
                MILLINEWTON.fromSi(end.wallForceRight()));
        line("unbalanced force ratio", "%.2e", q.unbalancedForceRatio());
        line("inertial number", "%.2e", q.inertialNumber());
        line("wall force against stress", "%.2f %% apart", 100 * q.wallForceMismatch());
        line("largest overlap over radius", "%.3f", q.largestOverlap());
        line("contacts beyond law's domain", "%.2f %%", 100 * q.beyondDomain());
        line("steps", "%d", q.steps());
        line("verdict", "%s", Verdict.of(q).words());
    }

    private void printLabels(Measures measures) {
        session.out().println("labels (measures.csv has these and more):");
        for (Measure label : measures.of(Measure.Role.LABEL)) {
            String value = Double.isNaN(label.value()) ? "–" : String.format(Locale.ROOT, "%.5g", label.value());
            line("  " + Excerpt.of(label.column().name()), "%s", (value + ' ' + label.column().unit()).strip());
        }
    }

    /** A line needs three states, and a slope that rises. */
    private static String heckel(PressHistory history) {
        double pressure = HeckelCurve.of(history).yieldPressure();
        return Double.isFinite(pressure) && pressure > 0 ? String.format(Locale.ROOT, "%.3f GPa", GIGAPASCAL.fromSi(pressure))
                : "–, needs three states of rising pressure and density above half of the highest pressure";
    }

    private void line(String what, String format, Object... values) {
        session.out().println(String.format(Locale.ROOT, "%-30s", what) + String.format(Locale.ROOT, format, values));
    }
}
