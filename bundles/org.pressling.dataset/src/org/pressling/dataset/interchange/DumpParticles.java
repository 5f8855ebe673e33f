// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.nio.file.Path;
import java.util.Optional;

import org.pressling.dem.Box;

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
        double perRadius = frame.columns().get(size).equals("radius") ? 1 : 0.5;
        Place x = new Place(row, "x", frame.bounds()[0]);
        Place y = new Place(row, "y", frame.bounds()[1]);
        int z = row.find("z", "zu");
        int vx = row.find("vx");
        int vy = row.find("vy");
        int spin = row.find("omegaz");
        var rows = new ParticleRows(lines, options.types(), unit);
        for (int k = 0; k < frame.rows().size(); k++) {
            row.goTo(k);
            rows.add(new ParticleRows.Row(row.line(), row.whole(id, 1), row.whole(type, 1), row.number(size) * perRadius,
                    x.of(row), y.of(row), row.number(z), row.number(vx), row.number(vy), row.number(spin)));
        }
        double[] across = frame.bounds()[0];
        double[] up = frame.bounds()[1];
        return rows.sorted(across[0], up[0], Optional.of(new Box((across[1] - across[0]) * unit, (up[1] - up[0]) * unit,
                frame.periodicY())));
    }

    /** Where a dump keeps one coordinate. */
    private static final class Place {
        private final int column;
        private final boolean scaled;
        private final double[] bounds;

        Place(DumpRow row, String axis, double[] bounds) {
            int plain = row.find(axis, axis + "u");
            scaled = plain < 0;
            column = scaled ? row.require(axis, axis + "u", axis + "s", axis + "su") : plain;
            this.bounds = bounds;
        }

        double of(DumpRow row) {
            double value = row.number(column);
            return scaled ? bounds[0] + value * (bounds[1] - bounds[0]) : value;
        }
    }
}
