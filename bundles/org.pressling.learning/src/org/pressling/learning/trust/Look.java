// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.geometry.PictureGeometry;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;

/**
 * What is seen in a picture without a network.
 *
 * @param statistics see {@link PictureStatistics}
 * @param geometry   see {@link GeometryPredictors}
 */
public record Look(double[] statistics, double[] geometry) {

    /**
     * Looks at a picture.
     *
     * @param picture   a picture of the size that was learnt
     * @param rendering the grays that were learnt
     */
    public static Look at(GrayImage picture, RenderSettings rendering) {
        return new Look(PictureStatistics.of(picture, rendering), geometry(picture, rendering));
    }

    static double[] geometry(GrayImage picture, RenderSettings rendering) {
        return GeometryPredictors.of(PictureGeometry.of(picture, rendering)).values();
    }
}
