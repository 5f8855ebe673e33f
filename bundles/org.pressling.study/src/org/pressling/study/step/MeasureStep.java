// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.KnownDescriptors;
import org.pressling.dataset.label.StandardDescriptors;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dataset.sample.HeckelCsv;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.measure.HeckelCurve;
import org.pressling.study.layout.StepName;

/**
 * Sums a pressed sample up in {@code measures.csv}: stress by every measure, reaction area, coordination numbers, and
 * what is known from the recipe, all over the whole box; and its compaction in {@code heckel.csv}. It reads nothing of
 * the study, so nothing but another press makes it stale.
 */
public final class MeasureStep implements Step {
    private record Nothing() {
    }

    @Override
    public StepName name() {
        return StepName.MEASURE;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Record reads(int sample) {
        return new Nothing();
    }

    @Override
    public void perform(int sample, Bench bench) throws IOException {
        bench.progress(0, "measuring");
        PressedSample pressed = new SampleStore(bench.before()).read(sample);
        HeckelCsv.write(HeckelCurve.of(pressed.press().history()), bench.draft().resolve("heckel.csv"));
        try (CsvWriter csv = new CsvWriter(bench.draft().resolve("measures.csv"),
                List.of("quantity", "unit", "value", "meaning"))) {
            Phases phases = pressed.press().pressed().phases();
            for (StressMeasure measure : StressMeasure.values()) {
                List<Descriptor> ofBox = StandardDescriptors.ofBox(measure, phases);
                // The reaction area, the last, is the same under each measure.
                for (Descriptor d : measure == StressMeasure.FORCE_SUM ? ofBox : ofBox.subList(0, ofBox.size() - 1)) {
                    row(csv, d, pressed);
                }
            }
            for (Descriptor d : KnownDescriptors.all(phases)) {
                row(csv, d, pressed);
            }
            for (PairType pair : phases.pairTypes()) {
                csv.row("contacts_" + pair.name().toLowerCase(Locale.ROOT), "",
                        count(pressed.press().contacts(), pair), "Number of " + pair + " contacts.");
            }
            for (Phase phase : phases.list()) {
                csv.row("coordination_" + phase.key(), "",
                        coordination(pressed, phase), "Mean number of contacts of an " + phase + " particle, walls included.");
            }
        }
    }

    private static void row(CsvWriter csv, Descriptor d, PressedSample sample) throws IOException {
        csv.row(d.name(), d.unit().symbol(), d.valueInUnit(sample), d.meaning());
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
