// SPDX-License-Identifier: EPL-2.0

/** The common look of all figures, and their way into SVG, PNG and CSV files. */
package org.pressling.analysis.draw;
