// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.nio.file.Path;
import java.util.Optional;

import org.pressling.dem.Box;
import org.pressling.dem.Decimals;

/**
 * Reads particles from a text dump of LAMMPS or LIGGGHTS ({@code dump custom}). Needed are the columns id, type, radius
 * or diameter, and places in one of the forms that dumps have: x, unwrapped xu, scaled xs or xsu; likewise y.
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
        double[] across = bounds(0, unit);
        double[] up = bounds(1, unit);
        Place x = new Place(row, "x", across, unit);
        Place y = new Place(row, "y", up, unit);
        int z = row.find("z", "zu");
        int vx = row.find("vx");
        int vy = row.find("vy");
        int angularVelocity = row.find("omegaz");
        var rows = new ParticleRows(lines, options.types(), unit);
        checkEnds();
        for (int k = 0; k < frame.rows().size(); k++) {
            row.goTo(k);
            rows.add(new ParticleRows.Row(row.line(), row.whole(id, 0), row.whole(type, 0),
                    row.number(size, unit) * perRadius, x.of(row), y.of(row), row.number(z, unit), row.number(vx, unit),
                    row.number(vy, unit), row.number(angularVelocity)));
        }
        return rows.sorted(across[0], up[0], Optional.of(new Box(Decimals.minus(across[1], across[0]),
                Decimals.minus(up[1], up[0]), frame.periodicY())));
    }

    private double[] bounds(int axis, double unit) {
        String[] ends = frame.bounds()[axis];
        return new double[] {lines.number(frame.boxLine() + axis + 1, ImportTerm.BOUND, ends[0], unit),
                lines.number(frame.boxLine() + axis + 1, ImportTerm.BOUND, ends[1], unit)};
    }

    /** The press itself has no joined sides along x, so what the file says would be dropped without a word. */
    private void checkEnds() {
        if (frame.periodicX() && !options.walls()) {
            throw lines.error(frame.boxLine(), ImportProblem.JOINED_SIDES.of(frame.boundaries().getFirst()));
        }
    }

    /** Where a dump keeps one coordinate. */
    private static final class Place {
        private final int column;
        private final boolean scaled;
        private final double[] bounds;
        private final double unit;

        Place(DumpRow row, String axis, double[] bounds, double unit) {
            this.unit = unit;
            int plain = row.find(axis, axis + "u");
            scaled = plain < 0;
            column = scaled ? row.require(axis, axis + "u", axis + "s", axis + "su") : plain;
            this.bounds = bounds;
        }

        double of(DumpRow row) {
            return scaled ? bounds[0] + row.number(column) * (bounds[1] - bounds[0]) : row.number(column, unit);
        }
    }
}
