// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dataset.interchange.ExportedStructure;
import org.pressling.dataset.interchange.StructureExporter;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.model.Study;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.io.Studies;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.MaterialSettings;
import org.pressling.study.step.PackedSample;

/** Hands samples of a run, packed or pressed, to an exporter. */
public final class SampleExport {

    /** Which state of a sample to export. */
    public enum Stage {
        /** As it was packed, or read from a file: no contacts. */
        PACKED,
        /** After the press, with contacts and measures. */
        PRESSED;

        /** {@return the name as users write it} */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final RunFolder run;
    private final SamplePlan plan;
    private final Optional<Integer> only;

    private SampleExport(RunFolder run, Optional<Integer> only) {
        this.run = run;
        this.only = only;
        plan = SamplePlan.of(Studies.load(run.study()));
    }

    /**
     * Opens a run.
     *
     * @param source a run folder, or the folder of one sample in it
     * @return an export of the run, or of that sample
     * @throws InvalidInputException if it is neither
     */
    public static SampleExport of(Path source) {
        Path folder = source.toAbsolutePath().normalize();
        if (Files.isRegularFile(new RunFolder(folder).study())) {
            return new SampleExport(new RunFolder(folder), Optional.empty());
        }
        RunFolder run = SampleStore.runOf(folder).map(RunFolder::new).filter(of -> Files.isRegularFile(of.study()))
                .orElseThrow(() -> RunProblem.NOT_A_RUN.of(source).exception());
        return new SampleExport(run, SampleStore.number(folder.getFileName().toString()));
    }

    /**
     * The samples that can be exported; those that an earlier, larger campaign left beyond this one are not among them.
     *
     * @param stage the state that is wanted
     * @return their numbers, ascending
     * @throws IOException if the folder cannot be listed
     */
    public List<Integer> samples(Stage stage) throws IOException {
        return new SampleStore(run.root()).numbers().stream().filter(number -> has(number, stage))
                .filter(number -> only.map(number::equals).orElse(number <= plan.size())).toList();
    }

    private boolean has(int sample, Stage stage) {
        SampleStore store = new SampleStore(run.root());
        return stage == Stage.PACKED ? PackedSample.isIn(store.folder(sample)) : store.has(sample);
    }

    /**
     * Exports one sample.
     *
     * @param sample   its number
     * @param stage    which state
     * @param exporter writes it
     * @param into     where the files go
     * @return the files
     * @throws IOException           if a file cannot be written
     * @throws InvalidInputException if the sample is missing or damaged, or lacks what the format needs
     */
    public List<Path> write(int sample, Stage stage, StructureExporter exporter, OutputFolder into) throws IOException {
        ExportedStructure structure = structure(sample, stage);
        return into.put(draft -> exporter.write(structure, draft, name(sample, stage)));
    }

    /**
     * What the names of all files of a sample begin with.
     *
     * @param sample its number
     * @param stage  which state
     * @return for instance {@code pressed_0007}
     */
    public static String name(int sample, Stage stage) {
        return String.format(Locale.ROOT, "%s_%04d", stage.id(), sample);
    }

    private ExportedStructure structure(int sample, Stage stage) {
        Optional<Materials> materials = Optional.of(materials(sample));
        if (stage == Stage.PACKED) {
            Path folder = run.home(StepName.PACK, sample);
            return ExportedStructure.of(PackedSample.read(folder).structure(), materials, new Contacts(0));
        }
        PressedSample pressed = new SampleStore(run.root()).read(sample);
        return new ExportedStructure(pressed.press().pressed(), materials, pressed.press().contacts(), pressed.measures());
    }

    private Materials materials(int sample) {
        if (sample > plan.size()) {
            throw RunProblem.NOT_OF_THE_STUDY.of(sample, run.study(), plan.size()).exception();
        }
        Study own = plan.apply(plan.sample(sample));
        return MaterialSettings.of(own, false);
    }
}
