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
import org.pressling.dem.Structure;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.Press;
import org.pressling.dem.press.PressMonitor;
import org.pressling.dem.press.PressResult;
import org.pressling.dem.press.ScheduledPress;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.PressTask;
import org.pressling.study.settings.SampleSettings;

/** Presses a packed sample and leaves particles, contacts, the course of the press and its proofs of quality. */
public final class PressStep implements Step {
    private static final String STAGES = "stages.csv";

    private final SampleSettings study;
    private final Contributions contributions;

    /**
     * The step for a study.
     *
     * @param study         the study
     * @param contributions where the contact law is found
     */
    public PressStep(SampleSettings study, Contributions contributions) {
        this.study = study;
        this.contributions = contributions;
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
    public PressTask reads(int sample) {
        return study.press(sample);
    }

    @Override
    public void perform(int sample, StepContext context) throws IOException {
        PressTask task = reads(sample);
        Packing packing = PackedSample.read(context.result(StepName.PACK, sample));
        ScheduledPress scheduled = run(task, packing.structure(), contributions, monitor(context), context.threads());
        if (task.schedule().isPresent()) {
            StagesCsv.write(scheduled.stages(), context.draft().resolve(STAGES));
        }
        PressResult press = scheduled.result();
        ParticleMeasures measures = ParticleMeasures.of(press.pressed(), press.contacts());
        SampleFiles.write(context.draft(), new PressedSample(study.pack(sample).factors(), packing, press, measures),
                provenance(sample, task), study.tables());
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

    private Map<String, String> provenance(int sample, PressTask task) {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("seed", Long.toString(study.pack(sample).seed()));
        provenance.put("packer", study.pack(sample).packer().id());
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
