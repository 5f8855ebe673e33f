// SPDX-License-Identifier: EPL-2.0

/** The page that holds a report: a template without any outside reference. */
package org.pressling.analysis.page;
