// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;
import org.pressling.dem.Unit;
import org.pressling.dem.packing.PhaseAccount;
import org.pressling.dem.packing.ShareMeaning;

/** What became of the wishes for the phases: shares that were reached, sizes that were placed, draws that were cut off. */
final class PackingSection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        List<PhaseAccount> first = input.samples().stream().map(SampleRow::phases).filter(list -> !list.isEmpty()).findFirst()
                .orElse(List.of());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (PhaseAccount phase : first) {
            rows.add(row(phase, input.samples().stream().flatMap(sample -> sample.phases().stream())
                    .filter(account -> account.phase().equals(phase.phase())).toList()));
        }
        Section.Table table = new Section.Table("", List.of("Phase", "The share is of", "Asked for", "Reached",
                "Mean diameter (µm)", "SD of the diameter (µm)", "Draws cut off"), rows);
        return Optional.of(new Section("packing", "Packing", List.of("Lowest and highest over " + samples(input)
                + ". Sizes are those of the particles placed, by number. A draw beyond the cut of its distribution was made"
                + " anew."), List.of(), List.of(table)));
    }

    /** Samples of two phases that were packed by a former version have no account. */
    private static String samples(ReportInput input) {
        long told = input.samples().stream().filter(sample -> !sample.phases().isEmpty()).count();
        return told == input.samples().size() ? "the samples"
                : told + " of " + Texts.count(input.samples().size(), "sample")
                        + "; the others were packed by a version that kept no"
                        + " account";
    }

    private static List<String> row(PhaseAccount phase, List<PhaseAccount> accounts) {
        return List.of(phase.phase().name(), inWords(phase.meaning()),
                phase.meaning() == ShareMeaning.REST ? "the rest" : span(accounts, PhaseAccount::asked),
                span(accounts, PhaseAccount::reached), span(accounts, a -> Unit.MICROMETRE.fromSi(a.mean())),
                span(accounts, a -> Unit.MICROMETRE.fromSi(a.sd())), span(accounts, PhaseAccount::cutFraction));
    }

    private static String inWords(ShareMeaning meaning) {
        return switch (meaning) {
        case NON_AM_SHARE_INITIAL -> "the box before the press, left free";
        case AM_SHARE_INITIAL -> "the box before the press";
        case AM_SHARE_FINAL -> "the box after the press";
        case VOLUME, REST -> "the solid, by volume";
        case MASS -> "the solid, by mass";
        };
    }

    private static String span(List<PhaseAccount> accounts, ToDoubleFunction<PhaseAccount> of) {
        DoubleSummaryStatistics all = accounts.stream().mapToDouble(of).summaryStatistics();
        String low = Texts.number(all.getMin());
        String high = Texts.number(all.getMax());
        return low.equals(high) ? low : low + " to " + high;
    }
}
