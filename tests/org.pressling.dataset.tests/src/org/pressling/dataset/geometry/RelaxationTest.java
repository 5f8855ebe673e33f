// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.image.SeenStructure;

class RelaxationTest {
    private static final double UM = 1e-6;
    private static final double RADIUS = 0.5 * UM;
    private static final Relaxation.Law SOFT = new Relaxation.Law(28e9, 15e9, 15e9, 100);

    private static SeenCircle circle(double x, double y, double radius) {
        return new SeenCircle(x, y, radius, 2e-8, 1e-9, 1);
    }

    private static SeenStructure alone(double x, boolean walls) {
        return new SeenStructure(List.of(), List.of(circle(x, 5 * UM, RADIUS)), 10 * UM, 10 * UM, walls);
    }

    /** A box of 10 µm with an AM in its middle and electrolyte pressed together so that all forces are nearly in balance. */
    private static SeenStructure packing() {
        SplittableRandom random = new SplittableRandom(7);
        List<SeenCircle> se = new ArrayList<>();
        for (int row = 0; row < 11; row++) {
            for (int column = 0; column < 11; column++) {
                double x = (0.45 + 0.91 * column + random.nextDouble(-0.1, 0.1)) * UM;
                double y = (0.45 + 0.91 * row + random.nextDouble(-0.1, 0.1)) * UM;
                if (Math.hypot(x - 5 * UM, y - 5 * UM) > 2.3 * UM) {
                    se.add(circle(x, y, RADIUS));
                }
            }
        }
        SeenStructure box = new SeenStructure(List.of(circle(5 * UM, 5 * UM, 2 * UM)), se, 10 * UM, 10 * UM, true);
        for (int i = 0; i < 20; i++) {
            box = Relaxation.of(box, SOFT);
        }
        return box;
    }

    private static SeenStructure disturbed(SeenStructure box, double noise) {
        SplittableRandom random = new SplittableRandom(8);
        return box.withElectrolyte(box.electrolyte().stream().map(
                c -> c.at(c.x() + noise * random.nextGaussian(), c.y() + noise * random.nextGaussian())).toList());
    }

    /** R² of the loads on electrolyte. */
    private static double r2(SeenStructure truth, SeenStructure read) {
        double[] known = loads(truth);
        double[] told = loads(read);
        double mean = 0;
        for (double load : known) {
            mean += load / known.length;
        }
        double off = 0;
        double spread = 0;
        for (int i = 0; i < known.length; i++) {
            off += (told[i] - known[i]) * (told[i] - known[i]);
            spread += (known[i] - mean) * (known[i] - mean);
        }
        return 1 - off / spread;
    }

    private static double[] loads(SeenStructure box) {
        PartialLoads parts = PartialLoads.of(box);
        double[] loads = new double[parts.seOnSe().length];
        for (int i = 0; i < loads.length; i++) {
            loads[i] = 15e9 * (parts.seOnSe()[i] + parts.wallOnSe()[i]) + 28e9 * parts.amOnSe()[i];
        }
        return loads;
    }

    @Test
    void springAndWallAreInBalance() {
        double stiffness = 5e3;
        SeenCircle there = Relaxation.of(alone(0.4 * UM, true), new Relaxation.Law(28e9, 15e9, 20e9, stiffness)).electrolyte()
                .getFirst();
        double shift = there.x() - 0.4 * UM;
        double overlap = RADIUS - there.x();
        assertTrue(shift > 0 && overlap > 0);
        assertEquals(4.0 / 3 * 20e9 * Math.sqrt(RADIUS) * Math.pow(overlap, 1.5), stiffness * shift, 1e-3 * stiffness * shift);
        assertEquals(5 * UM, there.y());
        assertEquals(RADIUS, there.radius());
    }

    @Test
    void whatTouchesNothingStays() {
        assertEquals(alone(0.4 * UM, false), Relaxation.of(alone(0.4 * UM, false), SOFT));
        assertEquals(alone(3 * UM, true), Relaxation.of(alone(3 * UM, true), SOFT));
        assertEquals(SeenStructure.EMPTY, Relaxation.of(SeenStructure.EMPTY, SOFT));
    }

    /** A pair moves apart by as much to either side, and active material not at all. */
    @Test
    void activeMaterialStays() {
        SeenStructure pair = new SeenStructure(List.of(circle(9 * UM, 5 * UM, 2 * UM)),
                List.of(circle(4 * UM, 5 * UM, RADIUS), circle(4.8 * UM, 5 * UM, RADIUS)), 20 * UM, 10 * UM, true);
        SeenStructure apart = Relaxation.of(pair, new Relaxation.Law(28e9, 15e9, 15e9, 1e4));
        assertSame(pair.active().getFirst(), apart.active().getFirst());
        double left = 4 * UM - apart.electrolyte().getFirst().x();
        assertTrue(left > 0);
        assertEquals(left, apart.electrolyte().getLast().x() - 4.8 * UM, 1e-3 * left);
    }

    @Test
    void loadsUnderNoiseComeBack() {
        SeenStructure truth = packing();
        SeenStructure noisy = disturbed(truth, 0.04 * UM);
        double before = r2(truth, noisy);
        double after = r2(truth, Relaxation.of(noisy, new Relaxation.Law(28e9, 15e9, 15e9, 5e3)));
        assertTrue(1 - after < 0.5 * (1 - before), before + " before, " + after + " after");
    }

    @Test
    void springsHaveAStiffness() {
        assertThrows(IllegalArgumentException.class,
                () -> Relaxation.of(alone(3 * UM, true), new Relaxation.Law(28e9, 15e9, 15e9, 0)));
    }
}
