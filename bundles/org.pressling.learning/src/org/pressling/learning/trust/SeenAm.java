// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import org.pressling.dataset.image.SeenCircle;

/**
 * A particle of active material in a picture.
 *
 * @param circle        where it lies
 * @param neighbourhood see {@link org.pressling.dataset.geometry.AmNeighbourhood}
 */
public record SeenAm(SeenCircle circle, double[] neighbourhood) {
}
