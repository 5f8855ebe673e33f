// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * The two materials of an electrode.
 *
 * @param am active material
 * @param se solid electrolyte
 */
public record Materials(Material am, Material se) {

    /** LiCoO2 and Li10GeP2S12 with the values of Table 1 of Komori et al. (2022). */
    public static final Materials KOMORI_2022 = new Materials(
            new Material("LiCoO2", 264e9, 0.32, 4720), new Material("Li10GeP2S12", 26.7e9, 0.37, 1990));

    /** The material of a phase. */
    public Material of(Phase phase) {
        return phase == Phase.AM ? am : se;
    }
}
