// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

/** From which part of a pressed box the labels of stress and contact are taken. */
public enum LabelRegion {
    /** Every particle and every contact of the box (Komori et al. 2022), although the picture shows less of it. */
    BOX,
    /**
     * Only what the picture shows: particles whose centre, and contacts whose contact point, lies within the
     * {@link org.pressling.dataset.image.PictureWindow}.
     */
    PICTURE
}
