// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Rectangle;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;
import org.pressling.dem.Box;

/**
 * What a view shows of structures, as a figure: the same part at the same moment with the same colours, lines and filters, on
 * paper.
 *
 * @param scenes   one drawing, or two beside each other
 * @param captions what stands above each
 * @param view     which part is seen, in a window of its size
 * @param chains   whether contacts are drawn
 */
record ShownStructure(List<StructureScene> scenes, List<String> captions, Viewport view, boolean chains) implements Figure {
    private static final int WIDTH = 860;
    private static final int NARROWEST = 430;
    private static final int HIGHEST = 900;
    private static final int MARGIN = 14;
    private static final int GAP = 26;
    private static final int HEAD = 24;
    /** Around the box [px of the window]. */
    private static final int AROUND = 4;

    ShownStructure {
        scenes = List.copyOf(scenes);
        captions = List.copyOf(captions);
    }

    private StructureScene main() {
        return scenes.getLast();
    }

    @Override
    public String id() {
        return String.format(Locale.ROOT, "structure_%04d", main().sample().factors().index());
    }

    @Override
    public String title() {
        return String.join(" | ", captions);
    }

    @Override
    public String caption() {
        return title() + ". " + main().meaning().text(main().pressures());
    }

    /** What of the window is not empty. */
    private Rectangle seen() {
        Rectangle window = view.window();
        Rectangle boxes = new Rectangle(0, 0, 0, 0);
        for (StructureScene scene : scenes) {
            Box box = scene.frame();
            int left = (int) Math.floor(view.pixelX(0)) - AROUND;
            int top = (int) Math.floor(view.pixelY(box.height())) - AROUND;
            Rectangle drawn = new Rectangle(left, top, (int) Math.ceil(view.pixelX(box.width())) + AROUND - left,
                    (int) Math.ceil(view.pixelY(0)) + AROUND - top);
            boxes = boxes.isEmpty() ? drawn : boxes.union(drawn);
        }
        Rectangle seen = boxes.intersection(window);
        return seen.isEmpty() ? window : seen;
    }

    /** Pixels of the figure per pixel of the window. */
    private double density(double width) {
        Rectangle seen = seen();
        double each = (width - 2.0 * MARGIN - (scenes.size() - 1) * GAP) / scenes.size();
        return Math.min(each / seen.width, (double) HIGHEST / seen.height);
    }

    @Override
    public FigureSize size() {
        Rectangle seen = seen();
        double density = density(WIDTH);
        int width = (int) Math.ceil(2 * MARGIN + (scenes.size() - 1) * GAP + scenes.size() * density * seen.width);
        return new FigureSize(Math.max(NARROWEST, width),
                (int) Math.ceil(HEAD + density * seen.height) + FigureKey.HEIGHT);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        g.setColor(Style.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        Rectangle seen = seen();
        double density = Math.min(density(size.width()), (size.height() - HEAD - FigureKey.HEIGHT) / (double) seen.height);
        double left = MARGIN;
        for (int k = 0; k < scenes.size(); k++) {
            Charts.write(g, Style.STRONG, Style.INK, captions.get(k), left, HEAD - 9.0);
            panel(g, scenes.get(k), seen, density, left);
            left += density * seen.width + GAP;
        }
        double scale = view.scale() * density;
        FigureKey.draw(g, main(), MARGIN, HEAD + density * seen.height, density * seen.width, scale,
                chains ? StructurePainter.thickening(main(), view.scale()) * density : 0);
    }

    /** Where a place of a drawing is in the figure; for tests. */
    Point2D place(FigureSize size, int drawing, double x, double y) {
        Rectangle seen = seen();
        double density = density(size.width());
        return new Point2D.Double(MARGIN + drawing * (density * seen.width + GAP) + density * (view.pixelX(x) - seen.x),
                HEAD + density * (view.pixelY(y) - seen.y));
    }

    private void panel(Graphics2D g, StructureScene scene, Rectangle seen, double density, double left) {
        Shape page = g.getClip();
        g.clip(new Rectangle2D.Double(left, HEAD, density * seen.width, density * seen.height));
        g.translate(left - density * seen.x, HEAD - density * seen.y);
        new StructurePainter(scene, view, density, new ShapeInk(g)).paint(chains, Style.PAPER.getRGB() & 0xFFFFFF,
                Style.INK.getRGB() & 0xFFFFFF);
        g.translate(density * seen.x - left, density * seen.y - HEAD);
        g.setClip(page);
    }

    /** The contacts that are drawn; the particles, if there are none. */
    @Override
    public CsvTable data() {
        StructureScene scene = main();
        List<Integer> lines = chains ? IntStream.range(0, scene.contacts().count()).filter(scene::showsLine).map(scene::contact)
                .boxed().collect(Collectors.toList()) : List.of();
        return lines.isEmpty()
                ? NumberColumn.table(StructureColumns.particles(scene), IntStream.range(0, scene.particles().count())
                        .filter(scene::showsCircle).map(scene::particle).boxed().toList())
                : NumberColumn.table(StructureColumns.contacts(scene), lines);
    }
}
