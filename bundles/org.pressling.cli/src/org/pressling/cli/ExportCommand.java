// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.pressling.dataset.interchange.ContactDump;
import org.pressling.dataset.interchange.DatasetExporter;
import org.pressling.dataset.interchange.ExportedDataset;
import org.pressling.dataset.interchange.ExportedStructure;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dataset.interchange.StructureExporter;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Localized;
import org.pressling.dem.Materials;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.learning.ExportedNetwork;
import org.pressling.learning.NetworkExporter;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.study.OutputFolder;
import org.pressling.study.ResultExport;
import org.pressling.study.SampleExport.Stage;
import org.pressling.study.SampleExport;
import org.pressling.study.contribute.Catalogue;
import org.pressling.study.contribute.Contribution;
import org.pressling.study.settings.MaterialSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes samples, the particles of a file, a data set, or a trained network for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Writes samples, the data set or the network of a run for other programs.",
        description = {"", "Values of samples are in SI, but where a format's columns name their units.", ""},
        footer = {"", "Examples:", "  pressling export runs/quickstart --format vtk --samples 1,5-9 -o paraview",
                "  pressling export runs/quickstart/samples/0001 --stage packed --format lammps-data -o lammps",
                "  pressling export runs/quickstart --format hdf5 -o pictures",
                "  pressling export runs/quickstart --format onnx -o network",
                "  pressling export end.dump --contacts pairs.dump --contact-values \"id force_normal\" --format vtk "
                        + "-o paraview"})
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SOURCE",
            description = "A run folder, the folder of a sample, of the data set or of the model in it, or a file "
                    + "of particles in a form that 'press --particles' reads.")
    private Path source;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "Format to write, see below.")
    private String format;

    @Option(names = "--samples", paramLabel = "LIST",
            description = "Samples to write, such as 1,2,5-9; all that there are if left out.")
    private String samples;

    @Option(names = "--stage", paramLabel = "STAGE", description = "packed or pressed (the default).")
    private String stage;

    @Mixin
    private ParticleOptions particles;

    @Option(names = "--study", paramLabel = "STUDY", description = "Study that has the materials of a file of particles.")
    private String study;

    @Option(names = "--contacts", paramLabel = "FILE", description = "Dump of the contacts of a file of particles (dump "
            + "local of LAMMPS or LIGGGHTS); forces in N.")
    private Path contacts;

    @Option(names = "--contact-values", paramLabel = "VALUES",
            description = "What its columns hold: the values that the computes were given, in order.")
    private String contactValues;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "Folder for the files.")
    private Path output;

    @Mixin
    private OutputOptions outputOptions;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Stage wanted = stage();
        if ((contacts == null) != (contactValues == null)) {
            throw Usage.wrong(spec, UsageProblem.CONTACTS.of());
        }
        Path from = session.resolve(source);
        Catalogue<Exporter> formats = session.contributions().get().of(Exporter.KIND);
        Exporter chosen = formats.choose(format);
        Contribution<Exporter> exporter = formats.contribution(format).orElseThrow();
        switch (chosen) {
        case StructureExporter structures -> writeStructures(structures, wanted, from);
        case DatasetExporter datasets -> {
            refuseSampleOptions(Unneeded.DATASET_EXPORTED);
            refuseFileOptions(Unneeded.DATASET_EXPORTED);
            ExportedDataset dataset = ResultExport.dataset(from, exporter);
            tell(outputFolder().put(draft -> datasets.write(dataset, draft, "dataset")));
        }
        case NetworkExporter networks -> {
            refuseSampleOptions(Unneeded.NETWORK_EXPORTED);
            refuseFileOptions(Unneeded.NETWORK_EXPORTED);
            ExportedNetwork network = ResultExport.network(from, exporter);
            tell(outputFolder().put(draft -> networks.write(network, draft, "network")));
        }
        case Exporter other -> throw UsageProblem.NOTHING_TO_EXPORT.of(format, other.exports()).exception();
        }
        return ExitStatus.DONE;
    }

    private void writeStructures(StructureExporter exporter, Stage wanted, Path from) throws IOException {
        if (Files.isRegularFile(from)) {
            refuseSampleOptions(Unneeded.PARTICLES_EXPORTED);
            ExportedStructure structure = structure(from);
            tell(outputFolder(from).put(draft -> exporter.write(structure, draft, nameFor(from))));
            return;
        }
        refuseFileOptions(Unneeded.SAMPLES_EXPORTED);
        SampleExport export = SampleExport.of(from);
        List<Integer> numbers = SampleNumbers.choose(samples, export.samples(wanted), wanted.id());
        OutputFolder folder = outputFolder();
        for (int number : numbers) {
            if (session.cancellation().requested()) {
                throw new CancellationException("cancelled");
            }
            tell(export.write(number, wanted, exporter, folder));
        }
    }

    private void refuseSampleOptions(Localized why) {
        Usage.refuse(spec, samples != null, "--samples", why);
        Usage.refuse(spec, stage != null, "--stage", why);
    }

    private void refuseFileOptions(Localized why) {
        particles.refuse(why);
        Usage.refuse(spec, study != null, "--study", why);
        Usage.refuse(spec, contacts != null, "--contacts", why);
    }

    private Stage stage() {
        if (stage == null) {
            return Stage.PRESSED;
        }
        for (Stage known : Stage.values()) {
            if (known.id().equals(stage.toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        throw Usage.wrong(spec, UsageProblem.STAGE.of(stage));
    }

    private ExportedStructure structure(Path file) throws IOException {
        Optional<Study> told = study == null ? Optional.empty() : Optional.of(StudySource.load(session, study, List.of()));
        ReadParticles read = particles.read(file, contacts != null, told.map(StudyPhases::phases).orElse(Phases.AM_SE));
        Box box = read.box().orElseThrow(() -> UsageProblem.TABLE_WITHOUT_BOX.of(String.valueOf(file.getFileName()))
                .in(file).exception());
        Optional<Materials> materials = told.map(known -> MaterialSettings.of(known, false));
        Contacts touching = contacts == null ? new Contacts(read.particles().phases(), 0)
                : new ContactDump(session.resolve(contacts), contactValues,
                        particles.timestep()).read(read);
        return ExportedStructure.of(new Structure(box, read.particles()), materials, touching);
    }

    /** That of the file, with the time step that was asked for, so that two steps never become one file. */
    private String nameFor(Path file) {
        String name = file.getFileName().toString().replaceFirst("[.][^.]*$", "");
        return particles.timestep().map(step -> name + "_" + step).orElse(name);
    }

    private OutputFolder outputFolder(Path... sources) {
        return outputOptions.open(session, output, sources);
    }

    private void tell(List<Path> files) {
        files.forEach(file -> session.out().println(session.shorten(file)));
    }
}
