// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import org.pressling.dataset.Admission;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.SplitCounts;
import org.pressling.model.Study;

/**
 * Everything that decides the data set beyond its samples.
 *
 * @param labels     the labels
 * @param seed       seed of the split
 * @param samples    number of samples
 * @param replicates samples of one combination of factors: a stratum of the split
 * @param train      samples to train on
 * @param validation samples to stop by
 * @param test       samples held out
 * @param admit      which samples enter it, by the verdict on their press
 */
public record DatasetTask(LabelTask labels, long seed, int samples, int replicates, int train,
        int validation, int test, Admission admit) {

    /**
     * Takes the task from a study.
     *
     * @param study   the study
     * @param labels  its labels
     * @param samples number of samples of the campaign
     * @return the task
     * @throws InvalidInputException if the parts do not add up to the number of samples
     */
    static DatasetTask of(Study study, LabelTask labels, int samples) {
        SplitCounts split = SplitCounts.of(study.getSplit(), samples);
        if (split.sum() != samples) {
            throw SettingsProblem.SPLIT.of(split.sum(), samples).at("split").exception();
        }
        return new DatasetTask(labels, study.getSeed(), samples, study.getCampaign().getReplicates(),
                split.train(), split.validation(), split.test(), admission(study));
    }

    /**
     * Which samples of a study enter its data set.
     *
     * @param study the study
     * @return what the setting {@code split.admit} says
     */
    public static Admission admission(Study study) {
        return Admission.valueOf(study.getSplit().getAdmit().name());
    }

    /**
     * The stratum of each sample: the combination of factors it belongs to.
     *
     * @return one number per sample, in order
     */
    public int[] strata() {
        int[] strata = new int[samples];
        for (int i = 0; i < samples; i++) {
            strata[i] = i / replicates;
        }
        return strata;
    }
}
