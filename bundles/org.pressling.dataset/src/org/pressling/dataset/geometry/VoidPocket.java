// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

/**
 * A pocket of void: pixels of void that are joined by their sides.
 *
 * @param x         centre of its area, from the left edge of the picture [m]
 * @param y         centre of its area, from the lower edge of the picture [m]
 * @param area      its area [m²]
 * @param areaError standard error of the area [m²]: what counting pixels along its edge leaves
 * @param cut       whether it reaches the edge of the picture, so that more of it may lie beyond
 */
public record VoidPocket(double x, double y, double area, double areaError, boolean cut) {
}
