// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.loadmap;

import org.pressling.dem.ProblemCode;

/** What is wrong where a network is to learn maps of load. */
public enum LoadMapProblem implements ProblemCode {
    /** An engine whose networks learn labels alone. */
    LABELS_ALONE
}
