// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pressling.dem.Contacts;
import org.pressling.dem.Decimals;
import org.pressling.dem.Particles;

/**
 * Reads the contacts between particles from a dump of LIGGGHTS ({@code compute pair/gran/local}) or LAMMPS ({@code compute
 * pair/local} beside {@code property/local}), written by {@code dump local}. Forces are taken in N as they stand, overlap and
 * area in the unit of the particles' file. Where the dump has no overlap or area, the overlap is that of the places read and the
 * area Hertz's πR*δ. Contacts with particles
 * that were left out, and with walls, are not among them.
 *
 * @param file     the dump
 * @param values   what the columns hold: the values given to the computes, in order, separated by blanks
 * @param timestep timestep of the wanted frame; the last one if empty
 */
public record ContactDump(Path file, String values, Optional<BigDecimal> timestep) {

    /** A contact seen from the particle of the lower index; the tangential force on it, in the plane along (-ny, nx). */
    private record Found(int first, int second, double overlap, double area, double normalForce, double tangentialForce,
            double[] normal, double[] tangential) {
    }

    /**
     * Reads the contacts of particles.
     *
     * @param particles the particles, read from a dump of the same timestep
     * @throws org.pressling.dem.InvalidInputException when the file cannot be read, is malformed, or names none of the
     *                                                 particles
     */
    public Contacts read(ReadParticles particles) {
        ContactColumns columns = ContactColumns.parse(values);
        try (NumberedLines lines = new NumberedLines(file)) {
            DumpFrame frame = DumpReader.read(lines, "ENTRIES", timestep);
            if (frame.columns().size() != columns.width()) {
                throw lines.error(frame.firstLine() - 1,
                        ImportProblem.COLUMN_COUNT.of(frame.columns().size(), values, columns.width()));
            }
            List<Found> found = new ArrayList<>();
            DumpRow row = new DumpRow(lines, frame);
            for (int k = 0; k < frame.rows().size(); k++) {
                row.goTo(k);
                int first = index(row, columns, "patom1", 0, particles);
                int second = index(row, columns, "patom2", 1, particles);
                if (first >= 0 && second >= 0) {
                    found.add(contact(row, columns, particles, first, second));
                }
            }
            if (found.isEmpty() && !frame.rows().isEmpty()) {
                throw lines.error(frame.firstLine(), ImportProblem.NO_CONTACT.of());
            }
            found.sort(Comparator.comparingInt(Found::first).thenComparingInt(Found::second));
            return contacts(found, particles);
        }
    }

    private static int index(DumpRow row, ContactColumns columns, String ofLammps, int ofLiggghts,
            ReadParticles particles) {
        int column = columns.liggghts() ? columns.of("id") + ofLiggghts : columns.of(ofLammps);
        return Arrays.binarySearch(particles.ids(), row.whole(column, 0));
    }

    private static Found contact(DumpRow row, ContactColumns columns, ReadParticles read, int i, int j) {
        Particles p = read.particles();
        double[] way = {p.x[j] - p.x[i], p.y[j] - p.y[i], p.z[j] - p.z[i]};
        if (read.box().isPresent()) {
            way[1] = read.box().get().nearestY(way[1]);
            way[2] = read.box().get().nearestZ(way[2]);
        }
        double distance = Math.hypot(way[0], way[1]);
        if (way[2] != 0) {
            distance = Math.hypot(distance, way[2]);
        }
        double[] normal = {way[0] / distance, way[1] / distance, way[2] / distance};
        double overlap = columns.has("delta") ? row.number(columns.of("delta"), read.unit())
                : p.radius[i] + p.radius[j] - distance;
        double radius = 1 / (1 / p.radius[i] + 1 / p.radius[j]);
        double area = columns.has("contactArea") ? Decimals.toSi(row.number(columns.of("contactArea"), read.unit()), read.unit())
                : Math.PI * radius * Math.max(0, overlap);
        ContactForce force = new ContactForce(row, columns, read.axes(), normal);
        // Seen from the other side normal, tangent and force all turn round, so both components in the plane stay.
        int side = i < j ? 1 : -1;
        return new Found(Math.min(i, j), Math.max(i, j), overlap, area, force.normal(),
                read.isSpace() ? force.tangentialAmount() : force.tangentialInPlane(), turned(normal, side),
                turned(force.tangential(), side));
    }

    private static double[] turned(double[] vector, int side) {
        return Arrays.stream(vector).map(component -> side * component).toArray();
    }

    private static Contacts contacts(List<Found> found, ReadParticles read) {
        Particles p = read.particles();
        Contacts c = new Contacts(p.phases(), found.size(), read.isSpace());
        for (int k = 0; k < c.count(); k++) {
            Found f = found.get(k);
            double leverArm = p.radius[f.first()] - f.overlap() / 2;
            c.first[k] = f.first();
            c.second[k] = f.second();
            c.setPairType(k, p.phases().pair(p.phaseOf(f.first()), p.phaseOf(f.second())));
            c.overlap[k] = f.overlap();
            c.normalForce[k] = f.normalForce();
            c.tangentialForce[k] = f.tangentialForce();
            c.normalX[k] = f.normal()[0];
            c.normalY[k] = f.normal()[1];
            c.normalZ[k] = f.normal()[2];
            c.x[k] = p.x[f.first()] + leverArm * c.normalX[k];
            c.y[k] = p.y[f.first()] + leverArm * c.normalY[k];
            c.z[k] = p.z[f.first()] + leverArm * c.normalZ[k];
            c.area[k] = f.area();
            c.pressure[k] = f.area() > 0 ? f.normalForce() / f.area() : 0;
            if (c.isSpace()) {
                c.tangentialX[k] = f.tangential()[0];
                c.tangentialY[k] = f.tangential()[1];
                c.tangentialZ[k] = f.tangential()[2];
            }
        }
        return c;
    }
}
