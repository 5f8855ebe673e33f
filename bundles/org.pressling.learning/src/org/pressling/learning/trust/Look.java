// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dataset.geometry.AmNeighbourhood;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.geometry.PictureGeometry;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenStructure;

/**
 * What is seen in a picture without a network.
 *
 * @param statistics see {@link PictureStatistics}
 * @param geometry   see {@link GeometryPredictors}
 * @param am         the particles of active material
 * @param structure  all particles where rims show, else none
 */
public record Look(double[] statistics, double[] geometry, List<SeenAm> am, SeenStructure structure) {

    /** Makes the list unmodifiable. */
    public Look {
        am = List.copyOf(am);
    }

    /** A look at a picture in which no rims show. */
    public Look(double[] statistics, double[] geometry, List<SeenAm> am) {
        this(statistics, geometry, am, SeenStructure.EMPTY);
    }

    /**
     * Looks at a picture.
     *
     * @param picture   a picture of the size that was learnt
     * @param rendering the grays that were learnt
     */
    public static Look at(GrayImage picture, RenderSettings rendering) {
        return at(PictureStatistics.of(picture, rendering), picture, rendering);
    }

    /** Looks at a picture whose statistics are known. */
    static Look at(double[] statistics, GrayImage picture, RenderSettings rendering) {
        PictureGeometry geometry = PictureGeometry.of(picture, rendering);
        double[] numbers = GeometryPredictors.of(geometry).values();
        double[][] around = AmNeighbourhood.of(geometry, numbers);
        List<SeenAm> am = IntStream.range(0, around.length)
                .mapToObj(i -> new SeenAm(geometry.circles().get(i), around[i])).toList();
        return new Look(statistics, numbers, am, geometry.rims() ? geometry.structure() : SeenStructure.EMPTY);
    }
}
