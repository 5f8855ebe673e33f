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

    private static final Unit UM = Unit.MICROMETRE;

    private final Box box;
    private final Particles p;
    private final Place where;
    private final IntFunction<String> name;
    private final Remedy boxRemedy;

    /**
     * The rules for a structure.
     *
     * @param structure the structure
     * @param where     where it comes from, such as a file
     * @param name      what a particle is called, by its index
     * @param boxRemedy what to do where the box is not the one that the particles were placed in
     */
    public StartRules(Structure structure, Place where, IntFunction<String> name, Localized boxRemedy) {
        box = structure.box();
        p = structure.particles();
        this.where = where;
        this.name = name;
        this.boxRemedy = Remedy.of(boxRemedy);
    }

    /** The rules for a structure whose particles have no names but their indices, from 0. */
    public StartRules(Structure structure) {
        this(structure, Place.NOWHERE, Integer::toString, StartTerm.MOVE);
    }

    /**
     * Requires what every computation needs: radii above 0, every centre within the box and off its walls (in the plane at z =
     * 0), and, where sides are joined, a distance of them in which two particles can touch but once.
     *
     * @throws InvalidInputException otherwise, with the first {@link Problems#MOST} particles that break it
     */
    public void requireSound() {
        Problems problems = new Problems();
        for (int i = 0; i < p.count() && !problems.isFull(); i++) {
            if (!(p.radius[i] > 0 && Double.isFinite(p.radius[i]))) {
                problems.add(StartProblem.RADIUS.of(name.apply(i), UM.of(p.radius[i])).at(where));
            } else if (!box.isSpace() && p.z[i] != 0) {
                problems.add(StartProblem.OUT_OF_PLANE.of(name.apply(i), UM.rounded(p.z[i])).at(where));
            } else if (!isInside(i)) {
                problems.add(outside(i).at(where).remedy(boxRemedy));
            }
        }
        problems.throwIfAny();
        if (box.periodicY()) {
            requireOneImage(box.height(), StartProblem.TOUCHES_ITSELF, StartProblem.TOUCHES_TWICE);
        }
        if (box.periodicZ()) {
            requireOneImage(box.depth(), StartProblem.TOUCHES_ITSELF_ACROSS, StartProblem.TOUCHES_TWICE_ACROSS);
        }
    }

    private boolean isInside(int i) {
        return p.x[i] > 0 && p.x[i] < box.width() && isInside(p.y[i], box.height(), box.periodicY())
                && (!box.isSpace() || isInside(p.z[i], box.depth(), box.periodicZ()));
    }

    private static boolean isInside(double place, double side, boolean joined) {
        return joined ? place >= 0 && place <= side : place > 0 && place < side;
    }

    private Problem outside(int i) {
        return box.isSpace()
                ? StartProblem.OUTSIDE_SPACE.of(name.apply(i), UM.rounded(p.x[i]), UM.rounded(p.y[i]), UM.rounded(p.z[i]),
                        UM.of(box.width()), UM.of(box.height()), UM.of(box.depth()))
                : StartProblem.OUTSIDE.of(name.apply(i), UM.rounded(p.x[i]), UM.rounded(p.y[i]), UM.of(box.width()),
                        UM.of(box.height()));
    }

    /** Contacts are sought with the nearest image of a particle alone; the second nearest is at least half a period away. */
    private void requireOneImage(double period, StartProblem itself, StartProblem twice) {
        int[] largest = IntStream.range(0, p.count()).boxed().sorted(Comparator.comparingDouble(i -> -p.radius[i])).limit(2)
                .mapToInt(Integer::intValue).toArray();
        double reach = 0;
        for (int i : largest) {
            reach += p.radius[i];
        }
        double needed = 2 * reach;
        if (period >= needed) {
            return;
        }
        Amount present = UM.of(period);
        Amount least = UM.rounded(needed);
        Problem problem = largest.length == 1 ? itself.of(name.apply(largest[0]), present, least)
                : twice.of(name.apply(largest[0]), name.apply(largest[1]), present, least);
        throw problem.at(where).exception();
    }

    /**
     * Requires that particles stand neither in walls nor in each other.
     *
     * @param pressed whether the structure was pressed before and may overlap accordingly
     * @throws InvalidInputException otherwise, with the first {@link Problems#MOST} that do
     */
    public void requireApart(boolean pressed) {
        double share = pressed ? LARGEST_OVERLAP_PRESSED : LARGEST_OVERLAP;
        Problems problems = new Problems();
        for (int i = 0; i < p.count() && !problems.isFull(); i++) {
            requireOffWall(i, StartTerm.LEFT, p.radius[i] - p.x[i], share, problems);
            requireOffWall(i, StartTerm.RIGHT, p.x[i] + p.radius[i] - box.width(), share, problems);
            if (!box.periodicY()) {
                requireOffWall(i, StartTerm.LOWER, p.radius[i] - p.y[i], share, problems);
                requireOffWall(i, StartTerm.UPPER, p.y[i] + p.radius[i] - box.height(), share, problems);
            }
            if (box.isSpace() && !box.periodicZ()) {
                requireOffWall(i, StartTerm.FRONT, p.radius[i] - p.z[i], share, problems);
                requireOffWall(i, StartTerm.BACK, p.z[i] + p.radius[i] - box.depth(), share, problems);
            }
        }
        requirePairsApart(share, problems);
        problems.throwIfAny();
    }

    private void requireOffWall(int i, StartTerm wall, double overlap, double share, Problems problems) {
        if (overlap <= share * p.radius[i]) {
            return;
        }
        double side = switch (wall) {
        case LEFT, RIGHT -> box.width();
        case FRONT, BACK -> box.depth();
        default -> box.height();
        };
        if (2 * p.radius[i] > side) {
            problems.add(StartProblem.WIDER_THAN_BOX
                    .of(name.apply(i), UM.rounded(overlap), wall, UM.rounded(2 * p.radius[i]), UM.of(side)).at(where)
                    .remedy(boxRemedy));
        } else {
            problems.add(sayingPressed(share, StartProblem.IN_WALL
                    .of(name.apply(i), UM.rounded(overlap), wall, UM.rounded(share * p.radius[i]), 100 * share).at(where)
                    .remedy(boxRemedy)));
        }
    }

    private void requirePairsApart(double share, Problems problems) {
        int[] leftToRight = IntStream.range(0, p.count()).boxed().sorted(Comparator.comparingDouble(i -> p.x[i]))
                .mapToInt(Integer::intValue).toArray();
        double largest = IntStream.range(0, p.count()).mapToDouble(i -> p.radius[i]).max().orElse(0);
        for (int k = 0; k < leftToRight.length && !problems.isFull(); k++) {
            int i = leftToRight[k];
            for (int m = k + 1; m < leftToRight.length && p.x[leftToRight[m]] - p.x[i] < p.radius[i] + largest; m++) {
                if (overlap(i, leftToRight[m])) {
                    requireApart(Math.min(i, leftToRight[m]), Math.max(i, leftToRight[m]), share, problems);
                }
            }
        }
    }

    /** Without a root, since of a large body the sweep comes upon a thousand others for each particle. */
    private boolean overlap(int i, int j) {
        double reach = p.radius[i] + p.radius[j];
        double dy = box.nearestY(p.y[j] - p.y[i]);
        if (Math.abs(dy) >= reach) {
            return false;
        }
        double dx = p.x[j] - p.x[i];
        double dz = box.isSpace() ? box.nearestZ(p.z[j] - p.z[i]) : 0;
        return dx * dx + dy * dy + dz * dz < reach * reach;
    }

    private void requireApart(int i, int j, double share, Problems problems) {
        double distance = Math.hypot(p.x[j] - p.x[i], box.nearestY(p.y[j] - p.y[i]));
        if (box.isSpace()) {
            distance = Math.hypot(distance, box.nearestZ(p.z[j] - p.z[i]));
        }
        double overlap = p.radius[i] + p.radius[j] - distance;
        double smaller = Math.min(p.radius[i], p.radius[j]);
        if (overlap > share * smaller) {
            problems.add(sayingPressed(share, StartProblem.OVERLAP.of(name.apply(i), name.apply(j), UM.rounded(distance),
                    UM.rounded(overlap), UM.rounded(share * smaller), 100 * share).at(where)));
        }
    }

    private static Problem sayingPressed(double share, Problem problem) {
        return share < LARGEST_OVERLAP_PRESSED ? problem.remedy(Remedy.of(StartTerm.SAY_PRESSED)) : problem;
    }
}
