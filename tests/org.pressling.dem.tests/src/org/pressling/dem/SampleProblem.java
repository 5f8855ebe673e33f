// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** Problems to try the mechanism with. */
enum SampleProblem implements ProblemCode {
    NOT_A_NUMBER,
    TOO_LARGE,
    WITHOUT_TEXT
}
