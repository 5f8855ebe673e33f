// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;

/**
 * Draws bodies. Rows of a picture are shared out among the cores; the picture is the same for any number of shares. A renderer
 * keeps its buffers for the next picture of the same size and is used by one thread at a time.
 */
public final class BodyRenderer {
    /** Lines have their widths in a picture whose shorter side is this long [px]. */
    private static final double LINE_REFERENCE = 420;
    private static final double MOST_THICKENING = 4;
    /** What a line's depth may be off by [px]: edges lie on what they bound. */
    private static final double EDGE_SLACK = 1.5;

    private final int shares;
    private DepthBuffer buffer;
    private int width;
    private int height;

    /** A renderer that uses all cores. */
    public BodyRenderer() {
        this(4 * Runtime.getRuntime().availableProcessors());
    }

    /** A renderer that cuts pictures into so many bands of rows; 1 keeps to the calling thread. */
    public BodyRenderer(int shares) {
        this.shares = shares;
    }

    /**
     * Draws a picture.
     *
     * @param scene  what
     * @param camera how it is looked at
     * @param columns width of the picture, at least 1
     * @param rows   its height, at least 1
     */
    public BodyPicture draw(BodyScene scene, Camera camera, int columns, int rows) {
        if (buffer == null || columns != width || rows != height) {
            width = columns;
            height = rows;
            buffer = new DepthBuffer(columns, rows);
        }
        DepthBuffer depths = buffer;
        Projection projection = new Projection(camera, scene.body().box(), columns, rows);
        Spheres spheres = Spheres.of(scene, projection, columns, rows);
        depths.prepare(spheres, bounds(scene, projection));
        int bands = Math.min(shares, rows);
        inBands(bands, band -> depths.draw(rows * band / bands, rows * (band + 1) / bands));
        int[] pixels = new int[columns * rows];
        int[] particles = new int[columns * rows];
        Shading shading = new Shading(columns, rows, depths);
        inBands(bands, band -> shading.draw(spheres, scene, rows * band / bands, rows * (band + 1) / bands, pixels, particles));
        lines(scene, projection, new Lines(columns, rows, pixels));
        return new BodyPicture(columns, rows, pixels, particles);
    }

    private static void inBands(int bands, IntConsumer work) {
        IntStream each = IntStream.range(0, bands);
        (bands == 1 ? each : each.parallel()).forEach(work);
    }

    private static List<HalfSpace> bounds(BodyScene scene, Projection projection) {
        Box box = scene.body().box();
        List<HalfSpace> bounds = new ArrayList<>(List.of(
                projection.halfSpace(-1, 0, 0, 0), projection.halfSpace(1, 0, 0, box.width()),
                projection.halfSpace(0, -1, 0, 0), projection.halfSpace(0, 1, 0, box.height()),
                projection.halfSpace(0, 0, -1, 0), projection.halfSpace(0, 0, 1, box.depth())));
        scene.cut().ifPresent(cut -> bounds.add(of(cut, projection)));
        return bounds;
    }

    private static HalfSpace of(Section cut, Projection projection) {
        return projection.halfSpace(cut.normalX(), cut.normalY(), cut.normalZ(), cut.place());
    }

    private void lines(BodyScene scene, Projection projection, Lines lines) {
        Box box = scene.body().box();
        DepthBuffer depths = buffer;
        Lines.Sight unhidden = (column, row, depth) -> depth + EDGE_SLACK >= depths.depth(row * width + column);
        double thick = thickening(width, height);
        Edges.of(box).forEach(edge -> line(lines, edge, projection, thick, scene.ink(), unhidden));
        scene.cut().ifPresent(cut -> {
            Edges.of(box, cut).forEach(edge -> line(lines, edge, projection, thick, scene.ink(), unhidden));
            HalfSpace face = of(cut, projection);
            if (face.bound() == HalfSpace.Bound.CEILING) {
                Lines.Sight onFace = (column, row, _) -> face.at(column, row) <= depths.ceiling(row * width + column);
                for (BodyScene.Chain chain : scene.chains()) {
                    new Segment(chain.from(), chain.to()).in(box)
                            .ifPresent(part -> line(lines, part, projection, chain.width() * thick, chain.colour(), onFace));
                }
            }
        });
    }

    /** How many times wider than its chains say lines are in a picture of a size [px]. */
    public static double thickening(int width, int height) {
        return Math.clamp(Math.min(width, height) / LINE_REFERENCE, 1, MOST_THICKENING);
    }

    private static void line(Lines lines, Segment segment, Projection to, double thick, int colour, Lines.Sight sight) {
        lines.draw(end(segment.from(), to), end(segment.to(), to), thick, colour, sight);
    }

    private static Lines.End end(double[] point, Projection to) {
        return new Lines.End(to.column(point[0], point[1], point[2]), to.row(point[0], point[1], point[2]),
                to.depth(point[0], point[1], point[2]));
    }
}
