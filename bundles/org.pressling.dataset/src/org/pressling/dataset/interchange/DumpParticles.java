// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.nio.file.Path;
import java.util.Arrays;

import org.pressling.dataset.section.Axis;

/**
 * Reads particles from a text dump of LAMMPS or LIGGGHTS ({@code dump custom}). Needed are the columns id, type, radius
 * or diameter, and places in one of the forms that dumps have: x, unwrapped xu, scaled xs or xsu; likewise y and, for a body, z.
 */
final class DumpParticles {

    private final NumberedLines lines;
    private final DumpFrame frame;
    private final ReadOptions options;

    private DumpParticles(NumberedLines lines, DumpFrame frame, ReadOptions options) {
        this.lines = lines;
        this.frame = frame;
        this.options = options;
    }

    static ReadParticles read(Path file, ReadOptions options) {
        try (NumberedLines lines = new NumberedLines(file)) {
            DumpFrame frame = DumpReader.read(lines, "ATOMS", options.timestep());
            return new DumpParticles(lines, frame, options).particles();
        }
    }

    private ReadParticles particles() {
        double unit = options.lengthUnit().orElse(LengthUnit.ofStyle(frame.units()).orElse(1.0));
        var row = new DumpRow(lines, frame);
        int id = row.require("id");
        int type = row.require("type");
        int size = row.require("radius", "diameter");
        double perRadius = frame.columns().get(size).equalsIgnoreCase("radius") ? 1 : 0.5;
        FileBox box = box(unit);
        boolean third = options.pressAxis() != Axis.X; // a plane needs none, but which one that is only a body's file can say
        Place x = new Place(row, Axis.X, box, unit, true);
        Place y = new Place(row, Axis.Y, box, unit, true);
        Place z = new Place(row, Axis.Z, box, unit, third);
        int[] velocity = {row.find("vx"), row.find("vy"), row.find("vz")};
        int[] turning = {row.find("omegax"), row.find("omegay"), row.find("omegaz")};
        var rows = new ParticleRows(lines, options, unit);
        checkEnds();
        for (int k = 0; k < frame.rows().size(); k++) {
            row.goTo(k);
            rows.add(new ParticleRows.Row(row.line(), row.whole(id, 0), row.whole(type, 0), row.number(size, unit) * perRadius,
                    new double[] {x.of(row), y.of(row), z.of(row)}, numbers(row, velocity, unit), numbers(row, turning, 1)));
        }
        return rows.sorted(box);
    }

    private static double[] numbers(DumpRow row, int[] columns, double unit) {
        return Arrays.stream(columns).mapToDouble(column -> row.number(column, unit)).toArray();
    }

    private FileBox box(double unit) {
        return new FileBox() {
            @Override
            public double[] ends(Axis axis) {
                long line = frame.boxLine() + axis.ordinal() + 1;
                String[] ends = frame.bounds()[axis.ordinal()];
                double low = lines.number(line, ImportTerm.BOUND, ends[0], unit);
                double high = lines.number(line, ImportTerm.BOUND, ends[1], unit);
                if (!(low < high)) {
                    throw lines.error(line, ImportProblem.BOX.of(low, high));
                }
                return new double[] {low, high};
            }

            @Override
            public boolean joins(Axis axis) {
                return frame.joins(axis);
            }
        };
    }

    /** The press itself has no joined sides along x, so what the file says would be dropped without a word. */
    private void checkEnds() {
        Axis axis = options.pressAxis();
        if (frame.joins(axis) && !options.walls() && !options.fitted()) {
            throw lines.error(frame.boxLine(),
                    ImportProblem.JOINED_SIDES.of(frame.boundaries().get(axis.ordinal()), AxisLetter.of(axis)));
        }
    }

    /** Where a dump keeps one coordinate. */
    private static final class Place {
        private final int column;
        private final double[] scale;
        private final double unit;

        Place(DumpRow row, Axis axis, FileBox box, double unit, boolean required) {
            this.unit = unit;
            String name = AxisLetter.of(axis);
            int plain = row.find(name, name + "u");
            int scaled = plain < 0 ? row.find(name + "s", name + "su") : -1;
            if (required && plain < 0 && scaled < 0) {
                row.require(name, name + "u", name + "s", name + "su");
            }
            column = Math.max(plain, scaled);
            scale = scaled < 0 ? null : box.ends(axis);
        }

        double of(DumpRow row) {
            return scale == null ? row.number(column, unit) : scale[0] + row.number(column) * (scale[1] - scale[0]);
        }
    }
}
