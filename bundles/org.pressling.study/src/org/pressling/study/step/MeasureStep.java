// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.label.BodyDescriptors;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.Measure;
import org.pressling.dataset.label.Measures;
import org.pressling.dataset.label.SectionLabels;
import org.pressling.dataset.label.StandardDescriptors;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dataset.sample.HeckelCsv;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Unit;
import org.pressling.dem.measure.HeckelCurve;
import org.pressling.study.contribute.Boundary;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.LabelTask;

/**
 * Measures a pressed sample, in {@code measures.csv}: the study's labels, what is known from its recipe, and for people
 * stress by every measure, reaction area, contacts and coordination numbers over the whole box; and its compaction in
 * {@code heckel.csv}. No step behind it takes a label from the sample again.
 */
public final class MeasureStep implements Step<LabelTask> {
    private final Contributions contributions;

    /**
     * The step.
     *
     * @param contributions where their descriptors are found
     */
    public MeasureStep(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public StepName name() {
        return StepName.MEASURE;
    }

    @Override
    public Set<StepName> needs() {
        return Set.of(StepName.PRESS);
    }

    @Override
    public int format() {
        return 2; // the labels of the study
    }

    @Override
    public void perform(LabelTask task, int sample, StepContext context) throws IOException {
        context.progress(0, ProgressTerm.MEASURING);
        PressedSample pressed = SampleFiles.read(context.result(StepName.PRESS, sample));
        HeckelCsv.write(HeckelCurve.of(pressed.press().history()), context.draft().resolve("heckel.csv"));
        List<Measure> all = new ArrayList<>();
        List<Descriptor> labels = task.choose(contributions);
        List<Section> sections = sections(task, pressed.press().pressed().box());
        labels.forEach(label -> all.add(measured(task, label, pressed, sections)));
        if (sections.size() > 1 && labels.stream().anyMatch(Descriptor::readsSection)) {
            SectionLabels.write(context.draft(), labels, pressed, sections);
        }
        all.addAll(Recipe.of(pressed));
        all.addAll(ofTheBox(pressed));
        new Measures(all).write(context.draft());
    }

    private Measure measured(LabelTask task, Descriptor label, PressedSample pressed, List<Section> sections) {
        Boundary boundary = task.boundary(label.name(), contributions);
        Measure measure = boundary.call(() -> sections.isEmpty() ? Measure.of(Measure.Role.LABEL, label, pressed)
                : Measure.of(Measure.Role.LABEL, label, pressed, sections.getFirst()));
        boundary.requireLabel(label.name(), measure.value());
        return measure;
    }

    /** Of the pictures of a body; none of a structure in a plane. */
    private static List<Section> sections(LabelTask task, Box box) {
        return box.isSpace() ? task.rendering().plan().places(box) : List.of();
    }

    private static List<Measure> ofTheBox(PressedSample pressed) {
        Phases phases = pressed.press().pressed().phases();
        List<Measure> all = new ArrayList<>();
        for (StressMeasure measure : StressMeasure.values()) {
            List<Descriptor> ofBox = StandardDescriptors.ofBox(measure, phases);
            // The reaction area, the last, is the same under each measure.
            for (Descriptor d : measure == StressMeasure.FORCE_SUM ? ofBox : ofBox.subList(0, ofBox.size() - 1)) {
                all.add(Measure.of(Measure.Role.FURTHER, d, pressed));
            }
        }
        if (pressed.press().pressed().box().isSpace()) {
            BodyDescriptors.all(phases).forEach(d -> all.add(Measure.of(Measure.Role.FURTHER, d, pressed)));
        }
        for (PairType pair : phases.pairTypes()) {
            all.add(number("contacts_" + pair.name().toLowerCase(Locale.ROOT), count(pressed.press().contacts(), pair),
                    "Number of " + pair + " contacts."));
        }
        for (Phase phase : phases.list()) {
            all.add(number("coordination_" + phase.key(), coordination(pressed, phase),
                    "Mean number of contacts of an " + phase + " particle, walls included."));
        }
        return all;
    }

    private static Measure number(String name, double value, String meaning) {
        return new Measure(Measure.Role.FURTHER, new LabelColumn(name, Unit.NONE), value, meaning);
    }

    private static int count(Contacts contacts, PairType pair) {
        int count = 0;
        for (int k = 0; k < contacts.count(); k++) {
            count += contacts.pairType(k).index() == pair.index() ? 1 : 0;
        }
        return count;
    }

    private static double coordination(PressedSample sample, Phase phase) {
        var particles = sample.press().pressed().particles();
        var m = sample.measures();
        int count = 0;
        long contacts = 0;
        for (int i = 0; i < particles.count(); i++) {
            if (particles.phase[i] == phase.index()) {
                count++;
                contacts += m.particleContacts(i) + m.wallContacts[i];
            }
        }
        return count == 0 ? 0 : (double) contacts / count;
    }
}
