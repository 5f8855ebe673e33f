// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import org.pressling.dataset.image.RenderSettings;

/**
 * Everything that decides the evaluation beyond the trained network.
 *
 * @param rendering grays of the phases, by which a picture is counted
 * @param maps      held-out pictures for which relevance maps are made
 */
public record EvaluateTask(RenderSettings rendering, int maps) {
}
