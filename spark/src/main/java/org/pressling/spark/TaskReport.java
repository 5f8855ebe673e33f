// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.Serializable;

/**
 * What a finished task tells.
 *
 * @param samples number of its samples
 * @param seconds time that they took, with what reads the study and copies results [s]
 * @param tries   how many times it was tried before
 */
record TaskReport(int samples, double seconds, int tries) implements Serializable {
}
