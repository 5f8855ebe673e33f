// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Unit;

/**
 * Numbers that sum up the geometry of a picture, for regressions; thirteen are read from every picture: shares of active
 * material (AM) and void and the AM–SE boundary; number, mean and spread of the pockets of void; number, mean and spread of the
 * AM radii; the elastic
 * load
 * that AM puts on AM; and how near AM is to AM. Where rims show each particle of electrolyte (SE), nine more follow: mean and
 * spread of the load on SE, of that of SE on AM, and of that of AM and walls on AM; how the last two go together; the contact
 * area
 * of AM and SE; and the number of SE.
 * <p>
 * Quantities that go over decades are taken in their natural logarithm, above a floor below which a picture tells nothing.
 * The load is the sum of the {@linkplain SeenCircle#hertz Hertz forces} on each AM over the effective modulus, so that no
 * material needs to be known.
 *
 * @param values the numbers, in the order and units of {@link #columns(int)}
 */
public record GeometryPredictors(double[] values) {
    /** Areas below a tenth of a pixel of the paper's picture are none [µm²]. */
    private static final double LEAST_AREA = 1e-3;
    private static final double LEAST_SHARE = 1e-5;
    private static final double LEAST_COUNT = 0.5;
    /** Load of an overlap of 10 nm between particles of 10 µm, which a picture just resolves [µm²]. */
    private static final double LEAST_LOAD = 2e-3;
    /** How much stiffer a contact of SE is with what hardly yields than with SE: both sides yield alike there. */
    private static final double STIFFER = 2;
    /** Over what distance a neighbour ceases to be near: the radius of an electrolyte particle of the paper [µm]. */
    private static final double NEAR = 0.5;

    private static final double UM = Unit.MICROMETRE.si();
    private static final double UM2 = Unit.SQUARE_MICROMETRE.si();

    /** How many numbers are read from every picture. */
    public static final int WITHOUT_RIMS = 13;
    /** How many are read where rims show. */
    public static final int WITH_RIMS = 22;

    /**
     * Names and units; {@code log} is the natural logarithm of the number in µm or µm².
     *
     * @param count how many numbers there are, {@link #WITHOUT_RIMS} or {@link #WITH_RIMS}
     */
    public static List<LabelColumn> columns(int count) {
        return columns().subList(0, count);
    }

    private static List<LabelColumn> columns() {
        Unit none = Unit.NONE;
        return List.of(new LabelColumn("am_share", none), new LabelColumn("log_void_share", none),
                new LabelColumn("am_se_boundary", Unit.MICROMETRE), new LabelColumn("log_void_count", none),
                new LabelColumn("log_void_area_mean", none), new LabelColumn("log_void_area_sd", none),
                new LabelColumn("am_count", none), new LabelColumn("am_radius_mean", Unit.MICROMETRE),
                new LabelColumn("am_radius_sd", Unit.MICROMETRE), new LabelColumn("log_am_am_load_mean", none),
                new LabelColumn("log_am_am_load_sd", none), new LabelColumn("root_am_gap_mean", none),
                new LabelColumn("am_neighbours", none), new LabelColumn("log_se_load_mean", none),
                new LabelColumn("log_se_load_sd", none), new LabelColumn("log_se_on_am_load_mean", none),
                new LabelColumn("log_se_on_am_load_sd", none), new LabelColumn("log_hard_load_mean", none),
                new LabelColumn("log_hard_load_sd", none), new LabelColumn("am_load_correlation", none),
                new LabelColumn("log_am_se_area", none), new LabelColumn("log_se_count", none));
    }

    /** Sums up what was read. */
    public static GeometryPredictors of(PictureGeometry geometry) {
        double[] values = always(geometry);
        return new GeometryPredictors(geometry.rims() ? DoubleStream.concat(Arrays.stream(values),
                Arrays.stream(ofRims(geometry))).toArray() : values);
    }

