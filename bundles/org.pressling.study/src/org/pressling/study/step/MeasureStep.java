// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.KnownDescriptors;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StandardDescriptors;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dataset.sample.HeckelCsv;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.measure.HeckelCurve;
import org.pressling.study.layout.StepName;

/**
 * Sums a pressed sample up in {@code measures.csv}: stress by every measure, reaction area, coordination numbers, and
 * what is known from the recipe, all over the whole box; and its compaction in {@code heckel.csv}. It reads nothing of
 * the study, so nothing but another press makes it stale.
 */
public final class MeasureStep implements Step {
    private static final Set<String> OF_THE_BOX = Set.of("am_stress_mean", "am_stress_sd", "se_stress_mean",
            "se_stress_sd");

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
            for (StressMeasure measure : StressMeasure.values()) {
                for (Descriptor d : StandardDescriptors.all(measure, LabelRegion.BOX, RenderSettings.komori2022())) {
                    boolean stress = OF_THE_BOX.contains(d.name());
                    if (stress || measure == StressMeasure.FORCE_SUM && d.name().equals("reaction_area")) {
                        row(csv, d, pressed);
                    }
                }
            }
            for (Descriptor d : KnownDescriptors.all()) {
                row(csv, d, pressed);
            }
            for (PairType pair : PairType.values()) {
                csv.row("contacts_" + pair.name().toLowerCase(Locale.ROOT), "",
                        count(pressed.press().contacts(), pair), "Number of " + pair + " contacts.");
            }
            for (Phase phase : Phase.values()) {
                csv.row("coordination_" + phase.name().toLowerCase(Locale.ROOT), "",
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
            count += contacts.pairType(k) == pair ? 1 : 0;
        }
        return count;
    }

    private static double coordination(PressedSample sample, Phase phase) {
        var particles = sample.press().pressed().particles();
        var m = sample.measures();
        int count = 0;
        long contacts = 0;
        for (int i = 0; i < particles.count(); i++) {
            if (particles.phaseOf(i) == phase) {
                count++;
                contacts += m.amContacts[i] + m.seContacts[i] + m.wallContacts[i];
            }
        }
        return count == 0 ? 0 : (double) contacts / count;
    }
}
