// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.pressling.dem.Unit.GIGAPASCAL;
import static org.pressling.dem.Unit.METRE_PER_SECOND;
import static org.pressling.dem.Unit.MICROMETRE;
import static org.pressling.dem.Unit.MILLINEWTON;
import static org.pressling.dem.Unit.RADIAN;
import static org.pressling.dem.Unit.RADIAN_PER_SECOND;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.measure.ParticleMeasures;

/**
 * {@code particles.csv}: one row per particle with its place before the press ({@code x_start_um}, {@code y_start_um})
 * and its state and measures after it; in space z and what turns about the other axes stand beside. Columns {@code phase, x_um,
 * y_um, diameter_um} are those
 * of
 * {@link ParticlesCsv}, so the table of a pressed sample can be pressed again. Where the law has let surfaces grow, a last
 * column {@code surface_diameter_um} is what touches others and what is drawn; {@code diameter_um} stays that of the sphere as
 * packed. The measures are for people and other programs: reading a sample takes them anew from the contacts, which gives the
 * same bits.
 */
final class ParticleTable {
    /** Name of the table where several are in one file. */
    static final String NAME = "particles";
    /** Diameter of the surface that touches others, where surfaces have grown. */
    private static final String SURFACE = "surface_diameter";
    /**
     * The numbers of a particle before and after the press, in the order of their columns, and those of a body in space
     * alone.
     */
    private static final List<ParticleColumn> COLUMNS = List.of(
            ParticleColumn.of("diameter", MICROMETRE, state -> 2 * state.pressed().radius[state.index()]),
            ParticleColumn.of("x_start", MICROMETRE, state -> state.start().x[state.index()]),
            ParticleColumn.of("y_start", MICROMETRE, state -> state.start().y[state.index()]),
            ParticleColumn.ofSpace("z_start", MICROMETRE, state -> state.start().z[state.index()]),
            ParticleColumn.of("x", MICROMETRE, state -> state.pressed().x[state.index()]),
            ParticleColumn.of("y", MICROMETRE, state -> state.pressed().y[state.index()]),
            ParticleColumn.ofSpace("z", MICROMETRE, state -> state.pressed().z[state.index()]),
            ParticleColumn.of("angle", RADIAN, state -> state.pressed().angle[state.index()]),
            ParticleColumn.of("vx", METRE_PER_SECOND, state -> state.pressed().vx[state.index()]),
            ParticleColumn.of("vy", METRE_PER_SECOND, state -> state.pressed().vy[state.index()]),
            ParticleColumn.ofSpace("vz", METRE_PER_SECOND, state -> state.pressed().vz[state.index()]),
            ParticleColumn.ofSpace("angular_velocity_x", RADIAN_PER_SECOND,
                    state -> state.pressed().angularVelocityX[state.index()]),
            ParticleColumn.ofSpace("angular_velocity_y", RADIAN_PER_SECOND,
                    state -> state.pressed().angularVelocityY[state.index()]),
            ParticleColumn.of("angular_velocity", RADIAN_PER_SECOND, state -> state.pressed().angularVelocity[state.index()]),
            ParticleColumn.of("force_sum", MILLINEWTON, state -> state.measures().forceSum[state.index()]),
            ParticleColumn.of("mean_pressure", GIGAPASCAL, state -> state.measures().meanPressure[state.index()]),
            ParticleColumn.of("stress_xx", GIGAPASCAL, state -> state.measures().stressXX[state.index()]),
            ParticleColumn.of("stress_xy", GIGAPASCAL, state -> state.measures().stressXY[state.index()]),
            ParticleColumn.of("stress_yy", GIGAPASCAL, state -> state.measures().stressYY[state.index()]),
            ParticleColumn.ofSpace("stress_xz", GIGAPASCAL, state -> state.measures().stressXZ[state.index()]),
            ParticleColumn.ofSpace("stress_yz", GIGAPASCAL, state -> state.measures().stressYZ[state.index()]),
            ParticleColumn.ofSpace("stress_zz", GIGAPASCAL, state -> state.measures().stressZZ[state.index()]));

    private ParticleTable() {
    }

