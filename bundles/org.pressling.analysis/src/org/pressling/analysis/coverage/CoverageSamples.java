// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

import java.util.Arrays;

import org.pressling.dataset.Split;

/**
 * The pictures of a data set and the coverage in each, by contacts; arrays by picture.
 *
 * @param index      number of the sample
 * @param split      split of the picture
 * @param amFraction    share of the box that AM covered before the press
 * @param pressure   pressure of the press [Pa]
 * @param amSurface  surface of the AM spheres [m²]
 * @param coverage   share of that surface under contacts with SE
 * @param planar     share of the spheres' circumference under contacts with SE
 * @param spotRatio  radius of a mean AM–SE contact over the mean AM radius, a/R
 */
public record CoverageSamples(int[] index, Split[] split, double[] amFraction, double[] pressure, double[] amSurface,
        double[] coverage, double[] planar, double[] spotRatio) {

    /** {@return number of pictures} */
    public int size() {
        return index.length;
    }

    /** {@return the AM shares, each once, rising} */
    public double[] shares() {
        return Arrays.stream(amFraction).distinct().sorted().toArray();
    }

    /** {@return the pressures, each once, rising [Pa]} */
    public double[] pressures() {
        return Arrays.stream(pressure).distinct().sorted().toArray();
    }

    /**
     * Area over surface, before any correction: eq. 17 with f = 1.
     *
     * @param area reaction area by picture [m²], as a network reads it
     * @return one number by picture
     */
    public double[] overSurface(double[] area) {
        double[] shares = new double[area.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = area[i] / amSurface[i];
        }
        return shares;
    }
}
