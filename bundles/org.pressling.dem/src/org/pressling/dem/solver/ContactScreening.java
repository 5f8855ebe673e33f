// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.Box;

/**
 * Takes back contacts that reach through a third particle (after the penalty of Zunker et al., Powder Technol. 2025,
 * 120972). For spheres i, j of one size and a third, k, the angle α at k says how far k stands between them: at 60° it is
 * a neighbour of both, beyond 90° it lies between. A contact keeps the share
 * <pre>
 *   1 - Σ_k 1/(1 + exp(-50 (α/π - 1/2)))        not below 0
 *   cos α = ((|ck|² - R_k²) - (|ci|² - R_i²))/(|ik| |jk|)
 * </pre>
 * c is the point of the line ij with equal powers |ci|² - R_i² = |cj|² - R_j². For equal radii this is the cosine of the
 * angle at k; in general c lies in the cell of k, in the power diagram of the spheres, once α is above 90°, so that a small
 * particle in the wedge between two large ones is no obstacle to their contact. At a wall j is i's mirror image.
 */
final class ContactScreening {

    /** Steepness of the penalty over α/π. */
    private static final double STEEPNESS = 50;
    /** Above this cosine the penalty is below 1e-3. */
    private static final double LARGEST_COSINE = 0.45;
    /** When lists are built: until the next time no cosine falls from here to below {@link #LARGEST_COSINE}. */
    private static final double LISTED_COSINE = 0.8;
    private static final double ROUNDING = 1e-12;

    private final ParticleState p;
    private final Images images;
    private int count;
    private int[] contact = new int[64];
    private int[] third = new int[64];

    ContactScreening(ParticleState p, Box box) {
        this.p = p;
        images = new Images(box);
    }

    /** Lists, for every pair, the third particles that may stand between. */
    void find(PairList pairs, NeighbourLists near) {
        count = 0;
        for (int k = 0; k < pairs.count; k++) {
            int i = pairs.first[k];
            int j = pairs.second[k];
            boolean fewer = near.to(i) - near.from(i) < near.to(j) - near.from(j);
            int seek = fewer ? i : j;
            for (int place = near.from(seek); place < near.to(seek); place++) {
                int candidate = near.at(place);
                if (candidate != i && candidate != j && cosine(i, j, candidate, LISTED_COSINE) < LISTED_COSINE) {
                    add(k, candidate);
                }
            }
        }
    }

    /** Lists, for every particle at a wall, its neighbours that may stand between it and the wall. */
    void find(Wall wall, NeighbourLists near) {
        count = 0;
        WallList contacts = wall.contacts();
        for (int k = 0; k < contacts.count; k++) {
            int i = contacts.first[k];
            for (int place = near.from(i); place < near.to(i); place++) {
                if (cosine(wall, i, near.at(place), LISTED_COSINE) < LISTED_COSINE) {
                    add(k, near.at(place));
                }
            }
        }
    }

    private void add(int k, int candidate) {
        if (count == contact.length) {
            contact = Arrays.copyOf(contact, 2 * count);
            third = Arrays.copyOf(third, 2 * count);
        }
        contact[count] = k;
        third[count++] = candidate;
    }

    /** Works out the open share of every pair that touches; others transmit nothing to take back. */
    void updateTransmission(PairList pairs) {
        pairs.transmitAll();
        for (int n = 0; n < count;) {
            int k = contact[n];
            int end = n + 1;
            while (end < count && contact[end] == k) {
                end++;
            }
            screen(pairs, k, n, end);
            n = end;
        }
    }

    private void screen(PairList pairs, int k, int from, int to) {
        int i = pairs.first[k];
        int j = pairs.second[k];
        double square = square(i, j);
        double reach = p.surface[i] + p.surface[j];
        if (square >= (1 + ROUNDING) * reach * reach) {
            return;
        }
        double t = equalPowers(i, j, square);
        for (int n = from; n < to && pairs.transmission[k] > 0; n++) {
            int other = third[n];
            reduce(pairs.transmission, k, cosine(square(i, other), square(j, other), square, t, p.surface[i], p.surface[other],
                    LARGEST_COSINE));
        }
    }

    /** Share of the way from i to j at which the powers are equal. */
    private double equalPowers(int i, int j, double square) {
        return (1 + (p.surface[i] * p.surface[i] - p.surface[j] * p.surface[j]) / square) / 2;
    }

    /** Works out the open share of every contact with a wall. */
    void updateTransmission(Wall wall) {
        WallList contacts = wall.contacts();
        contacts.transmitAll();
        for (int n = 0; n < count; n++) {
            int k = contact[n];
            reduce(contacts.transmission, k, cosine(wall, contacts.first[k], third[n], LARGEST_COSINE));
        }
    }

    private static void reduce(double[] transmission, int k, double cosine) {
        if (cosine < LARGEST_COSINE) {
            double penalty = 1 / (1 + Math.exp(STEEPNESS / Math.PI * Math.asin(Math.max(-1, cosine))));
            transmission[k] = Math.max(0, transmission[k] - penalty);
        }
    }

    /** The cosine, or 1 where it is not below a limit. */
    private double cosine(int i, int j, int k, double limit) {
        double square = square(i, j);
        return cosine(square(i, k), square(j, k), square, equalPowers(i, j, square), p.surface[i], p.surface[k], limit);
    }

    private double cosine(Wall wall, int i, int k, double limit) {
        double distance = wall.distance(i);
        double other = wall.distance(k);
        double square = square(i, k);
        // k to the mirror image of i: the part along the wall is the same, the distances from the wall add up.
        double mirrored = square + 4 * distance * other;
        return cosine(square, mirrored, 4 * distance * distance, 0.5, p.surface[i], p.surface[k], limit);
    }

    private static double cosine(double squareI, double squareJ, double square, double t, double radiusI,
            double radiusK, double limit) {
        double fromPoint = (1 - t) * squareI + t * squareJ - t * (1 - t) * square;
        double power = fromPoint - radiusK * radiusK - t * t * square + radiusI * radiusI;
        double squares = squareI * squareJ;
        // Most third particles stand aside; for those neither root nor quotient is needed.
        return power > 0 && power * power >= limit * limit * squares ? 1 : power / Math.sqrt(squares);
    }

    private double square(int i, int j) {
        double dx = p.x[j] - p.x[i];
        double dy = images.nearestY(p.y[j] - p.y[i]);
        double dz = p.space ? images.nearestZ(p.z[j] - p.z[i]) : 0;
        return dx * dx + dy * dy + dz * dz;
    }
}
