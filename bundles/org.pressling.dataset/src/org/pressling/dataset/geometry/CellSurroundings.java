// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Unit;

/**
 * What surrounds a place in a picture of filled discs: the two nearest particles of active material (AM), how hard AM presses on
 * them and how narrow the gap between them is; how near all AM is; the nearest void; shares of AM and void in windows of several
 * sizes; where in the picture the place lies; and how the whole picture is pressed.
 */
final class CellSurroundings {
    /** Half the edges of the windows [µm]. */
    private static final double[] WINDOWS = {0.75, 1.5, 3, 6};
    /** Load of an overlap of 10 nm between particles of 10 µm, which a picture just resolves [µm²]. */
    private static final double LEAST_LOAD = 2e-3;
    /** Over what distance AM ceases to be near: the radius of an electrolyte particle of the paper [µm]. */
    private static final double NEAR = 0.5;
    /** Distances beyond these tell no more [µm]. */
    private static final double FARTHEST = 6;
    private static final double FARTHEST_VOID = 3;
    private static final double UM = Unit.MICROMETRE.si();
    private static final double UM2 = Unit.SQUARE_MICROMETRE.si();

    private final int width;
    private final int height;
    private final double pixel;
    private final List<SeenCircle> circles;
    private final double[] loads;
    private final double[] picture;
    private final float[] toVoid;
    private final int[][] sums;

    CellSurroundings(PhaseMap phases, double pixelSize, List<SeenCircle> circles, double[] picture) {
        width = phases.width();
        height = phases.height();
        pixel = pixelSize / UM;
        this.circles = circles;
        this.picture = picture;
        loads = circles.stream().mapToDouble(circle -> circles.stream().filter(other -> other != circle)
                .mapToDouble(circle::hertz).sum() / UM2).toArray();
        boolean[] solid = new boolean[width * height];
        for (int i = 0; i < solid.length; i++) {
            solid[i] = phases.at(i % width, i / width) != PhaseMap.VOID;
        }
        toVoid = DistanceMap.squared(solid, width, height);
        sums = new int[][] {sums(phases, PhaseMap.AM), sums(phases, PhaseMap.VOID)};
    }

    static List<LabelColumn> columns() {
        Unit none = Unit.NONE;
        Unit um = Unit.MICROMETRE;
        List<LabelColumn> columns = new ArrayList<>(List.of(new LabelColumn("to_am", um), new LabelColumn("to_second_am", um),
                new LabelColumn("log_am_load", none), new LabelColumn("log_second_am_load", none),
                new LabelColumn("am_radius", um), new LabelColumn("second_am_radius", um), new LabelColumn("am_gap", um),
                new LabelColumn("am_along", none), new LabelColumn("am_near", none), new LabelColumn("log_near_load", none),
                new LabelColumn("to_void", um), new LabelColumn("place_x", none), new LabelColumn("edge_x", um),
                new LabelColumn("edge_y", um)));
        for (int window = 1; window <= WINDOWS.length; window++) {
            columns.add(new LabelColumn("window" + window + "_am_share", none));
            columns.add(new LabelColumn("window" + window + "_void_share", none));
        }
        for (LabelColumn column : GeometryPredictors.columns(GeometryPredictors.WITHOUT_RIMS)) {
            columns.add(new LabelColumn("picture_" + column.name(), column.unit()));
        }
        return List.copyOf(columns);
    }

    /**
     * The numbers of a place.
     *
     * @param x from the left edge of the picture [m]
     * @param y from the lower edge [m]
     */
    double[] at(double x, double y) {
        DoubleStream.Builder numbers = DoubleStream.builder();
        active(x, y, numbers);
        double across = x / UM;
        double down = height * pixel - y / UM;
        int column = Math.min(width - 1, (int) (across / pixel));
        int row = Math.min(height - 1, (int) (down / pixel));
        numbers.add(Math.min(FARTHEST_VOID, Math.sqrt(toVoid[row * width + column]) * pixel));
        numbers.add(across / (width * pixel));
        numbers.add(Math.min(FARTHEST, Math.min(across, width * pixel - across)));
        numbers.add(Math.min(FARTHEST, Math.min(down, height * pixel - down)));
        for (double half : WINDOWS) {
            int left = Math.max(0, (int) Math.round((across - half) / pixel));
            int right = Math.min(width, (int) Math.round((across + half) / pixel));
            int top = Math.max(0, (int) Math.round((down - half) / pixel));
            int bottom = Math.min(height, (int) Math.round((down + half) / pixel));
            double all = Math.max(1, (right - left) * (bottom - top));
            for (int[] sum : sums) {
                numbers.add(within(sum, left, right, top, bottom) / all);
            }
        }
        for (int k = 0; k < GeometryPredictors.WITHOUT_RIMS; k++) {
            numbers.add(picture[k]);
        }
        return numbers.build().toArray();
    }

    /** What the particles of AM tell; where there are none, as if they were farther than tells anything. */
    private void active(double x, double y, DoubleStream.Builder numbers) {
        int nearest = -1;
        int second = -1;
        double toNearest = FARTHEST;
        double toSecond = FARTHEST;
        double near = 0;
        double nearLoad = 0;
        for (int i = 0; i < loads.length; i++) {
            SeenCircle am = circles.get(i);
            double away = Math.max(0, (Math.hypot(x - am.x(), y - am.y()) - am.radius()) / UM);
            double weight = Math.exp(-away / NEAR);
            near += weight;
            nearLoad += weight * loads[i];
            if (away < toNearest) {
                second = nearest;
                toSecond = toNearest;
                nearest = i;
                toNearest = away;
            } else if (away < toSecond) {
                second = i;
                toSecond = away;
            }
        }
        numbers.add(toNearest).add(toSecond).add(Math.log(load(nearest) + LEAST_LOAD)).add(Math.log(load(second) + LEAST_LOAD))
                .add(radius(nearest)).add(radius(second));
        numbers.add(second < 0 ? FARTHEST
                : Math.clamp(circles.get(nearest).gap(circles.get(second)) / UM, 0.0, FARTHEST));
        numbers.add(nearest < 0 ? 0 : along(x - circles.get(nearest).x(), y - circles.get(nearest).y()));
        numbers.add(near).add(Math.log(nearLoad + LEAST_LOAD));
    }

    private double load(int circle) {
        return circle < 0 ? 0 : loads[circle];
    }

    private double radius(int circle) {
        return circle < 0 ? 0 : circles.get(circle).radius() / UM;
    }

    /** 1 where the way to the nearest AM goes along the press, 0 where it goes across. */
    private static double along(double x, double y) {
        double away = Math.hypot(x, y);
        return away > 0 ? Math.abs(x) / away : 0;
    }

    /** How many pixels of a phase lie above and left of each corner of the pixels. */
    private static int[] sums(PhaseMap phases, byte phase) {
        int columns = phases.width() + 1;
        int[] sums = new int[columns * (phases.height() + 1)];
        for (int row = 1; row <= phases.height(); row++) {
            int inRow = 0;
            for (int column = 1; column < columns; column++) {
                inRow += phases.at(column - 1, row - 1) == phase ? 1 : 0;
                sums[row * columns + column] = sums[(row - 1) * columns + column] + inRow;
            }
        }
        return sums;
    }

    private double within(int[] sum, int left, int right, int top, int bottom) {
        int columns = width + 1;
        return (double) sum[bottom * columns + right] - sum[top * columns + right] - sum[bottom * columns + left]
                + sum[top * columns + left];
    }
}
