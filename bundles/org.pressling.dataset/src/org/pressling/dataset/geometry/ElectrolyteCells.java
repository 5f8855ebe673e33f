// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenCircle;

/**
 * The places of a picture that show electrolyte (SE), as squares a little wider than the radius of a particle of SE, each with
 * the numbers that decide the load there as far as filled discs show it. A square belongs to them where more than half of its
 * pixels show electrolyte.
 *
 * @param edge  length of the edge of a square [m], a whole number of pixels
 * @param cells the squares, row by row from the top
 */
public record ElectrolyteCells(double edge, List<Cell> cells) {
    /** The edge that is aimed at [m]. */
    private static final double EDGE = 0.6e-6;

    /**
     * A square.
     *
     * @param x       its centre, from the left edge of the picture [m]
     * @param y       its centre, from the lower edge of the picture [m]
     * @param numbers in the order and units of {@link #columns()}
     */
    public record Cell(double x, double y, double[] numbers) {
    }

    /** Makes the list unmodifiable. */
    public ElectrolyteCells {
        cells = List.copyOf(cells);
    }

    /** Names and units of the numbers. */
    public static List<LabelColumn> columns() {
        return CellSurroundings.columns();
    }

    /**
     * Reads a picture.
     *
     * @param picture   a picture in which no rims show
     * @param rendering tells its grays
     */
    public static ElectrolyteCells of(GrayImage picture, RenderSettings rendering) {
        PictureGeometry geometry = PictureGeometry.of(picture, rendering);
        return of(geometry.phases(), picture.pixelSize(), geometry.circles(), GeometryPredictors.of(geometry).values());
    }

    /**
     * The cells of a picture of which the geometry is known.
     *
     * @param picture   a picture in which no rims show
     * @param rendering tells its grays
     * @param circles   its particles of active material
     * @param numbers   its {@link GeometryPredictors}
     */
    public static ElectrolyteCells of(GrayImage picture, RenderSettings rendering, List<SeenCircle> circles, double[] numbers) {
        return of(PhaseMap.of(picture, rendering), picture.pixelSize(), circles, numbers);
    }

    private static ElectrolyteCells of(PhaseMap phases, double pixel, List<SeenCircle> circles, double[] numbers) {
        int step = step(pixel);
        CellSurroundings surroundings = new CellSurroundings(phases, pixel, circles, numbers);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row + step <= phases.height(); row += step) {
            for (int column = 0; column + step <= phases.width(); column += step) {
                if (showsElectrolyte(phases, column, row, step)) {
                    double x = (column + step / 2.0) * pixel;
                    double y = (phases.height() - row - step / 2.0) * pixel;
                    cells.add(new Cell(x, y, surroundings.at(x, y)));
                }
            }
        }
        return new ElectrolyteCells(step * pixel, cells);
    }

    /**
     * Length of the edge of a square [m].
     *
     * @param pixelSize edge of a pixel [m]
     */
    public static double edge(double pixelSize) {
        return step(pixelSize) * pixelSize;
    }

    private static int step(double pixelSize) {
        return (int) Math.max(1, Math.round(EDGE / pixelSize));
    }

    private static boolean showsElectrolyte(PhaseMap phases, int column, int row, int step) {
        int shown = 0;
        for (int j = row; j < row + step; j++) {
            for (int i = column; i < column + step; i++) {
                shown += phases.at(i, j) == PhaseMap.SE ? 1 : 0;
            }
        }
        return 2 * shown > step * step;
    }
}
