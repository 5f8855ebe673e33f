// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.random.SobolSequenceGenerator;

/** Points that are spread over the unit cube; the same for the same seed on every machine. */
final class UnitCube {

    /** Most sides that direction numbers of the sequence are there for. */
    static final int MOST_SIDES = 1000;

    /** Binary digits of a number of the sequence. */
    private static final int DIGITS = 52;

    private UnitCube() {
    }

    /**
     * A Latin hypercube: along each side one point lies in each of as many equal parts as there are points, at a random place
     * within it (McKay, Beckman, Conover, Technometrics 21 (1979) 239).
     *
     * @param points number of points
     * @param sides  number of coordinates
     * @param seed   where the random numbers start
     * @return points with coordinates from 0 to below 1
     */
    static double[][] latinHypercube(int points, int sides, long seed) {
        double[][] cube = new double[points][sides];
        SplittableRandom random = new SplittableRandom(seed);
        for (int side = 0; side < sides; side++) {
            SplittableRandom own = random.split();
            List<Integer> parts = IntStream.range(0, points).boxed().collect(Collectors.toList());
            Collections.shuffle(parts, own);
            for (int i = 0; i < points; i++) {
                cube[i][side] = Math.min((parts.get(i) + own.nextDouble()) / points, Math.nextDown(1.0));
            }
        }
        return cube;
    }

    /**
     * The beginning of a Sobol sequence (direction numbers of Joe and Kuo, SIAM J. Sci. Comput. 30 (2008) 2635), each side
     * shifted by random binary digits, which leaves it as even as it is. The first points do not depend on how many follow.
     *
     * @param points number of points
     * @param sides  number of coordinates, at most {@link #MOST_SIDES}
     * @param seed   where the random digits start
     * @return points with coordinates from 0 to below 1
     */
    static double[][] sobol(int points, int sides, long seed) {
        double[][] cube = new double[points][sides];
        if (sides == 0) {
            return cube;
        }
        long[] shift = new SplittableRandom(seed).longs(sides).map(digits -> digits >>> Long.SIZE - DIGITS).toArray();
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(sides);
        double scale = 1L << DIGITS;
        for (double[] point : cube) {
            double[] next = sequence.nextVector();
            for (int side = 0; side < sides; side++) {
                point[side] = ((long) (next[side] * scale) ^ shift[side]) / scale;
            }
        }
        return cube;
    }
}
