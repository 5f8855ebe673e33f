// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.Provenance;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;

/** Where the numbers come from. */
final class ProvenanceSection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        Provenance provenance = input.provenance();
        List<Section.Table> tables = new ArrayList<>();
        tables.add(new Section.Table("Versions, seed, machine", List.of("What", "Value", "Unit"),
                provenance.facts().stream().map(f -> List.of(f.name(), f.value(), f.unit())).toList()));
        if (!provenance.stages().isEmpty()) {
            tables.add(new Section.Table("Time taken", List.of("Stage", "Time"), provenance.stages().stream()
                    .map(s -> List.of(s.name(), Texts.duration(s.seconds()))).toList()));
        }
        return Optional.of(new Section("provenance", "Provenance",
                List.of("With the same study file, seed and versions the samples and the data set come out byte by"
                        + " byte the same, on any number of threads. Times depend on the machine; those of the steps that"
                        + " are done sample by sample (pack, press, measure, render) are added up over the threads."),
                List.of(), tables));
    }
}
