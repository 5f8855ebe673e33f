// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.io.IOException;
import java.util.SortedMap;
import java.util.function.IntToDoubleFunction;

import org.pressling.analysis.ReportInput;
import org.pressling.learning.TrainedModel;
import org.pressling.study.layout.RunFolder;

/**
 * What an analysis may look at.
 *
 * @param report     samples, data set, predictions: what the report is made from
 * @param amFractions   AM share of the box before the press that the study asks of a sample, by number of the sample
 * @param dependentStudies folders of the finished dependent studies by name
 * @param reader     lets a trained network read every picture of this run
 */
public record FinishedRun(ReportInput report, IntToDoubleFunction amFractions, SortedMap<String, RunFolder> dependentStudies,
        Reader reader) {

    /** Lets a trained network read pictures. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads every picture of the run's data set.
         *
         * @param model a trained network, of this run or of a dependent study
         * @return {@code [entry][label]}, labels in the order and in the units of the model
         * @throws IOException if the network cannot be loaded
         */
        double[][] read(TrainedModel model) throws IOException;
    }
}
