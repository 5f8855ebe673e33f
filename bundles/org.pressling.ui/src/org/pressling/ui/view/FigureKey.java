// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;
import org.pressling.dem.Phase;
import org.pressling.ui.Messages;
import org.pressling.ui.Theme;

/** What stands below an exported drawing of a structure: its scale, its colours, its lines, and that not all is shown. */
final class FigureKey {
    /** Height of all of it [px]. */
    static final int HEIGHT = 74;
    private static final int ROW = 22;
    private static final int SWATCH = 10;
    private static final int BAR = 110;
    private static final int LENGTH = 26;
    private static final int GAP = 7;
    private static final int APART = 18;
    private static final int THICK = 3;

    private final Graphics2D g;
    private final StructureScene scene;
    private double x;
    private double y;

    private FigureKey(Graphics2D g, StructureScene scene) {
        this.g = g;
        this.scene = scene;
    }

    /**
     * Draws the key.
     *
     * @param left  where it begins
     * @param top   its upper edge
     * @param width of a drawing
     * @param scale pixels per metre of a drawing
     * @param lines times that lines are wider than the widths of the scene; 0 if none are drawn
     */
    static void draw(Graphics2D g, StructureScene scene, double left, double top, double width, double scale, double lines) {
        FigureKey key = new FigureKey(g, scene);
        key.row(left, top + ROW - GAP);
        key.scale(width, scale);
        key.row(left, key.y + ROW);
        key.colours();
        key.row(left, key.y + ROW);
        key.lines(lines);
    }

    private void row(double left, double base) {
        x = left;
        y = base;
    }

    private void write(String text) {
        Charts.write(g, Style.TEXT, Style.INK, text, x, y);
        x += g.getFontMetrics(Style.TEXT).getStringBounds(text, g).getWidth() + GAP;
    }

    private void fill(Color colour, double width, double height) {
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(x, y - SWATCH / 2.0 + 1 - height / 2, width, height));
    }

    private void scale(double width, double scale) {
        double metres = ScaleBar.round(0.25 * width / scale);
        fill(Style.INK, metres * scale, THICK);
        x += metres * scale + GAP;
        write(ScaleBar.text(metres));
        if (scene.look().isFilter()) {
            x += APART;
            write(Messages.Look_filtered);
        }
    }

    private void colours() {
        Optional<ColourKey> found = ColourKey.of(scene);
        if (found.isEmpty()) {
            for (Phase phase : scene.structure().phases().list()) {
                if (!scene.look().hiddenPhases().contains(phase.name())) {
                    fill(new Color(Theme.packed(Theme.colour(phase))), SWATCH, SWATCH);
                    x += SWATCH + GAP;
                    write(phase.name());
                    x += APART;
                }
            }
            return;
        }
        ColourKey key = found.get();
        write(key.meaning());
        write(key.least());
        for (int k = 0; k < BAR; k++) {
            fill(new Color(key.palette().at(k / (BAR - 1.0))), k < BAR - 1 ? 2 : 1, SWATCH);
            x++;
        }
        x += GAP;
        write(key.most());
        if (key.logarithmic()) {
            write(Messages.Look_logarithmicColours);
        }
    }

    private void lines(double times) {
        for (double force : LineLegend.forces(scene, times)) {
            fill(new Color(StructurePainter.CHAIN), LENGTH, Math.min(scene.widthOf(force) * times, SWATCH));
            x += LENGTH + GAP;
            write(LineLegend.text(force));
            x += APART;
        }
    }
}
