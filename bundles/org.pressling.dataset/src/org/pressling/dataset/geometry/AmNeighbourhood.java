// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Unit;

/**
 * What decides the load on a particle of active material (AM), as far as a picture shows it: its radius, how much of it lies in
 * the picture, the elastic load that AM puts on it, how near AM is to it, how much AM and void lie within rings around it, how
 * far the edges of the picture are, and how the whole picture is pressed.
 */
public final class AmNeighbourhood {
    /** Outer edges of the rings, from the rim of the particle [µm]. */
    private static final double[] RINGS = {0.5, 1.5, 3};
    /** Load of an overlap of 10 nm between particles of 10 µm, which a picture just resolves [µm²]. */
    private static final double LEAST_LOAD = 2e-3;
    /** Over what distance a neighbour ceases to be near [µm]. */
    private static final double NEAR = 0.5;
    /** Gaps and distances beyond these tell no more [µm]. */
    private static final double FARTHEST_GAP = 6;
    private static final double FARTHEST_EDGE = 2;
    /** Which numbers of the whole picture: shares of AM and void, boundary, mean radius of AM, load of AM on AM. */
    private static final int[] OF_PICTURE = {0, 1, 2, 7, 9};
    private static final double UM = Unit.MICROMETRE.si();
    private static final double UM2 = Unit.SQUARE_MICROMETRE.si();

    private AmNeighbourhood() {
    }

    /** Names and units; {@code log} is the natural logarithm of the number in µm². */
    public static List<LabelColumn> columns() {
        Unit none = Unit.NONE;
        List<LabelColumn> columns = new ArrayList<>(List.of(new LabelColumn("radius", Unit.MICROMETRE),
                new LabelColumn("seen", none), new LabelColumn("log_am_load", none), new LabelColumn("am_contacts", none),
                new LabelColumn("root_gap", none), new LabelColumn("am_near", none)));
        for (int ring = 1; ring <= RINGS.length; ring++) {
            columns.add(new LabelColumn("ring" + ring + "_am_share", none));
            columns.add(new LabelColumn("ring" + ring + "_void_share", none));
        }
        columns.add(new LabelColumn("edge_x", Unit.MICROMETRE));
        columns.add(new LabelColumn("edge_y", Unit.MICROMETRE));
        for (int place : OF_PICTURE) {
            LabelColumn column = GeometryPredictors.columns(GeometryPredictors.WITHOUT_RIMS).get(place);
            columns.add(new LabelColumn("picture_" + column.name(), column.unit()));
        }
        return List.copyOf(columns);
    }

    /**
     * The numbers of every circle of a picture, in its order.
     *
     * @param geometry what was read from the picture
     * @param picture  its {@link GeometryPredictors}
     * @return a row for each circle, in the order and units of {@link #columns()}
     */
    public static double[][] of(PictureGeometry geometry, double[] picture) {
        return geometry.circles().stream().map(circle -> of(circle, geometry, picture)).toArray(double[][]::new);
    }

    private static double[] of(SeenCircle circle, PictureGeometry geometry, double[] picture) {
        double load = 0;
        double contacts = 0;
        double near = 0;
        double nearest = FARTHEST_GAP;
        for (SeenCircle other : geometry.circles()) {
            if (other != circle) {
                double hertz = circle.hertz(other) / UM2;
                double gap = Math.max(0, circle.gap(other) / UM);
                load += hertz;
                contacts += hertz > 0 ? 1 : 0;
                near += Math.exp(-gap / NEAR);
                nearest = Math.min(nearest, gap);
            }
        }
        DoubleStream.Builder numbers = DoubleStream.builder();
        numbers.add(circle.radius() / UM).add(circle.seen()).add(Math.log(load + LEAST_LOAD)).add(contacts)
                .add(Math.sqrt(nearest)).add(near);
        rings(circle, geometry, numbers);
        numbers.add(edge(circle.x(), circle.radius(), geometry.phases().width() * geometry.pixelSize()));
        numbers.add(edge(circle.y(), circle.radius(), geometry.phases().height() * geometry.pixelSize()));
        for (int place : OF_PICTURE) {
            numbers.add(picture[place]);
        }
        return numbers.build().toArray();
    }

    /** From the rim to the nearer edge of the picture along one axis [µm], negative where the edge cuts the circle. */
    private static double edge(double centre, double radius, double length) {
        return Math.clamp((Math.min(centre, length - centre) - radius) / UM, -FARTHEST_EDGE, FARTHEST_EDGE);
    }

    private static void rings(SeenCircle circle, PictureGeometry geometry, DoubleStream.Builder numbers) {
        PhaseMap phases = geometry.phases();
        double pixel = geometry.pixelSize() / UM;
        double x = circle.x() / UM;
        double top = phases.height() * pixel - circle.y() / UM;
        double reach = circle.radius() / UM + RINGS[RINGS.length - 1];
        int[] all = new int[RINGS.length];
        int[] am = new int[RINGS.length];
        int[] voids = new int[RINGS.length];
        int lastRow = (int) Math.min(phases.height() - 1.0, (top + reach) / pixel);
        int lastColumn = (int) Math.min(phases.width() - 1.0, (x + reach) / pixel);
        for (int row = (int) Math.max(0, (top - reach) / pixel); row <= lastRow; row++) {
            for (int column = (int) Math.max(0, (x - reach) / pixel); column <= lastColumn; column++) {
                double away = Math.hypot((column + 0.5) * pixel - x, (row + 0.5) * pixel - top) - circle.radius() / UM;
                int ring = ring(away);
                if (ring >= 0) {
                    all[ring]++;
                    am[ring] += phases.at(column, row) == PhaseMap.AM ? 1 : 0;
                    voids[ring] += phases.at(column, row) == PhaseMap.VOID ? 1 : 0;
                }
            }
        }
        for (int ring = 0; ring < RINGS.length; ring++) {
            double count = Math.max(1, all[ring]);
            numbers.add(am[ring] / count).add(voids[ring] / count);
        }
    }

    /** The ring at a distance from the rim; -1 for none. */
    private static int ring(double away) {
        if (away <= 0) {
            return -1;
        }
        for (int ring = 0; ring < RINGS.length; ring++) {
            if (away < RINGS[ring]) {
                return ring;
            }
        }
        return -1;
    }
}
