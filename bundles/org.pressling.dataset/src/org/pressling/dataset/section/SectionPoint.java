// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.section;

/**
 * A point of a body as a section sees it.
 *
 * @param u        place across, from the left edge of the section [m]
 * @param v        place up, from its lower edge [m]
 * @param distance from the plane, positive along its normal [m]
 */
public record SectionPoint(double u, double v, double distance) {
}
