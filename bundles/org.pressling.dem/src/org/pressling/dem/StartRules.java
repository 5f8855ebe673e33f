// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What holds of a structure before anything moves, wherever its particles came from: one set of rules for places, walls,
 * pairs and images. A structure that breaks one is refused with the particle's name, the amount, what is allowed, and what
 * to do.
 */
public final class StartRules {
    /**
     * Overlap that particles of an unpressed structure may have with each other and with walls, as a share of the smaller
     * radius. Packed ones overlap by less than 1e-8 of it; at 0.01 the mean Hertz pressure between two spheres of a sulfide
     * of 27 GPa is near 1 GPa, where such a sulfide yields: more is a state under load.
     */
    public static final double LARGEST_OVERLAP = 0.01;
    /** The same for a structure that was pressed before: the centre of neither lies in the other, nor in a wall. */
    public static final double LARGEST_OVERLAP_PRESSED = 1;

    private static final double MICRO = 1e-6;

    private final Box box;
    private final Particles p;
    private final String where;
    private final IntFunction<String> name;
    private final String boxRemedy;

    /**
     * The rules for a structure.
     *
     * @param structure the structure
     * @param where     begin of every message, such as the name of the file with a colon
     * @param name      what a particle is called, by its index
     * @param boxRemedy what to do where the box is not the one that the particles were placed in
     */
    public StartRules(Structure structure, String where, IntFunction<String> name, String boxRemedy) {
        box = structure.box();
        p = structure.particles();
        this.where = where;
        this.name = name;
        this.boxRemedy = boxRemedy;
    }

    /** The rules for a structure whose particles have no names but their indices, from 0. */
    public StartRules(Structure structure) {
        this(structure, "", Integer::toString, "Correct its place or choose a larger box.");
    }

    /**
     * Requires what every computation needs: radii above 0, every centre within the box and off its walls, and, where top
     * and bottom are joined, a height in which two particles can touch but once.
     *
     * @throws InvalidInputException otherwise
     */
    public void requireSound() {
        for (int i = 0; i < p.count(); i++) {
            boolean sized = p.radius[i] > 0 && Double.isFinite(p.radius[i]);
            boolean insideX = p.x[i] > 0 && p.x[i] < box.width();
            boolean insideY = box.periodicY() ? p.y[i] >= 0 && p.y[i] <= box.height() : p.y[i] > 0 && p.y[i] < box.height();
            if (!sized) {
                throw refused("particle " + name.apply(i) + " has a radius of " + p.radius[i] + " m; it must be above 0.");
            }
            if (!insideX || !insideY) {
                throw refused("particle " + name.apply(i) + " has its centre (" + um(p.x[i]) + ", " + um(p.y[i])
                        + ") µm outside of the box of " + um(box.width()) + " × " + um(box.height())
                        + " µm, or on one of its walls. " + boxRemedy);
            }
        }
        if (box.periodicY()) {
            requireOneImage();
        }
    }

    /** Contacts are sought with the nearest image of a particle alone; the second nearest is at least half a height away. */
    private void requireOneImage() {
        int[] largest = IntStream.range(0, p.count()).boxed().sorted(Comparator.comparingDouble(i -> -p.radius[i])).limit(2)
                .mapToInt(Integer::intValue).toArray();
        double reach = 0;
        for (int i : largest) {
            reach += p.radius[i];
        }
        double needed = 2 * reach;
        if (box.height() < needed) {
            throw refused((largest.length == 1 ? "particle " + name.apply(largest[0]) + " is"
                    : "particles " + name.apply(largest[0]) + " and " + name.apply(largest[1]) + " are")
                    + " so large that in a box of " + um(box.height()) + " µm, whose top and bottom are joined, "
                    + (largest.length == 1 ? "it could touch itself" : "they could touch each other on both sides")
                    + "; only one contact would be seen. Needed is a height of at least " + um(needed)
                    + " µm (twice the sum of their radii), or walls at top and bottom (packing.periodicTopBottom=false).");
        }
    }

    /**
     * Requires that particles stand neither in walls nor in each other.
     *
     * @param pressed whether the structure was pressed before and may overlap accordingly
     * @throws InvalidInputException otherwise
     */
    public void requireApart(boolean pressed) {
        double share = pressed ? LARGEST_OVERLAP_PRESSED : LARGEST_OVERLAP;
        for (int i = 0; i < p.count(); i++) {
            requireOffWall(i, "left", p.radius[i] - p.x[i], share);
            requireOffWall(i, "right", p.x[i] + p.radius[i] - box.width(), share);
            if (!box.periodicY()) {
                requireOffWall(i, "lower", p.radius[i] - p.y[i], share);
                requireOffWall(i, "upper", p.y[i] + p.radius[i] - box.height(), share);
            }
        }
        requirePairsApart(share);
    }

    private void requireOffWall(int i, String wall, double overlap, double share) {
        if (overlap <= share * p.radius[i]) {
            return;
        }
        double side = wall.equals("left") || wall.equals("right") ? box.width() : box.height();
        String fit = 2 * p.radius[i] > side ? " Its diameter, " + um(2 * p.radius[i]) + " µm, is more than the box has there, "
                + um(side) + " µm." : "";
        throw refused("particle " + name.apply(i) + " stands " + um(overlap) + " µm deep in the " + wall + " wall; allowed is "
                + allowed(share, p.radius[i]) + " of its radius." + fit + " " + boxRemedy
                + (fit.isEmpty() ? pressedRemedy(share) : ""));
    }

    private void requirePairsApart(double share) {
        int[] leftToRight = IntStream.range(0, p.count()).boxed().sorted(Comparator.comparingDouble(i -> p.x[i]))
                .mapToInt(Integer::intValue).toArray();
        double largest = IntStream.range(0, p.count()).mapToDouble(i -> p.radius[i]).max().orElse(0);
        for (int k = 0; k < leftToRight.length; k++) {
            int i = leftToRight[k];
            for (int m = k + 1; m < leftToRight.length && p.x[leftToRight[m]] - p.x[i] < p.radius[i] + largest; m++) {
                requireApart(Math.min(i, leftToRight[m]), Math.max(i, leftToRight[m]), share);
            }
        }
    }

    private void requireApart(int i, int j, double share) {
        double distance = Math.hypot(p.x[j] - p.x[i], box.nearestY(p.y[j] - p.y[i]));
        double overlap = p.radius[i] + p.radius[j] - distance;
        double smaller = Math.min(p.radius[i], p.radius[j]);
        if (overlap > share * smaller) {
            throw refused("the centres of particles " + name.apply(i) + " and " + name.apply(j) + " are only " + um(distance)
                    + " µm apart, so they overlap by " + um(overlap) + " µm; allowed is " + allowed(share, smaller)
                    + " of the smaller radius. Move one of them or take it out." + pressedRemedy(share));
        }
    }

    private static String allowed(double share, double radius) {
        return um(share * radius) + " µm, " + (float) (100 * share) + " %";
    }

    private static String pressedRemedy(double share) {
        return share < LARGEST_OVERLAP_PRESSED ? " If the structure was pressed before, say so (--pressed): it may then"
                + " overlap by up to a radius, and contacts start with the force of that overlap, unloaded sideways." : "";
    }

    private static float um(double metres) {
        return (float) Decimals.fromSi(metres, MICRO);
    }

    private InvalidInputException refused(String what) {
        return new InvalidInputException(where.isEmpty() ? Character.toUpperCase(what.charAt(0)) + what.substring(1)
                : where + what);
    }
}