    private static List<ParticleColumn> numbers(boolean space) {
        return COLUMNS.stream().filter(column -> space || !column.space()).toList();
    }

    private static List<String> columns(Phases phases, boolean space) {
        List<String> columns = new ArrayList<>(List.of("particle", "phase"));
        numbers(space).forEach(column -> columns.add(column.heading()));
        phases.list().forEach(phase -> columns.add(phase.key() + "_contacts"));
        columns.add("wall_contacts");
        return columns;
    }

    static void write(Path file, Particles start, Particles pressed, ParticleMeasures m, boolean space) throws IOException {
        checkStart(start, pressed);
        boolean grown = pressed.hasGrown();
        List<String> columns = columns(pressed.phases(), space);
        if (grown) {
            columns.add(MICROMETRE.column(SURFACE));
        }
        List<ParticleColumn> numbers = numbers(space);
        try (CsvWriter csv = new CsvWriter(file, columns)) {
            for (int i = 0; i < pressed.count(); i++) {
                var state = new ParticleColumn.State(start, pressed, m, i);
                List<Object> row = new ArrayList<>(List.of(i, pressed.phaseOf(i)));
                numbers.forEach(column -> row.add(column.text(state)));
                for (Phase phase : pressed.phases().list()) {
                    row.add(m.contactsWith(phase, i));
                }
                row.add(m.wallContacts[i]);
                if (grown) {
                    row.add(MICROMETRE.format(2 * pressed.surface(i)));
                }
                csv.row(row.toArray());
            }
        }
    }

    /** The same by columns. */
    static ColumnTable columnTable(Particles start, Particles pressed, ParticleMeasures m, boolean space) {
        checkStart(start, pressed);
        ColumnTable table = new ColumnTable(NAME, pressed.count());
        List<Phase> phases = pressed.phases().list();
        table.put("phase", each(pressed, i -> phases.indexOf(pressed.phaseOf(i)) + 1));
        for (ParticleColumn column : numbers(space)) {
            table.put(column.name(), column.unit(), each(pressed,
                    i -> column.number().applyAsDouble(new ParticleColumn.State(start, pressed, m, i))));
        }
        phases.forEach(phase -> table.put(phase.key() + "_contacts", each(pressed, i -> m.contactsWith(phase, i))));
        table.put("wall_contacts", each(pressed, i -> m.wallContacts[i]));
        if (pressed.hasGrown()) {
            table.put(SURFACE, MICROMETRE, each(pressed, i -> 2 * pressed.surface(i)));
        }
        return table;
    }

    private static double[] each(Particles particles, IntToDoubleFunction number) {
        return IntStream.range(0, particles.count()).mapToDouble(number).toArray();
    }

    /** The particles before the press, from columns. */
    static Particles start(ColumnTable table, Phases phases, boolean space) {
        return placed(table, phases, space, "_start");
    }

    /** The particles after the press, from columns. */
    static Particles pressed(ColumnTable table, Phases phases, boolean space) {
        Particles particles = placed(table, phases, space, "");
        copy(table.finite("angle", RADIAN), particles.angle);
        copy(table.finite("vx", METRE_PER_SECOND), particles.vx);
        copy(table.finite("vy", METRE_PER_SECOND), particles.vy);
        copy(table.finite("angular_velocity", RADIAN_PER_SECOND), particles.angularVelocity);
        if (space) {
            copy(table.finite("vz", METRE_PER_SECOND), particles.vz);
            copy(table.finite("angular_velocity_x", RADIAN_PER_SECOND), particles.angularVelocityX);
            copy(table.finite("angular_velocity_y", RADIAN_PER_SECOND), particles.angularVelocityY);
        }
        if (table.has(SURFACE, MICROMETRE)) {
            double[] surface = table.finite(SURFACE, MICROMETRE);
            particles.growTo(each(particles, i -> {
                if (!(surface[i] / 2 >= particles.radius[i])) {
                    throw table.error(i, SURFACE, MICROMETRE);
                }
                return surface[i] / 2;
            }));
        }
        return particles;
    }

