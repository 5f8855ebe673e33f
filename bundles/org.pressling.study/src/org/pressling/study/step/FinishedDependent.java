// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import org.pressling.study.layout.RunFolder;

/**
 * What a dependent study of a run comes to.
 *
 * @param key    key of its evaluated network, on which all its other results bear
 * @param folder its run folder
 */
public record FinishedDependent(String key, RunFolder folder) {
}
