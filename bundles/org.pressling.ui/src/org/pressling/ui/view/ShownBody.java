// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Point;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.body.BodyPicture;
import org.pressling.analysis.body.BodyRenderer;
import org.pressling.analysis.body.BodyScene;
import org.pressling.analysis.body.Camera;
import org.pressling.analysis.body.Projection;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;

/**
 * What the view of a body shows, as a figure: turned and opened as there, with the same colours, lines and filters, on paper.
 *
 * @param scene   colours and lines
 * @param body    what is drawn
 * @param caption what stands above it
 * @param camera  how it is looked at
 * @param window  width and height of the view [px]
 */
record ShownBody(StructureScene scene, BodyScene body, String caption, Camera camera, Point window) implements Figure {
    private static final int WIDTH = 860;
    private static final int HIGHEST = 900;
    private static final int MARGIN = 14;
    private static final int HEAD = 24;
    /** Pixels of the drawing for each of the page, and points for each of those. */
    private static final int DENSITY = 2;
    private static final int SMOOTHING = 2;
    private static final int POINTS = DENSITY * SMOOTHING;

    @Override
    public String id() {
        return String.format(Locale.ROOT, "body_%04d", scene.sample().factors().index());
    }

    @Override
    public String title() {
        return caption;
    }

    @Override
    public FigureSize size() {
        int width = WIDTH - 2 * MARGIN;
        return new FigureSize(WIDTH, HEAD + Math.min(HIGHEST, width * window.y / Math.max(1, window.x)) + FigureKey.HEIGHT);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        g.setColor(Style.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        int width = size.width() - 2 * MARGIN;
        int height = size.height() - HEAD - FigureKey.HEIGHT;
        Charts.write(g, Style.STRONG, Style.INK, caption, MARGIN, HEAD - 9.0);
        g.drawImage(picture(width, height), MARGIN, HEAD, width, height, null);
        double scale = new Projection(camera, body.body().box(), width, height).scale();
        FigureKey.draw(g, scene, MARGIN, HEAD + height, width, scale, lines(width, height));
    }

    /** How many times wider than in the scene lines are in a drawing of that size; 0 if none are drawn. */
    double lines(int width, int height) {
        return body.chains().isEmpty() ? 0 : BodyRenderer.thickening(width * POINTS, height * POINTS) / POINTS;
    }

    private BufferedImage picture(int width, int height) {
        BodyScene onPaper = new BodyScene(body.body(), body.colours(), body.cut(), body.chains(), Style.PAPER.getRGB() & 0xFFFFFF,
                Style.INK.getRGB() & 0xFFFFFF);
        BodyPicture picture = new BodyRenderer().draw(onPaper, camera, width * POINTS, height * POINTS).reduced(SMOOTHING);
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        return image;
    }

    /** The particles that are drawn. */
    @Override
    public CsvTable data() {
        return NumberColumn.table(StructureColumns.particles(scene),
                IntStream.range(0, scene.particles().count()).filter(scene::showsCircle).boxed().toList());
    }
}
