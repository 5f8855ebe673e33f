// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

/** From which part of a pressed box the labels of stress and contact are taken. */
public enum LabelRegion {
    /** Every particle and every contact of the box (Komori et al. 2022), although the picture shows less of it. */
    BOX,
    /**
     * Only what the picture shows: in the plane particles whose centre, and contacts whose contact point, lies within the
     * {@link org.pressling.dataset.image.PictureWindow}; of a body in space those of {@link #SECTION} whose circle or spot has
     * its middle there.
     */
    PICTURE,
    /** Of a body in space: particles whose centre, and contacts whose point, lies in a slab around the section. */
    SLAB,
    /** Of a body in space: particles that the plane of the section cuts, and contacts whose spot it cuts. */
    SECTION
}
