// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressling.dataset.sample.CommonPlane;
import org.pressling.dem.Box;
import org.pressling.dem.Decimals;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;

/** Gathers the particles of a file, checks each, and puts them in the order of their ids. */
final class ParticleRows {

    /** Beyond a millimetre somebody has mixed up the units. */
    private static final double LARGEST_DIAMETER = 1e-3;

    private final NumberedLines lines;
    private final LammpsTypes types;
    private final double unit;
    private final Set<Long> ids = new HashSet<>();
    private final List<Kept> kept = new ArrayList<>();
    private final CommonPlane plane = new CommonPlane();

    /** One particle in SI. */
    record Row(long line, long id, long type, double radius, double x, double y, double z, double vx, double vy,
            double angularVelocity) {
    }

    private record Kept(Row row, Phase phase) {
    }

    /**
     * An empty collection.
     *
     * @param lines says where errors are
     * @param types phases of the types
     * @param unit  length of the file's unit in m
     */
    ParticleRows(NumberedLines lines, LammpsTypes types, double unit) {
        this.lines = lines;
        this.types = types;
        this.unit = unit;
    }

    /**
     * Takes a particle.
     *
     * @throws org.pressling.dem.InvalidInputException when it is not allowed; the message says what to do
     */
    void add(Row row) {
        Optional<Phase> phase = types.phases().get(row.type());
        if (phase == null) {
            throw lines.error(row.line(), ImportProblem.UNKNOWN_TYPE.of(row.type(), types));
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
        if (!plane.holds(row.z(), row.radius())) {
            throw lines.error(row.line(), ImportProblem.OFF_PLANE.of(row.z(), plane.z()));
        }
        kept.add(new Kept(row, phase.get()));
    }

    /**
     * The particles in the order of their ids.
     *
     * @param lowX x of the lower left corner in m
     * @param lowY y of the lower left corner
     * @param box  the box in m
     * @throws org.pressling.dem.InvalidInputException when there is none
     */
    ReadParticles sorted(double lowX, double lowY, Optional<Box> box) {
        if (kept.isEmpty()) {
            throw lines.error(ImportProblem.NO_PARTICLES.of(types));
        }
        kept.sort(Comparator.comparingLong(k -> k.row().id()));
        Particles p = new Particles(types.list(), kept.size());
        for (int i = 0; i < p.count(); i++) {
            Row row = kept.get(i).row();
            double y = Decimals.minus(row.y(), lowY);
            // In a box whose top and bottom are joined, whole heights do not count, and dumps of motion have them.
            p.set(i, kept.get(i).phase(), Decimals.minus(row.x(), lowX), box.map(b -> b.wrapY(y)).orElse(y), row.radius());
            p.vx[i] = row.vx();
            p.vy[i] = row.vy();
            p.angularVelocity[i] = row.angularVelocity();
        }
        return new ReadParticles(lines.file(), p, kept.stream().mapToLong(k -> k.row().id()).toArray(), unit, box,
                false);
    }
}
