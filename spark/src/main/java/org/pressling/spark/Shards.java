// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.nio.file.Path;
import java.util.Optional;

import org.pressling.model.Study;
import org.pressling.study.RunOptions;
import org.pressling.study.ShardRun;
import org.pressling.study.layout.SampleRanges;
import org.pressling.study.layout.StepName;

/**
 * Samples of one study in any folder.
 *
 * @param study   the study
 * @param threads samples worked on at a time
 */
record Shards(Study study, int threads) {

    /**
     * Some samples.
     *
     * @param folder  the folder of the run
     * @param samples the samples; all of the campaign if empty
     * @return their steps, of which nothing is done yet
     * @throws org.pressling.dem.InvalidInputException if the study cannot be run, or has no such sample
     */
    ShardRun in(Path folder, Optional<SampleRanges> samples) {
        return ShardRun.of(study, folder, Here.contributions(), new RunOptions(threads, StepName.RENDER), samples);
    }
}
