// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dataset.sample.StagesCsv;
import org.pressling.dataset.sample.TableFormat;
import org.pressling.dem.Structure;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.Press;
import org.pressling.dem.press.PressMonitor;
import org.pressling.dem.press.PressResult;
import org.pressling.dem.press.ScheduledPress;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.key.Inline;
import org.pressling.study.key.Unkeyed;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.PackTask;
import org.pressling.study.settings.PressTask;
import org.pressling.study.settings.SampleSettings;

/** Presses a packed sample and leaves particles, contacts, the course of the press and its proofs of quality. */
public final class PressStep implements Step<PressStep.Reads> {
    private static final String STAGES = "stages.csv";

    private final Contributions contributions;
    private final TableFormat tables;

    /**
     * What is pressed and how.
     *
     * @param task   how
     * @param packed what the sample was packed from, which its files tell
     */
    public record Reads(@Inline PressTask task, Unkeyed<PackTask> packed) {

        /**
         * Of a sample of a study.
         *
         * @param study  the study
         * @param sample number of the sample
         * @return what the step reads
         */
        static Reads of(SampleSettings study, int sample) {
            return new Reads(study.press(sample), Unkeyed.held(study.pack(sample)));
        }
    }

    /**
     * The step.
     *
     * @param contributions where the contact law is found
     * @param tables        how to write the tables. It is no input: the numbers in them are the same either way, and a
     *                      campaign that grows is not to be pressed again
     */
    public PressStep(Contributions contributions, TableFormat tables) {
        this.contributions = contributions;
        this.tables = tables;
    }

    @Override
    public StepName name() {
        return StepName.PRESS;
    }

    @Override
    public Set<StepName> needs() {
        return Set.of(StepName.PACK);
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public void perform(Reads inputs, int sample, StepContext context) throws IOException {
        PressTask task = inputs.task();
        PackTask packed = inputs.packed().value();
        Packing packing = PackedSample.read(context.result(StepName.PACK, sample));
        ScheduledPress scheduled = run(task, packing.structure(), contributions, monitor(context), context.threads());
        if (task.schedule().isPresent()) {
            StagesCsv.write(scheduled.stages(), context.draft().resolve(STAGES));
        }
        PressResult press = scheduled.result();
        ParticleMeasures measures = ParticleMeasures.of(press.pressed(), press.contacts());
        SampleFiles.write(context.draft(), new PressedSample(packed.factors(), packing, press, measures),
                provenance(packed, task), tables);
    }

    /** Presses a packed structure as a task says; without a schedule there are no stages. */
    static ScheduledPress run(PressTask task, Structure packed, Contributions contributions, PressMonitor monitor,
            int threads) {
        return task.boundary(contributions).call(() -> {
            ContactModel model = task.model(contributions);
            if (task.schedule().isEmpty()) {
                return new ScheduledPress(Press.run(packed, task.materials(), model, task.press(), monitor, threads), List.of());
            }
            return Press.run(packed, task.materials(), model, task.press(), task.schedule().get(), monitor, threads);
        });
    }

    private Map<String, String> provenance(PackTask packed, PressTask task) {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("seed", Long.toString(packed.seed()));
        provenance.put("packer", packed.packer().id());
        provenance.put("contact_law", task.contactLaw().id());
        task.contactLaw().settings().forEach((name, value) -> provenance.put("contact_law_" + name, value.toString()));
        task.materials().phases().list().forEach(phase -> provenance.put(phase.key(), task.materials().of(phase).name()));
        return provenance;
    }

    private static PressMonitor monitor(StepContext context) {
        return new PressMonitor() {
            @Override
            public void progress(double fractionDone) {
                context.progress(fractionDone, ProgressTerm.PRESSING);
            }

            @Override
            public boolean cancelled() {
                return context.cancelled();
            }
        };
    }
}
