// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;

/**
 * A problem of the study that is being edited.
 *
 * @param problem  the problem
 * @param remedies changes that take it away; for the first few problems only, since each was tried
 */
record Finding(Problem problem, List<Remedy> remedies) {
}
