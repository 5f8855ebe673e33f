// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Unit;

/**
 * Labels of the pictures of one body, {@code section_labels.csv} beside its measures: a row for each of its sections, in their
 * order,
 * in the units of the columns. A label of the body as a whole is the same in each.
 */
public final class SectionLabels {
    private static final String FILE = "section_labels.csv";
    private static final String SECTION = "section";

    private SectionLabels() {
    }

    /**
     * Measures a body and writes the table.
     *
     * @param folder      folder of the sample
     * @param descriptors the labels
     * @param body        the sample
     * @param sections    of its pictures
     * @throws IOException when it cannot be written
     */
    public static void write(Path folder, List<Descriptor> descriptors, PressedSample body, List<Section> sections)
            throws IOException {
        List<String> columns = new ArrayList<>(List.of(SECTION));
        descriptors.forEach(label -> columns.add(label.column().column()));
        try (CsvWriter csv = new CsvWriter(folder.resolve(FILE), columns)) {
            for (int i = 0; i < sections.size(); i++) {
                List<Object> cells = new ArrayList<>(List.of(i + 1));
                for (Descriptor label : descriptors) {
                    cells.add(label.valueInUnit(body, sections.get(i)));
                }
                csv.row(cells.toArray());
            }
        }
    }

    /**
     * Reads the labels of one picture.
     *
     * @param folder   folder of the sample
     * @param labels   the labels of the study
     * @param section  number of the picture, from 1
     * @param ofSample the labels of the sample, which hold where there is no table
     * @return one number for each label, in its unit
     * @throws org.pressling.dem.InvalidInputException when the table is damaged
     */
    public static double[] read(Path folder, List<LabelColumn> labels, int section, double[] ofSample) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return ofSample;
        }
        CsvTable table = CsvTable.read(file);
        table.require(labels.stream().map(LabelColumn::column).toList());
        return labels.stream().mapToDouble(label -> table.number(section - 1, label.column(), Unit.NONE)).toArray();
    }
}
