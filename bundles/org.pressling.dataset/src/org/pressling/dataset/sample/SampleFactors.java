// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

/**
 * What the campaign asked of one sample.
 *
 * @param index                 number of the sample, from 1
 * @param initialWidth          width of the box before the press [m]
 * @param amRatio               the study's AM ratio, with the meaning that the study gives it
 * @param replicate             number of the replicate among samples of the same width and ratio, from 1
 * @param amDiameterMeanNominal mean AM diameter that was drawn for the sample [m]
 * @param amDiameterSdNominal   standard deviation of the AM diameter that was drawn for the sample [m]
 */
public record SampleFactors(int index, double initialWidth, double amRatio, int replicate,
        double amDiameterMeanNominal, double amDiameterSdNominal) {
}
