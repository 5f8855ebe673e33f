// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

/**
 * One way to get at the coverage without contacts.
 *
 * @param network  which network: the structures that it was trained on
 * @param quantity what it reads, in words
 * @param truth    coverage by contacts, by picture
 * @param read     what follows from the network before any correction, by picture
 * @param factor   the correction that it needs
 */
public record CoverageReading(String network, String quantity, double[] truth, double[] read, CorrectionFactor factor) {

    /**
     * Fits the correction.
     *
     * @param network  which network
     * @param quantity what it reads
     * @param truth    coverage by contacts
     * @param read     what follows from the network
     * @param samples  tells the splits
     * @param own      whether the network was trained on the training pictures among them
     * @return the reading with its factor
     */
    public static CoverageReading of(String network, String quantity, double[] truth, double[] read,
            CoverageSamples samples, boolean own) {
        return new CoverageReading(network, quantity, truth, read, CorrectionFactor.of(read, truth, samples.split(), own));
    }

    /** {@return the coverage with the correction, by picture} */
    public double[] corrected() {
        double[] values = read.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor.f();
        }
        return values;
    }
}
