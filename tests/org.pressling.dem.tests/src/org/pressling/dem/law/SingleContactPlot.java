// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressling.dem.PairType;

/**
 * Draws docs/single-contacts.svg: force against overlap of one SE–SE contact (two spheres of 1 µm) under every law,
 * loaded to 30 nm, unloaded to nothing, and loaded again to 45 nm. Not a test; run its main with the file as argument.
 */
final class SingleContactPlot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int MARGIN = 50;
    private static final double MOST_NM = 45;
    private static final double MOST_UN = 80;
    private static final List<ContactLawFactory> LAWS = List.of(HertzMindlinFactory.CORRECTED,
            YieldingLawFactory.THORNTON_NING, YieldingLawFactory.LUDING, YieldingLawFactory.MAXWELL,
            YieldingLawFactory.MDR);
    private static final List<String> COLOURS = List.of("#666666", "#0072b2", "#d55e00", "#009e73", "#cc79a7");

    private SingleContactPlot() {
    }

    /** Writes the picture to the file named by the first argument. */
    public static void main(String[] args) throws IOException {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        axes(svg);
        for (int k = 0; k < LAWS.size(); k++) {
            svg.append("<polyline fill=\"none\" stroke-width=\"1.5\" stroke=\"").append(COLOURS.get(k))
                    .append("\" points=\"").append(points(LAWS.get(k))).append("\"/>\n");
            text(svg, MARGIN + 15, 30 + 16 * k, "start", COLOURS.get(k), LAWS.get(k).id());
        }
        Files.writeString(Path.of(args[0]), svg.append("</svg>\n"));
    }

    private static String points(ContactLawFactory factory) {
        var contact = new SingleContact(SingleContact.law(factory, Map.of()), PairType.SE_SE);
        var way = new ArrayList<Double>();
        for (double nm = 0; nm <= 30; nm += 0.25) {
            way.add(nm);
        }
        for (double nm = 30; nm >= 0; nm -= 0.25) {
            way.add(nm);
        }
        for (double nm = 0; nm <= MOST_NM; nm += 0.25) {
            way.add(nm);
        }
        var points = new StringBuilder();
        for (double nm : way) {
            double micronewton = Math.min(MOST_UN, contact.force(nm * 1e-9) * 1e6);
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(nm), y(micronewton)));
        }
        return points.toString().strip();
    }

    private static double x(double nm) {
        return MARGIN + (WIDTH - 2.0 * MARGIN) * nm / MOST_NM;
    }

    private static double y(double micronewton) {
        return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * micronewton / MOST_UN;
    }

    private static void axes(StringBuilder svg) {
        svg.append(
                String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#333\"/>\n",
                        MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN));
        for (int nm = 0; nm <= MOST_NM; nm += 15) {
            text(svg, x(nm), HEIGHT - MARGIN + 16, "middle", "#333", Integer.toString(nm));
        }
        for (int force = 0; force <= MOST_UN; force += 20) {
            text(svg, MARGIN - 6, y(force) + 4, "end", "#333", Integer.toString(force));
        }
        text(svg, WIDTH / 2.0, HEIGHT - 12, "middle", "#333", "overlap / nm");
        text(svg, 8, MARGIN - 12, "start", "#333", "force / µN");
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String colour, String words) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n", x, y,
                anchor, colour, words));
    }
}
