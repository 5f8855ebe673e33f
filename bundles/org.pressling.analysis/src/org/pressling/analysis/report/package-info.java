// SPDX-License-Identifier: EPL-2.0

/** Writes a report: lays sections out on a page and draws their figures to files. */
package org.pressling.analysis.report;