    private static double[] ofRims(PictureGeometry geometry) {
        PartialLoads loads = PartialLoads.of(geometry.structure());
        double[] onSe = new double[loads.seOnSe().length];
        Arrays.setAll(onSe, i -> (loads.seOnSe()[i] + STIFFER * (loads.amOnSe()[i] + loads.wallOnSe()[i])) / UM2);
        double[] seOnAm = Arrays.stream(loads.seOnAm()).map(load -> load / UM2).toArray();
        double[] hard = new double[seOnAm.length];
        Arrays.setAll(hard, i -> (loads.amOnAm()[i] + loads.wallOnAm()[i]) / UM2);
        return new double[] {Math.log(mean(onSe) + LEAST_LOAD), Math.log(sd(onSe) + LEAST_LOAD),
                Math.log(mean(seOnAm) + LEAST_LOAD), Math.log(sd(seOnAm) + LEAST_LOAD), Math.log(mean(hard) + LEAST_LOAD),
                Math.log(sd(hard) + LEAST_LOAD), correlation(seOnAm, hard), log(loads.area() / UM2, LEAST_AREA),
                log(onSe.length, LEAST_COUNT)};
    }

    /** 0 where one of them is the same all over. */
    private static double correlation(double[] one, double[] other) {
        double[] products = new double[one.length];
        Arrays.setAll(products, i -> (one[i] - mean(one)) * (other[i] - mean(other)));
        double spread = sd(one) * sd(other);
        return spread > 0 ? mean(products) / spread : 0;
    }

    private static double[] always(PictureGeometry geometry) {
        double[] areas = geometry.voids().stream().mapToDouble(pocket -> pocket.area() / UM2).toArray();
        List<SeenCircle> circles = geometry.circles();
        double[] radii = circles.stream().mapToDouble(circle -> circle.radius() / UM).toArray();
        double[] loads = circles.stream().mapToDouble(circle -> load(circle, circles)).toArray();
        double far = (geometry.phases().width() + geometry.phases().height()) * geometry.pixelSize() / UM;
        double[] nearest = circles.stream().mapToDouble(c -> Math.sqrt(Math.max(0, nearest(c, circles, far)))).toArray();
        double[] near = circles.stream().mapToDouble(circle -> near(circle, circles)).toArray();
        return new double[] {geometry.phases().share(PhaseMap.AM),
                log(geometry.phases().share(PhaseMap.VOID), LEAST_SHARE), geometry.boundaries().getFirst().length() / UM,
                log(areas.length, LEAST_COUNT), log(mean(areas), LEAST_AREA), log(sd(areas), LEAST_AREA), radii.length,
                mean(radii), sd(radii), Math.log(mean(loads) + LEAST_LOAD), Math.log(sd(loads) + LEAST_LOAD),
                circles.isEmpty() ? Math.sqrt(far) : mean(nearest), mean(near)};
    }

    private static double load(SeenCircle circle, List<SeenCircle> all) {
        return sum(circle, all, circle::hertz) / UM2;
    }

    /** How many neighbours a particle has, each counting less the farther it is. */
    private static double near(SeenCircle circle, List<SeenCircle> all) {
        return sum(circle, all, other -> Math.exp(-Math.max(0, circle.gap(other)) / UM / NEAR));
    }

    private static double sum(SeenCircle circle, List<SeenCircle> all, ToDoubleFunction<SeenCircle> term) {
        return all.stream().filter(other -> other != circle).mapToDouble(term).sum();
    }

    private static double nearest(SeenCircle circle, List<SeenCircle> all, double far) {
        return all.stream().filter(other -> other != circle).mapToDouble(other -> circle.gap(other) / UM).min().orElse(far);
    }

    private static double log(double value, double least) {
        return Math.log(Math.max(value, least));
    }

    /** 0 without values. */
    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double sd(double[] values) {
        double mean = mean(values);
        DoubleUnaryOperator square = value -> (value - mean) * (value - mean);
        return Math.sqrt(Arrays.stream(values).map(square).average().orElse(0));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeometryPredictors that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
