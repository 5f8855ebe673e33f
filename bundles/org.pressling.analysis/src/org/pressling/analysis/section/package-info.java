// SPDX-License-Identifier: EPL-2.0

/** The standard sections of a report: each looks at a run and decides what there is to show. */
package org.pressling.analysis.section;
