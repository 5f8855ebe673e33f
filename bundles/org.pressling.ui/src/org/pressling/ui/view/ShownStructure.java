// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    /** Above the drawings, and for each line of their captions. */
    private static final int ABOVE = 6;
    private static final int LINE = 18;
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
        int width = Math.max(NARROWEST,
                (int) Math.ceil(2 * MARGIN + (scenes.size() - 1) * GAP + scenes.size() * density * seen.width));
        return new FigureSize(width, (int) Math.ceil(head(width) + density * seen.height) + FigureKey.HEIGHT);
    }

    /** Lines of a caption, each no wider than its drawing has room. */
    List<String> lines(int drawing, double width) {
        double room = scenes.size() == 1 ? width - 2.0 * MARGIN : (width - 2.0 * MARGIN - GAP) / 2;
        return Charts.lines(Style.STRONG, captions.get(drawing), scenes.size() == 1 ? room
                : Math.min(room, density(width) * seen().width + GAP / 2.0));
    }

    /** Height above the drawings. */
    private double head(double width) {
        return ABOVE + LINE * IntStream.range(0, scenes.size()).map(k -> lines(k, width).size()).max().orElse(1);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        g.setColor(Style.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        Rectangle seen = seen();
        double head = head(size.width());
        double density = Math.min(density(size.width()), (size.height() - head - FigureKey.HEIGHT) / seen.height);
        double left = MARGIN;
        for (int k = 0; k < scenes.size(); k++) {
            double base = LINE - 3.0;
            for (String line : lines(k, size.width())) {
                Charts.write(g, Style.STRONG, Style.INK, line, left, base);
                base += LINE;
            }
            panel(g, scenes.get(k), new Rectangle2D.Double(left, head, density * seen.width, density * seen.height), seen,
                    density);
            left += density * seen.width + GAP;
        }
        double scale = view.scale() * density;
        FigureKey.draw(g, main(), MARGIN, head + density * seen.height, density * seen.width, scale,
                chains ? StructurePainter.thickening(main(), view.scale()) * density : 0);
    }

    /** Where a place of a drawing is in the figure; for tests. */
    Point2D place(FigureSize size, int drawing, double x, double y) {
        Rectangle seen = seen();
        double density = density(size.width());
        return new Point2D.Double(MARGIN + drawing * (density * seen.width + GAP) + density * (view.pixelX(x) - seen.x),
                head(size.width()) + density * (view.pixelY(y) - seen.y));
    }

    private void panel(Graphics2D g, StructureScene scene, Rectangle2D place, Rectangle seen, double density) {
        Shape page = g.getClip();
        g.clip(place);
        g.translate(place.getX() - density * seen.x, place.getY() - density * seen.y);
        new StructurePainter(scene, view, density, new ShapeInk(g)).paint(chains, Style.PAPER.getRGB() & 0xFFFFFF,
                Style.INK.getRGB() & 0xFFFFFF);
        g.translate(density * seen.x - place.getX(), density * seen.y - place.getY());
        g.setClip(page);
    }

    /**
     * The contacts that are drawn; the particles, where a drawing has none. The numbers of two drawings stand below each other,
     * told apart by a first column: 1 is the left one.
     */
    @Override
    public CsvTable data() {
        boolean contacts = scenes.stream().noneMatch(scene -> lines(scene).isEmpty());
        List<CsvTable> tables = scenes.stream().map(scene -> contacts
                ? NumberColumn.table(StructureColumns.contacts(scene), lines(scene))
                : NumberColumn.table(StructureColumns.particles(scene), circles(scene))).toList();
        return tables.size() == 1 ? tables.getFirst() : below(tables);
    }

    private List<Integer> lines(StructureScene scene) {
        return chains ? IntStream.range(0, scene.contacts().count()).filter(scene::showsLine).map(scene::contact).boxed().toList()
                : List.of();
    }

    private static List<Integer> circles(StructureScene scene) {
        return IntStream.range(0, scene.particles().count()).filter(scene::showsCircle).map(scene::particle).boxed().toList();
    }

    /** One may have columns that the other has not, such as loads that were read of its picture. */
    private CsvTable below(List<CsvTable> tables) {
        List<String> columns = tables.stream().flatMap(table -> table.header().stream()).distinct().toList();
        CsvTable all = new CsvTable(Stream.concat(Stream.of("drawing", "sample"), columns.stream()).toArray(String[]::new));
        for (int k = 0; k < tables.size(); k++) {
            List<Object> first = List.of(Integer.valueOf(k + 1), Integer.valueOf(scenes.get(k).sample().factors().index()));
            int[] from = columns.stream().mapToInt(tables.get(k).header()::indexOf).toArray();
            tables.get(k).rows().forEach(row -> all.add(Stream.concat(first.stream(),
                    IntStream.of(from).mapToObj(i -> i < 0 ? null : row.get(i))).toArray()));
        }
        return all;
    }
}
