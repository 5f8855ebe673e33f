// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.pressling.dem.Unit.GIGAPASCAL;
import static org.pressling.dem.Unit.MEGAPASCAL;
import static org.pressling.dem.Unit.MICROMETRE;
import static org.pressling.dem.Unit.MILLINEWTON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.pressling.dataset.label.Measure;
import org.pressling.dataset.label.Measures;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Box;
import org.pressling.dem.Excerpt;
import org.pressling.dem.Localized;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.HeckelCurve;
import org.pressling.dem.packing.PhaseAccount;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.Verdict;

/** What a press came to, as a table of two columns in the language of the user. */
final class PressTable {

    private static final String FOUR_DIGITS = "%.4f";

    private final List<Row> rows = new ArrayList<>();

    private record Row(Localized what, Localized value) {
    }

    private PressTable() {
    }

    /**
     * The table.
     *
     * @param sample   what was pressed
     * @param measures what was measured of it
     * @return lines of text; the labels are the last
     */
    static List<String> of(PressedSample sample, Measures measures) {
        PressTable table = new PressTable();
        table.add(sample);
        List<Row> labels = measures.of(Measure.Role.LABEL).stream().map(PressTable::label).toList();
        int width = Math.max(30, 2 + Math.max(widest(table.rows), widest(labels)));
        List<String> lines = new ArrayList<>(lines(table.rows, width));
        lines.add(PressTableTerm.LABELS.said());
        lines.addAll(lines(labels, width));
        return lines;
    }

    private static int widest(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.what().said().length()).max().orElse(0);
    }

    private static List<String> lines(List<Row> rows, int width) {
        return rows.stream().map(row -> String.format(Locale.ROOT, "%-" + width + "s", row.what().said()) + row.value().said())
                .toList();
    }

    private static Row label(Measure label) {
        String value = Double.isNaN(label.value()) ? "–" : number("%.5g", label.value());
        return new Row(Say.whole("  " + Excerpt.of(label.column().name())),
                Say.whole((value + ' ' + label.column().unit()).strip()));
    }

    private void add(PressedSample sample) {
        PressQuality q = sample.press().quality();
        PressHistory.Row end = sample.press().history().rows().getLast();
        add(PressTableTerm.PARTICLES, "%d", sample.press().pressed().particles().count());
        add(PressTableTerm.CONTACTS, "%d", sample.press().contacts().count());
        add(PressTableTerm.AM_FRACTION, FOUR_DIGITS, sample.packing().amFractionReached());
        for (PhaseAccount a : sample.packing().accounts()) {
            add(PressTableTerm.FRACTION.with(a.phase(), counted(a)), FOUR_DIGITS, a.reached());
            if (a.cutFraction() > 0) {
                add(PressTableTerm.CUT.with(a.phase()), FOUR_DIGITS, a.cutFraction());
            }
        }
        if (sample.press().pressed().box().isSpace()) {
            addOfSpace(sample, end);
        } else {
            add(PressTableTerm.PRESSURE, "%.4f GPa", GIGAPASCAL.fromSi(end.pressure()));
        }
        add(PressTableTerm.RELATIVE_DENSITY, FOUR_DIGITS, end.relativeDensity());
        rows.add(new Row(PressTableTerm.HECKEL, heckel(sample.press().history())));
        rows.add(new Row(PressTableTerm.WALL_FORCE,
                PressTableTerm.LEFT_RIGHT.with(number("%.3f", MILLINEWTON.fromSi(end.wallForceLeft())),
                        number("%.3f", MILLINEWTON.fromSi(end.wallForceRight())))));
        add(PressTableTerm.UNBALANCED, "%.2e", q.unbalancedForceRatio());
        add(PressTableTerm.INERTIAL, "%.2e", q.inertialNumber());
        rows.add(new Row(PressTableTerm.MISMATCH, PressTableTerm.APART.with(number("%.2f", 100 * q.wallForceMismatch()))));
        add(PressTableTerm.OVERLAP, "%.3f", q.largestOverlap());
        add(PressTableTerm.BEYOND, "%.2f %%", 100 * q.beyondDomain());
        add(PressTableTerm.STEPS, "%d", q.steps());
        rows.add(new Row(PressTableTerm.VERDICT, Verdict.of(q).words()));
    }

    /** In space a pressure hangs on no depth that somebody chose, and is told as presses are set. */
    private void addOfSpace(PressedSample sample, PressHistory.Row end) {
        Structure pressed = sample.press().pressed();
        Box box = pressed.box();
        rows.add(new Row(PressTableTerm.BOX, PressTableTerm.SIDES.with(MICROMETRE.rounded(box.width()),
                MICROMETRE.rounded(box.height()), MICROMETRE.rounded(box.depth()))));
        double touched = IntStream.range(0, pressed.particles().count()).map(sample.measures()::particleContacts).sum();
        add(PressTableTerm.COORDINATION, "%.3f", touched / pressed.particles().count());
        add(PressTableTerm.PRESSURE, "%.2f MPa", MEGAPASCAL.fromSi(end.pressure()));
    }

    private void add(Localized what, String format, Object value) {
        rows.add(new Row(what, Say.whole(number(format, value))));
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static Localized counted(PhaseAccount a) {
        return switch (a.meaning()) {
        case NON_AM_SHARE_INITIAL -> PressTableTerm.OF_BOX_FREE;
        case AM_SHARE_INITIAL -> PressTableTerm.OF_BOX;
        case AM_SHARE_FINAL -> PressTableTerm.OF_PRESSED_BOX;
        case VOLUME, REST -> PressTableTerm.OF_VOLUME;
        case MASS -> PressTableTerm.OF_MASS;
        };
    }

    /** A line needs three states, and a slope that rises. */
    private static Localized heckel(PressHistory history) {
        double pressure = HeckelCurve.of(history).yieldPressure();
        return Double.isFinite(pressure) && pressure > 0 ? Say.whole(number("%.3f GPa", GIGAPASCAL.fromSi(pressure)))
                : PressTableTerm.NO_HECKEL;
    }
}
