// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.SortedMap;

import org.pressling.dataset.image.RenderSettings;

/**
 * Everything that decides the evaluation beyond the trained network.
 *
 * @param rendering grays of the phases, by which a picture is counted
 * @param maps      held-out pictures for which relevance maps are made
 * @param engineCode the code of the engine that reads the pictures, by its identifier; of what comes with Pressling nothing
 */
public record EvaluateTask(RenderSettings rendering, int maps, SortedMap<String, String> engineCode) {
}
