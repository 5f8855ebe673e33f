// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressling.dataset.sample.CommonPlane;
import org.pressling.dataset.section.Axis;
import org.pressling.dem.Box;
import org.pressling.dem.Decimals;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;

/**
 * Gathers the particles of a file, checks each, puts them in the order of their ids, and tells a plane from a body: centres that
 * all lie in one plane are a structure of the plane, all others one of space.
 */
final class ParticleRows {

    /** Beyond a millimetre somebody has mixed up the units. */
    private static final double LARGEST_DIAMETER = 1e-3;

    private final NumberedLines lines;
    private final ReadOptions options;
    private final double unit;
    private final Set<Long> ids = new HashSet<>();
    private final List<Kept> kept = new ArrayList<>();

    /**
     * One particle in SI, along the axes of the file.
     *
     * @param line     its line in the file
     * @param place    of its centre
     * @param velocity of its centre
     * @param turning  its angular velocity
     */
    record Row(long line, long id, long type, double radius, double[] place, double[] velocity, double[] turning) {
    }

    private record Kept(Row row, Phase phase) {
    }

    /**
     * An empty collection.
     *
     * @param lines   says where errors are
     * @param options phases of the types, and which way is pressed
     * @param unit    length of the file's unit in m
     */
    ParticleRows(NumberedLines lines, ReadOptions options, double unit) {
        this.lines = lines;
        this.options = options;
        this.unit = unit;
    }

    /**
     * Takes a particle.
     *
     * @throws org.pressling.dem.InvalidInputException when it is not allowed; the message says what to do
     */
    void add(Row row) {
        Optional<Phase> phase = options.types().phases().get(row.type());
        if (phase == null) {
            throw lines.error(row.line(), ImportProblem.UNKNOWN_TYPE.of(row.type(), options.types()));
        }
        if (!ids.add(row.id())) {
            throw lines.error(row.line(), ImportProblem.ID_TWICE.of(row.id()));
        }
        if (phase.isEmpty()) {
            return;
        }
        double diameter = 2 * row.radius();
        if (!(diameter > 0 && diameter <= LARGEST_DIAMETER)) {
            throw lines.error(row.line(), ImportProblem.DIAMETER.of(diameter, LARGEST_DIAMETER));
        }
        kept.add(new Kept(row, phase.get()));
    }

    /**
     * The particles in the order of their ids.
     *
     * @param file the box of the file
     * @throws org.pressling.dem.InvalidInputException when there is none
     */
    ReadParticles sorted(FileBox file) {
        if (kept.isEmpty()) {
            throw lines.error(ImportProblem.NO_PARTICLES.of(options.types()));
        }
        kept.sort(Comparator.comparingLong(k -> k.row().id()));
        AxisOrder axes = axes();
        double[] across = file.ends(axes.x());
        double[] up = file.ends(axes.y());
        double[] deep = isFlat(axes.z()) ? null : file.ends(axes.z());
        Box box = new Box(length(across), length(up), file.joins(axes.y()), Optional.ofNullable(deep)
                .map(ends -> new Box.Third(length(ends), file.joins(axes.z()))));
        Particles p = new Particles(options.types().list(), kept.size());
        for (int i = 0; i < p.count(); i++) {
            Row row = kept.get(i).row();
            double[] place = axes.vector(row.place());
            // Along joined sides whole heights and depths do not count, and dumps of motion have them.
            p.set(i, kept.get(i).phase(), Decimals.minus(place[0], across[0]), box.wrapY(Decimals.minus(place[1], up[0])),
                    deep == null ? 0 : box.wrapZ(Decimals.minus(place[2], deep[0])), row.radius());
            move(p, i, axes.vector(row.velocity()), axes.turning(row.turning()), deep != null);
        }
        return new ReadParticles(lines.file(), p, kept.stream().mapToLong(k -> k.row().id()).toArray(), unit, axes,
                Optional.of(box), false);
    }

    private static void move(Particles p, int i, double[] velocity, double[] turning, boolean space) {
        p.vx[i] = velocity[0];
        p.vy[i] = velocity[1];
        p.angularVelocity[i] = turning[2];
        if (space) {
            p.vz[i] = velocity[2];
            p.angularVelocityX[i] = turning[0];
            p.angularVelocityY[i] = turning[1];
        }
    }

    private static double length(double[] ends) {
        return Decimals.minus(ends[1], ends[0]);
    }

    /** What lies in a plane is laid into that of x and y, however it stands in the file. */
    private AxisOrder axes() {
        AxisOrder order = AxisOrder.pressedAlong(options.pressAxis());
        return !isFlat(order.z()) && isFlat(order.y()) ? order.exchanged() : order;
    }

    private boolean isFlat(Axis axis) {
        CommonPlane plane = new CommonPlane();
        return kept.stream().map(Kept::row).allMatch(row -> plane.holds(row.place()[axis.ordinal()], row.radius()));
    }
}
