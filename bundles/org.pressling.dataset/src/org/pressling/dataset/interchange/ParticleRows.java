// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;

/** Gathers the particles of a file, checks each, and puts them in the order of their ids. */
final class ParticleRows {

    /** Beyond a millimetre somebody has mixed up the units. */
    private static final double LARGEST_DIAMETER = 1e-3;
    /** Centres further from a common plane than this share of their radius are a packing in space. */
    private static final double PLANE_TOLERANCE = 1e-3;

    private final NumberedLines lines;
    private final LammpsTypes types;
    private final double unit;
    private final Set<Long> ids = new HashSet<>();
    private final List<Kept> kept = new ArrayList<>();
    private double plane = Double.NaN;

    /** One particle in the file's units; velocities per second, spin in rad/s. */
    record Row(long line, long id, long type, double radius, double x, double y, double z, double vx, double vy,
            double spin) {
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
            throw lines.error(row.line(), "the particle has type " + row.type() + ", whose phase is not known (known are "
                    + types + "). Say what each type is, for instance --types 1=AM,2=SE,3=none.");
        }
        if (!ids.add(row.id())) {
            throw lines.error(row.line(), "a particle of id " + row.id() + " has come before; ids must differ.");
        }
        if (phase.isEmpty()) {
            return;
        }
        double diameter = 2 * row.radius() * unit;
        if (!(diameter > 0 && diameter <= LARGEST_DIAMETER)) {
            throw lines.error(row.line(), "the particle has a diameter of " + diameter + " m; allowed is above 0 and at"
                    + " most " + LARGEST_DIAMETER
                    + " m. If the file's lengths are not in metres, say in what: --length-unit mm, um, …");
        }
        if (kept.isEmpty()) {
            plane = row.z();
        }
        if (!(Math.abs(row.z() - plane) <= PLANE_TOLERANCE * row.radius())) {
            throw lines.error(row.line(), "the particle's centre has z = " + row.z() + ", the first one's has " + plane
                    + ". Only structures whose centres lie in one plane can be pressed; cut such a plane out of a packing"
                    + " in space first.");
        }
        kept.add(new Kept(row, phase.get()));
    }

    /**
     * The particles in the order of their ids.
     *
     * @param lowX x of the lower left corner in the file's units
     * @param lowY y of the lower left corner
     * @param box  the box in m
     * @throws org.pressling.dem.InvalidInputException when there is none
     */
    ReadParticles sorted(double lowX, double lowY, Optional<Box> box) {
        if (kept.isEmpty()) {
            throw lines.error("the file has no particles of a phase (types are " + types + ").");
        }
        kept.sort(Comparator.comparingLong(k -> k.row().id()));
        Particles p = new Particles(kept.size());
        for (int i = 0; i < p.count(); i++) {
            Row row = kept.get(i).row();
            p.set(i, kept.get(i).phase(), (row.x() - lowX) * unit, (row.y() - lowY) * unit, row.radius() * unit);
            p.vx[i] = row.vx() * unit;
            p.vy[i] = row.vy() * unit;
            p.spin[i] = row.spin();
        }
        return new ReadParticles(lines.file(), p, kept.stream().mapToLong(k -> k.row().id()).toArray(), unit, box);
    }
}