    private static Particles placed(ColumnTable table, Phases phases, boolean space, String when) {
        Particles particles = new Particles(phases, table.rows());
        int[] phase = table.whole("phase", 1, phases.list().size());
        double[] x = table.finite("x" + when, MICROMETRE);
        double[] y = table.finite("y" + when, MICROMETRE);
        double[] z = space ? table.finite("z" + when, MICROMETRE) : new double[table.rows()];
        double[] diameter = table.finite("diameter", MICROMETRE);
        for (int i = 0; i < particles.count(); i++) {
            particles.set(i, phases.list().get(phase[i] - 1), x[i], y[i], z[i], diameter[i] / 2);
        }
        return particles;
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }

    /** The particles before the press. */
    static Particles start(CsvTable table, Phases phases, boolean space) {
        Particles particles = new Particles(phases, table.size());
        for (int i = 0; i < particles.count(); i++) {
            particles.set(i, phase(table, i, phases), table.finite(i, "x_start", MICROMETRE),
                    table.finite(i, "y_start", MICROMETRE), space ? table.finite(i, "z_start", MICROMETRE) : 0,
                    table.finite(i, "diameter", MICROMETRE) / 2);
        }
        return particles;
    }

    /** The particles after the press. */
    static Particles pressed(CsvTable table, Phases phases, boolean space) {
        Particles particles = new Particles(phases, table.size());
        table.require(columns(phases, space));
        for (int i = 0; i < particles.count(); i++) {
            if (table.whole(i, "particle") != i) {
                throw table.error(i, "particle", SampleTerm.ROW.with(i));
            }
            particles.set(i, phase(table, i, phases), table.finite(i, "x", MICROMETRE), table.finite(i, "y", MICROMETRE),
                    space ? table.finite(i, "z", MICROMETRE) : 0, table.finite(i, "diameter", MICROMETRE) / 2);
            particles.angle[i] = table.finite(i, "angle", RADIAN);
            particles.vx[i] = table.finite(i, "vx", METRE_PER_SECOND);
            particles.vy[i] = table.finite(i, "vy", METRE_PER_SECOND);
            particles.angularVelocity[i] = table.finite(i, "angular_velocity", RADIAN_PER_SECOND);
            if (space) {
                particles.vz[i] = table.finite(i, "vz", METRE_PER_SECOND);
                particles.angularVelocityX[i] = table.finite(i, "angular_velocity_x", RADIAN_PER_SECOND);
                particles.angularVelocityY[i] = table.finite(i, "angular_velocity_y", RADIAN_PER_SECOND);
            }
        }
        if (table.has(MICROMETRE.column(SURFACE))) {
            particles.growTo(IntStream.range(0, table.size()).mapToDouble(i -> surface(table, i, particles.radius[i])).toArray());
        }
        return particles;
    }

    /** A surface in m that is not within the sphere as packed. */
    private static double surface(CsvTable table, int row, double packed) {
        double radius = table.finite(row, SURFACE, MICROMETRE) / 2;
        if (!(radius >= packed)) {
            throw table.error(row, MICROMETRE.column(SURFACE), SampleTerm.SURFACE.with(MICROMETRE.column("diameter")));
        }
        return radius;
    }

    /** The phase that a row names, or counts from 1. */
    static Phase phase(CsvTable table, int row, Phases phases) {
        String text = table.text(row, "phase");
        return phases.find(text).orElseThrow(() -> table.error(row, "phase", SampleTerm.PHASE.with(phases.list())));
    }

    /** The table has one diameter and no motion before the press; a start that needs more would be lost in silence. */
    private static void checkStart(Particles start, Particles pressed) {
        if (!Arrays.equals(start.radius, pressed.radius) || !Arrays.equals(start.phase, pressed.phase)) {
            throw new IllegalArgumentException("The press must keep number, order, phase and radius of the particles");
        }
        for (double[] motion : List.of(start.angle, start.vx, start.vy, start.vz, start.angularVelocityX, start.angularVelocityY,
                start.angularVelocity)) {
            if (Arrays.stream(motion).anyMatch(value -> value != 0)) {
                throw new IllegalArgumentException("A packed structure is at rest");
            }
        }
    }
}
