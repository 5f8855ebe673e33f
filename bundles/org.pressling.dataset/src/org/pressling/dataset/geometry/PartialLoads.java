// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.Arrays;

import org.pressling.dataset.image.SeenStructure;

/**
 * What overlaps of the circles of a picture say of the load on each particle: sums of {@linkplain SeenContact#hertz Hertz
 * forces} over the effective modulus [m²], apart for partners of active material (AM), of electrolyte (SE) and for walls, so that
 * no material needs to be known. A wall is seen where the edge of the picture is one.
 *
 * @param amOnAm   for each AM, from other AM
 * @param seOnAm   for each AM, from SE
 * @param wallOnAm for each AM, from walls
 * @param seOnSe   for each SE, from other SE
 * @param amOnSe   for each SE, from AM
 * @param wallOnSe for each SE, from walls
 * @param area     contact area of all pairs of AM and SE: π R* δ of each [m²]
 * @param contacts for each SE, the number of its contacts
 */
public record PartialLoads(double[] amOnAm, double[] seOnAm, double[] wallOnAm, double[] seOnSe, double[] amOnSe,
        double[] wallOnSe, double area, int[] contacts) {

    /** Sums up. */
    public static PartialLoads of(SeenStructure seen) {
        return new Sums(seen).loads();
    }

    /** Goes through all pairs. */
    private static final class Sums {
        private final double[][] sums;
        private final int[] contacts;
        private double area;

        private Sums(SeenStructure seen) {
            int am = seen.active().size();
            int se = seen.electrolyte().size();
            sums = new double[][] {new double[am], new double[am], new double[am], new double[se], new double[se],
                    new double[se]};
            contacts = new int[se];
            for (SeenContact contact : SeenContact.of(seen)) {
                add(contact);
            }
        }

        private void add(SeenContact contact) {
            int first = contact.first();
            int second = contact.second();
            double force = contact.hertz();
            switch (contact.pair()) {
            case AM_AM -> {
                sums[0][first] += force;
                sums[0][second] += force;
            }
            case AM_SE -> {
                sums[1][first] += force;
                sums[4][second] += force;
                contacts[second]++;
                area += contact.area();
            }
            case SE_SE -> {
                sums[3][first] += force;
                sums[3][second] += force;
                contacts[first]++;
                contacts[second]++;
            }
            case AM_WALL -> sums[2][first] += force;
            case SE_WALL -> {
                sums[5][first] += force;
                contacts[first]++;
            }
            }
        }

        private PartialLoads loads() {
            return new PartialLoads(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], area, contacts);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialLoads that && Arrays.deepEquals(parts(), that.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(parts());
    }

    @Override
    public String toString() {
        return Arrays.deepToString(parts());
    }

    private Object[] parts() {
        return new Object[] {amOnAm, seOnAm, wallOnAm, seOnSe, amOnSe, wallOnSe, area, contacts};
    }
}
