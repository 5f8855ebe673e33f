// SPDX-License-Identifier: EPL-2.0

/**
 * The report of a run: what it is made from ({@link org.pressling.analysis.ReportInput}), what others can add to it
 * ({@link org.pressling.analysis.Analysis}, {@link org.pressling.analysis.Figure}), and
 * {@link org.pressling.analysis.report.ReportWriter}, which writes it. Nothing here needs a display.
 */
package org.pressling.analysis;
