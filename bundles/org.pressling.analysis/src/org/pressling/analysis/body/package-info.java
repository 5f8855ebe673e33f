// SPDX-License-Identifier: EPL-2.0

/**
 * The drawing of a body in space: spheres in their box, turned, cut open and coloured, as pixels that know which particle they
 * show. Computed here and nowhere else, so that window, report and programs of others draw alike and need no graphics card.
 */
package org.pressling.analysis.body;
