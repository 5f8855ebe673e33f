// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Role;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;

/**
 * Holds a packer to what presses and campaigns rely on, for the tests of its author:
 * <pre>
 *   MyPacker packer = new MyPacker();
 *   PackingSettings asked = new AmSeMixture(0.3, ShareMeaning.AM_SHARE_INITIAL, 10e-6, 1e-6, 1e-6)
 *           .in(new Box(50e-6, 40e-6, false), 40e-6, 100_000);
 *   assertEquals(List.of(), PackerCheck.faults(packer, asked, Settings.defaults(packer.settings()), 1));
 * </pre>
 * It is checked that
 * <ul>
 * <li>the box is the one that was asked for, and particles of active material come first,</li>
 * <li>centres and radii are finite, radii above 0, and no particle reaches out of a wall or into another by more than a
 * millionth of its diameter,</li>
 * <li>each phase that has a share of the box covers it at least, and what the packing says of active material is so,</li>
 * <li>one seed gives one packing, number by number, and another seed another one,</li>
 * <li>what takes longer than a second hears that its thread is interrupted: {@link CancellationException}.</li>
 * </ul>
 * What is found is told in English, for programmers.
 */
public final class PackerCheck {
    /** Over the diameter of the smaller of two. */
    private static final double OVERLAP_TOLERANCE = 1e-6;
    private static final double SHARE_TOLERANCE = 1e-8;
    private static final Set<ShareMeaning> OF_THE_BOX = EnumSet.of(ShareMeaning.NON_AM_SHARE_INITIAL,
            ShareMeaning.AM_SHARE_INITIAL, ShareMeaning.AM_SHARE_FINAL);
    private static final long PATIENCE_NANOS = 1_000_000_000;

    private final PackingSettings asked;
    private final Set<String> faults = new LinkedHashSet<>();

    private PackerCheck(PackingSettings asked) {
        this.asked = asked;
    }

    /**
     * Checks a packer; it packs four times.
     *
     * @param packer the packer
     * @param asked  what it is asked for, which it is to reach
     * @param own    values of its settings
     * @param seed   seed of the generator
     * @return what is wrong; empty where all is well
     * @throws org.pressling.dem.InvalidInputException if it refuses what it is asked for
     */
    public static List<String> faults(Packer packer, PackingSettings asked, Settings own, long seed) {
        PackerCheck check = new PackerCheck(asked);
        Packing packing = packer.pack(asked, own, random(seed));
        Structure structure = packing.structure();
        check.requireNumbers(structure);
        if (check.faults.isEmpty()) {
            check.requireRoom(structure);
            check.requireShares(packing);
        }
        if (!isSame(structure, packer.pack(asked, own, random(seed)).structure())) {
            check.add("one seed gives two packings");
        }
        if (isSame(structure, packer.pack(asked, own, random(seed + 1)).structure())) {
            check.add("another seed gives the same packing");
        }
        check.requireCancel(packer, own, seed);
        return List.copyOf(check.faults);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private void add(String what, Object... numbers) {
        faults.add(String.format(Locale.ROOT, what, numbers));
    }

    private void requireNumbers(Structure structure) {
        Particles p = structure.particles();
        if (!structure.box().equals(asked.initialBox())) {
            add("the box is %s in place of %s", structure.box(), asked.initialBox());
        }
        boolean others = false;
        for (int i = 0; i < p.count(); i++) {
            if (!Double.isFinite(p.x[i]) || !Double.isFinite(p.y[i]) || !Double.isFinite(p.z[i])) {
                add("the centre of particle %d is (%s, %s, %s)", i, p.x[i], p.y[i], p.z[i]);
            }
            if (!(p.radius[i] > 0 && Double.isFinite(p.radius[i]))) {
                add("the radius of particle %d is %s", i, p.radius[i]);
            }
            boolean active = p.phaseOf(i).role() == Role.ACTIVE;
            if (active && others) {
                add("particle %d of active material comes after others", i);
            }
            others |= !active;
        }
    }

    private void requireRoom(Structure structure) {
        Particles p = structure.particles();
        for (int i = 0; i < p.count(); i++) {
            double out = outside(structure.box(), p, i);
            if (out > OVERLAP_TOLERANCE * 2 * p.radius[i]) {
                add("particle %d reaches %.3g of its diameter out of a wall", i, out / (2 * p.radius[i]));
                return;
            }
            for (int j = i + 1; j < p.count(); j++) {
                double overlap = p.radius[i] + p.radius[j] - distance(structure.box(), p, i, j);
                double smaller = 2 * Math.min(p.radius[i], p.radius[j]);
                if (overlap > OVERLAP_TOLERANCE * smaller) {
                    add("particles %d and %d overlap by %.3g of the diameter of the smaller", i, j, overlap / smaller);
                    return;
                }
            }
        }
    }

    /** How far a particle reaches out of a wall, in m; joined edges are none. */
    private static double outside(Box box, Particles p, int i) {
        double r = p.radius[i];
        double out = Math.max(r - p.x[i], p.x[i] + r - box.width());
        if (!box.periodicY()) {
            out = Math.max(out, Math.max(r - p.y[i], p.y[i] + r - box.height()));
        }
        if (box.isSpace() && !box.periodicZ()) {
            out = Math.max(out, Math.max(r - p.z[i], p.z[i] + r - box.depth()));
        }
        return out;
    }

    private static double distance(Box box, Particles p, int i, int j) {
        double dx = p.x[j] - p.x[i];
        double dy = box.nearestY(p.y[j] - p.y[i]);
        double dz = box.isSpace() ? box.nearestZ(p.z[j] - p.z[i]) : 0;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private void requireShares(Packing packing) {
        Structure structure = packing.structure();
        double active = asked.phases().of(Role.ACTIVE).stream().mapToDouble(structure::fraction).sum();
        if (Math.abs(packing.amFractionReached() - active) > SHARE_TOLERANCE) {
            add("active material is told to cover %.6g of the box, and covers %.6g", packing.amFractionReached(), active);
        }
        double solid = structure.fraction();
        for (Ingredient ingredient : asked.ingredients()) {
            Phase phase = ingredient.phase();
            if (OF_THE_BOX.contains(ingredient.meaning())
                    && structure.fraction(phase) < asked.shareOf(phase, solid) - SHARE_TOLERANCE) {
                add("%s covers %.6g of the box, and is to cover %.6g", phase, structure.fraction(phase),
                        asked.shareOf(phase, solid));
            }
        }
    }

    private static boolean isSame(Structure one, Structure other) {
        Particles a = one.particles();
        Particles b = other.particles();
        return Arrays.equals(a.x, b.x) && Arrays.equals(a.y, b.y) && Arrays.equals(a.z, b.z)
                && Arrays.equals(a.radius, b.radius) && Arrays.equals(a.phase, b.phase);
    }

    private void requireCancel(Packer packer, Settings own, long seed) {
        long start = System.nanoTime();
        Thread.currentThread().interrupt();
        try {
            packer.pack(asked, own, random(seed));
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                add("it packs on when the thread is interrupted");
            }
        } catch (CancellationException asIsDue) {
            return;
        } finally {
            Thread.interrupted();
        }
    }
}
