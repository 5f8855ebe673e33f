// SPDX-License-Identifier: EPL-2.0

/** The figures: each draws itself with Java2D and knows the numbers behind it. */
package org.pressling.analysis.figure;
