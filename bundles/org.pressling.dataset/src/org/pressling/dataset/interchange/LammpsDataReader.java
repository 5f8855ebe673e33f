// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressling.dataset.section.Axis;

/**
 * Reads LAMMPS and LIGGGHTS data files of {@code atom_style sphere}: box, particles, velocities; other sections are passed
 * over. LIGGGHTS calls the style {@code granular}.
 */
final class LammpsDataReader {

    private static final List<String> STYLES = List.of("sphere", "granular");
    private static final Pattern UNITS = Pattern.compile("units = (\\w+)");

    private final NumberedLines lines;
    private final ReadOptions options;
    private final Map<String, double[]> bounds = new LinkedHashMap<>();
    private final Map<Long, double[]> velocities = new LinkedHashMap<>();
    private final Map<Long, ParticleRows.Row> atoms = new LinkedHashMap<>();
    private double unit;
    private long announced = -1;
    private String line;

    private LammpsDataReader(NumberedLines lines, ReadOptions options) {
        this.lines = lines;
        this.options = options;
    }

    static ReadParticles read(Path file, ReadOptions options) {
        try (NumberedLines lines = new NumberedLines(file)) {
            return new LammpsDataReader(lines, options).read();
        }
    }

    /** Whether a line announces the number of atoms, which every data file does near its top. */
    static boolean announcesAtoms(String line) {
        return withoutComment(line).matches("\\d+\\s+atoms");
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private ReadParticles read() {
        Matcher told = UNITS.matcher(lines.require(ImportTerm.TITLE)); // the first line is a title, whatever it says
        double own = told.find() ? LengthUnit.ofStyle(told.group(1)).orElse(1.0) : 1;
        unit = options.lengthUnit().orElse(own);
        line = lines.next();
        while (line != null && !isSection(line)) {
            header(withoutComment(line));
            line = lines.next();
        }
        if (options.joined().contains(options.pressAxis())) {
            throw lines.error(ImportProblem.JOINED_ENDS.of(AxisLetter.of(options.pressAxis())));
        }
        bounds(Axis.X);
        bounds(Axis.Y);
        while (line != null) {
            section(line);
        }
        if (atoms.size() != announced) {
            throw lines.error(ImportProblem.ATOM_COUNT.of(announced, atoms.size()));
        }
        ParticleRows rows = new ParticleRows(lines, options, unit);
        atoms.forEach((id, row) -> rows.add(moving(row, velocities.get(id))));
        return rows.sorted(new FileBox() {
            @Override
            public double[] ends(Axis axis) {
                return bounds(axis);
            }

            @Override
            public boolean joins(Axis axis) {
                return options.joined().contains(axis); // the file itself says nothing of that
            }
        });
    }

    private static boolean isSection(String line) {
        return !line.isEmpty() && Character.isUpperCase(line.charAt(0));
    }

    private void header(String text) {
        String[] words = text.split("\\s+");
        if (text.matches("\\S+\\s+atoms")) {
            announced = lines.whole(lines.number(), ImportTerm.ATOM_COUNT, words[0], 1);
        } else if (words.length == 4 && words[2].endsWith("lo") && words[3].endsWith("hi")) {
            double low = lines.number(lines.number(), words[2], words[0], unit);
            double high = lines.number(lines.number(), words[3], words[1], unit);
            if (!(low < high)) {
                throw lines.error(ImportProblem.BOX.of(low, high));
            }
            bounds.put(words[2].substring(0, 1), new double[] {low, high});
        } else if (text.endsWith("avec") || text.endsWith("xy xz yz") && isTilted(words)) {
            throw lines.error(ImportProblem.TILTED.of());
        }
    }

    /** Programs that can tilt a box say so of those that are not, too. */
    private boolean isTilted(String[] words) {
        for (int k = 0; k < Math.min(3, words.length - 3); k++) {
            if (lines.number(lines.number(), ImportTerm.TILT, words[k]) != 0) {
                return true;
            }
        }
        return false;
    }

    private double[] bounds(Axis axis) {
        String letter = AxisLetter.of(axis);
        double[] found = bounds.get(letter);
        if (found == null || announced < 0) {
            throw lines.error(
                    ImportProblem.HEADER.of(announced < 0 ? "N atoms" : "LOW HIGH " + letter + "lo " + letter + "hi"));
        }
        return found;
    }

    private void section(String title) {
        String name = withoutComment(title);
        if (name.equals("Atoms")) {
            checkStyle(title);
        }
        line = lines.next();
        while (line != null && !isSection(line)) {
            String text = withoutComment(line);
            if (!text.isEmpty() && name.equals("Atoms")) {
                atom(text.split("\\s+"));
            } else if (!text.isEmpty() && name.equals("Velocities")) {
                velocity(text.split("\\s+"));
            }
            line = lines.next();
        }
    }

    private void checkStyle(String title) {
        int comment = title.indexOf('#');
        String style = comment < 0 ? STYLES.getFirst() : title.substring(comment + 1).strip();
        if (!STYLES.contains(style)) {
            throw lines.error(ImportProblem.STYLE.of(style, STYLES));
        }
    }

    private void atom(String[] words) {
        if (words.length != 7 && words.length != 10) {
            throw lines.error(ImportProblem.ATOM_LINE.of(words.length));
        }
        long at = lines.number();
        long id = lines.whole(at, ImportTerm.ID, words[0], 0);
        var row = new ParticleRows.Row(at, id, lines.whole(at, ImportTerm.TYPE, words[1], 0),
                lines.number(at, ImportTerm.DIAMETER, words[2], unit) / 2, new double[] {lines.number(at, "x", words[4], unit),
                        lines.number(at, "y", words[5], unit), lines.number(at, "z", words[6], unit)},
                new double[3], new double[3]);
        if (atoms.putIfAbsent(id, row) != null) {
            throw lines.error(ImportProblem.ID_TWICE.of(id));
        }
    }

    private void velocity(String[] words) {
        if (words.length != 7) {
            throw lines.error(ImportProblem.VELOCITY_LINE.of(words.length));
        }
        long at = lines.number();
        velocities.put(lines.whole(at, ImportTerm.ID, words[0], 0), new double[] {lines.number(at, "vx", words[1], unit),
                lines.number(at, "vy", words[2], unit), lines.number(at, "vz", words[3], unit), lines.number(at, "wx", words[4]),
                lines.number(at, "wy", words[5]), lines.number(at, "wz", words[6])});
    }

    private static ParticleRows.Row moving(ParticleRows.Row r, double[] motion) {
        return motion == null ? r : new ParticleRows.Row(r.line(), r.id(), r.type(), r.radius(), r.place(),
                Arrays.copyOf(motion, 3), Arrays.copyOfRange(motion, 3, 6));
    }
}
