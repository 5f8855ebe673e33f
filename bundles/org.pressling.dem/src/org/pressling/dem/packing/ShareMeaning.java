// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

/** What the share of a phase counts. In this plane areas of discs stand for volumes, as areas of a section do. */
public enum ShareMeaning {
    /**
     * The share of the box before pressing that active material does <em>not</em> cover. This is the quantity that
     * can become "less than 0.53 … 0.73" while particles are added, so it is the reading of Komori et al. (2022).
     */
    NON_AM_SHARE_INITIAL,
    /** The share of the box before pressing that the phase covers. */
    AM_SHARE_INITIAL,
    /** The share of the box after pressing that the phase covers. */
    AM_SHARE_FINAL,
    /** The share of all solid, by volume. */
    VOLUME,
    /** The share of all solid, by mass. */
    MASS,
    /** What the others leave: the phase fills the free places until nothing fits; the number is not read. */
    REST
}
