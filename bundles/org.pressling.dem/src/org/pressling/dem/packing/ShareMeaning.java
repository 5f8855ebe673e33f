// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

/** What the number called "AM ratio" in a study stands for. */
public enum ShareMeaning {
    /**
     * The share of the box before pressing that active material does <em>not</em> cover. This is the quantity that
     * can become "less than 0.53 … 0.73" while particles are added, so it is the reading of Komori et al. (2022).
     */
    NON_AM_SHARE_INITIAL,
    /** The share of the box before pressing that active material covers. */
    AM_SHARE_INITIAL,
    /** The share of the box after pressing that active material covers. */
    AM_SHARE_FINAL
}
