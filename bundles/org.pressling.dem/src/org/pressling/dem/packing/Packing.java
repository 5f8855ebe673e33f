// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import org.pressling.dem.Structure;

/**
 * A packed box and what became of the wishes.
 *
 * @param structure              the particles, active material first
 * @param amShareReached         share of the initial box covered by active material
 * @param amDiameterMeanRealised mean of the diameters placed, in m; where large particles are discarded more often
 *                               than small ones it lies below the nominal mean
 * @param amDiameterSdRealised   standard deviation (of the population, divided by n) of the diameters placed, in m
 * @param tries                  draws of an active-material particle that were needed
 */
public record Packing(Structure structure, double amShareReached, double amDiameterMeanRealised,
        double amDiameterSdRealised, long tries) {
}
