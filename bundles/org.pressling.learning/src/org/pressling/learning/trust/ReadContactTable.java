// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Unit;

/** The contacts that were read from a picture as comma-separated values: a row for each. */
public final class ReadContactTable {
    private static final List<String> COLUMNS = List.of("first", "second", "overlap_um", "normal_force_mN");

    private ReadContactTable() {
    }

    /**
     * The table.
     *
     * @param contacts the contacts, see {@link PictureReading#contacts()}
     * @return lines with a heading: the rows of {@link ParticleTable} that both particles have there, counted from 1, with an
     *         empty second one for a wall; how far they overlap, and the normal force
     */
    public static String csv(List<PictureReading.ReadContact> contacts) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = new CsvWriter(text, COLUMNS)) {
            for (PictureReading.ReadContact contact : contacts) {
                csv.row(contact.first() + 1, contact.second() < 0 ? "" : contact.second() + 1,
                        Unit.MICROMETRE.fromSi(contact.overlap()), Unit.MILLINEWTON.fromSi(contact.force()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written but memory
        }
        return text.toString();
    }
}
