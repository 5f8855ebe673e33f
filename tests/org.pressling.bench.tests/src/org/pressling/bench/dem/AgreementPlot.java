// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dem.Unit;

/**
 * Draws docs/agreement.svg: the force on the moving wall over its way, ours as a line and LAMMPS's as dots, and how far
 * both are apart. The first argument is the file to write.
 */
final class AgreementPlot {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 340;
    private static final int MARGIN = 50;
    private static final int PANEL = 300;
    private static final double MOST_MILLINEWTON = 4;
    private static final int FIRST_DECADE = -14;
    private static final double WAY = 2.5;
    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7");

    private final StringBuilder svg = new StringBuilder();

    private AgreementPlot() {
    }

    /** Writes the picture to the file named by the first argument. */
    public static void main(String[] arguments) throws IOException {
        Path scratch = Files.createTempDirectory("agreement");
        var plot = new AgreementPlot();
        plot.frames();
        for (int k = 0; k < AgreementCases.PACKINGS.size(); k++) {
            String name = AgreementCases.PACKINGS.get(k);
            PressWork work = AgreementCases.packing(name, scratch);
            List<Double> ours = WatchedPress.ours(work, work.steps() / AgreementCases.STATES).wallForce();
            plot.press(name, k, ours, kept(name, ReferenceTables.read(ReferenceTables.WALL_FORCE, scratch)));
        }
        Files.writeString(Path.of(arguments[0]), plot.svg.append("</svg>\n"));
    }

    private static List<Double> kept(String name, CsvTable table) {
        List<Double> forces = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "packing").equals(name)) {
                forces.add(table.finite(row, "wall_force", Unit.MILLINEWTON));
            }
        }
        return forces;
    }

    private void frames() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (int panel = 0; panel < 2; panel++) {
            add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#333\"/>", left(panel), MARGIN,
                    PANEL, HEIGHT - 2 * MARGIN);
            for (int tick = 0; tick <= WAY * 2; tick++) {
                text(x(panel, tick / 2.0), HEIGHT - MARGIN + 16, "middle", "#333", Double.toString(tick / 2.0));
            }
            text(left(panel) + PANEL / 2.0, HEIGHT - 12, "middle", "#333", "way of the wall / µm");
        }
        for (int force = 0; force <= MOST_MILLINEWTON; force++) {
            text(left(0) - 6, force(force) + 4, "end", "#333", Integer.toString(force));
        }
        for (int decade = FIRST_DECADE; decade <= 0; decade += 2) {
            text(left(1) - 6, decade(decade) + 4, "end", "#333", "1e" + decade);
        }
        add("<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#333\" stroke-dasharray=\"4 3\"/>", left(1),
                left(1) + PANEL, decade(-2), decade(-2));
        text(left(1) + 6, decade(-2) - 5, "start", "#333", "bar: 1 %");
        text(left(0), MARGIN - 12, "start", "#333", "force on the moving wall / mN: ours (lines), LAMMPS (dots)");
        text(left(1), MARGIN - 12, "start", "#333", "relative difference");
    }

    private void press(String name, int k, List<Double> ours, List<Double> theirs) {
        var line = new StringBuilder();
        var apart = new StringBuilder();
        for (int s = 0; s < ours.size(); s++) {
            double way = WAY * (s + 1) / ours.size();
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(0, way), force(ours.get(s) * 1e3)));
            double difference = Math.abs(ours.get(s) - theirs.get(s)) / Math.abs(theirs.get(s));
            apart.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(1, way),
                    decade(Math.max(FIRST_DECADE, Math.log10(difference)))));
            add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\" fill=\"%s\"/>", x(0, way), force(theirs.get(s) * 1e3),
                    COLOURS.get(k));
        }
        for (StringBuilder points : List.of(line, apart)) {
            add("<polyline fill=\"none\" stroke=\"%s\" points=\"%s\"/>", COLOURS.get(k), points.toString().strip());
        }
        text(left(0) + 12, MARGIN + 20 + 16 * k, "start", COLOURS.get(k), name);
    }

    private static int left(int panel) {
        return MARGIN + panel * (PANEL + MARGIN + 20);
    }

    private static double x(int panel, double way) {
        return left(panel) + PANEL * way / WAY;
    }

    private static double force(double millinewton) {
        return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * millinewton / MOST_MILLINEWTON;
    }

    private static double decade(double exponent) {
        return MARGIN + (HEIGHT - 2.0 * MARGIN) * exponent / FIRST_DECADE;
    }

    private void text(double x, double y, String anchor, String colour, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>", x, y, anchor, colour, words);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
