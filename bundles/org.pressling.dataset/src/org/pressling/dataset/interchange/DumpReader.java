// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pressling.dem.Excerpt;
import org.pressling.dem.InvalidInputException;

/**
 * Finds a frame in a text dump of LAMMPS or LIGGGHTS: of particles ({@code ITEM: ATOMS}) or of contacts ({@code ITEM:
 * ENTRIES}). The other frames are passed over without looking into them, so a long dump costs one reading and the
 * memory of one frame.
 */
final class DumpReader {

    private static final String ITEM = "ITEM: ";
    private static final int NAMED_TIMESTEPS = 6;
    /** More rows than this fill the memory of most machines. */
    private static final long MOST_ROWS = 20_000_000;

    private final NumberedLines lines;
    private final String kind;
    private final Optional<BigDecimal> wanted;
    private final List<BigDecimal> timesteps = new ArrayList<>();
    private String units = "";
    private DumpFrame found;

    private DumpReader(NumberedLines lines, String kind, Optional<BigDecimal> wanted) {
        this.lines = lines;
        this.kind = kind;
        this.wanted = wanted;
    }

    /**
     * Reads a frame.
     *
     * @param lines  the file, at its begin
     * @param kind   {@code ATOMS} or {@code ENTRIES}
     * @param wanted timestep (or time) of the frame; the last one if empty
     * @throws org.pressling.dem.InvalidInputException when the file is malformed or has no such frame
     */
    static DumpFrame read(NumberedLines lines, String kind, Optional<BigDecimal> wanted) {
        DumpReader reader = new DumpReader(lines, kind, wanted);
        reader.readAll();
        return reader.chosen();
    }

    /** Whether a first line is that of a dump. */
    static boolean isDump(String line) {
        return line.startsWith(ITEM);
    }

    private void readAll() {
        Draft draft = new Draft();
        boolean sought = true;
        try {
            while (sought) {
                String line = lines.next();
                if (line != null && !line.isEmpty()) {
                    draft = item(line, draft);
                }
                if (line == null && draft.begun) {
                    throw lines.endOfFile("the file ends above the rows of a frame; it was cut off.");
                }
                sought = line != null && (wanted.isEmpty() || found == null);
            }
        } catch (InvalidInputException e) {
            boolean cut = e instanceof NumberedLines.EndOfFile || lines.endedWithinLine();
            if (found == null || !cut) {
                throw e;
            }
            throw new NumberedLines.EndOfFile(e.getMessage() + " The last whole frame is that of timestep "
                    + found.timestep().toPlainString() + "; --timestep " + found.timestep().toPlainString() + " reads it.");
        }
    }

    /** What is known of the frame that is being read. */
    private static final class Draft {
        private boolean begun;
        private BigDecimal timestep;
        private long count = -1;
        private String[][] bounds;
        private long boxLine;
        private List<String> boundaries = List.of();
    }

    private Draft item(String line, Draft draft) {
        if (line.startsWith("ITEM: UNITS")) {
            units = lines.require("the units");
        } else if (line.startsWith("ITEM: TIMESTEP")) {
            draft.begun = true;
            draft.timestep = timestep(lines.require("a timestep"));
        } else if (line.startsWith("ITEM: NUMBER OF")) {
            draft.count = count(lines.require("a number of rows"));
        } else if (line.startsWith("ITEM: BOX BOUNDS")) {
            box(line, draft);
        } else if (line.startsWith(ITEM + kind)) {
            rows(line, draft);
            return new Draft();
        } else if (line.startsWith("ITEM: ATOMS") || line.startsWith("ITEM: ENTRIES")) {
            throw lines.error("this dump holds " + line.substring(ITEM.length()).split(" ")[0] + ", but " + kind
                    + (kind.equals("ATOMS") ? " are wanted: give a dump of particles (dump custom)."
                            : " are wanted: give a dump of contacts (dump local)."));
        } else if (isDump(line)) {
            lines.require("the value of " + Excerpt.of(line));
        } else if (lines.endedWithinLine() && ITEM.startsWith(line)) {
            throw lines.endOfFile("the file ends within a line 'ITEM: …'; it was cut off.");
        } else {
            throw lines.error("'" + Excerpt.of(line) + "' stands where a line 'ITEM: …' should; the frame before it has"
                    + " more rows than it announces, or the file is damaged.");
        }
        return draft;
    }

    /** LAMMPS counts in steps, others write the time here. */
    private BigDecimal timestep(String text) {
        double value = lines.number(lines.number(), "the timestep", text);
        if (value < 0) {
            throw lines.error("the timestep is '" + Excerpt.of(text) + "'; it must not be below 0.");
        }
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }

    private long count(String text) {
        long count = lines.whole(lines.number(), "the number of rows", text, 0);
        if (count > MOST_ROWS) {
            throw lines.error("the frame announces " + count + " rows; at most " + MOST_ROWS + " are read.");
        }
        return count;
    }

    private void box(String line, Draft draft) {
        List<String> words = Arrays.asList(line.substring("ITEM: BOX BOUNDS".length()).strip().split("\\s+"));
        boolean tilts = words.contains("xy");
        if (words.contains("abc")) {
            throw lines.error("the box is tilted; only rectangular boxes can be pressed.");
        }
        draft.boxLine = lines.number();
        draft.boundaries = tilts ? words.stream().filter(w -> !List.of("xy", "xz", "yz").contains(w)).toList() : words;
        draft.bounds = new String[3][];
        for (int axis = 0; axis < 3; axis++) {
            String[] ends = lines.require("the bounds of the box").split("\\s+");
            if (ends.length != (tilts ? 3 : 2)) {
                throw lines.error("the box has " + (ends.length - (tilts ? 1 : 0))
                        + " bounds along an axis; there must be two.");
            }
            double low = lines.number(lines.number(), "a bound of the box", ends[0]);
            double high = lines.number(lines.number(), "a bound of the box", ends[1]);
            if (!(low < high) && axis < 2) {
                throw lines.error("the box goes from " + low + " to " + high + "; it must end beyond its begin.");
            }
            if (tilts && lines.number(lines.number(), "a tilt of the box", ends[2]) != 0) {
                throw lines.error("the box is tilted by " + Excerpt.of(ends[2]) + "; only rectangular boxes can be pressed.");
            }
            draft.bounds[axis] = new String[] {ends[0], ends[1]};
        }
    }

    private void rows(String line, Draft draft) {
        require(draft.timestep != null, "TIMESTEP");
        require(draft.count >= 0, "NUMBER OF " + kind);
        require(draft.bounds != null, "BOX BOUNDS");
        timesteps.add(draft.timestep);
        List<String> columns = List.of(line.substring((ITEM + kind).length()).strip().split("\\s+"));
        long first = lines.number() + 1;
        boolean keep = wanted.isEmpty() || wanted.get().compareTo(draft.timestep) == 0;
        List<String> rows = new ArrayList<>();
        for (long k = 0; k < draft.count; k++) {
            String row = lines.require("row " + (k + 1) + " of " + draft.count);
            if (isDump(row)) {
                throw lines.error("the frame of timestep " + draft.timestep.toPlainString() + " announces " + draft.count
                        + " rows, but has " + k + ".");
            }
            if (keep) {
                rows.add(row);
            }
        }
        if (keep && !rows.isEmpty() && lines.endedWithinLine() && rows.getLast().split("\\s+").length < columns.size()) {
            throw lines.endOfFile("the file ends within row " + draft.count + " of " + draft.count + "; it was cut off.");
        }
        if (keep) {
            found = new DumpFrame(draft.timestep, units, draft.bounds, draft.boundaries, draft.boxLine, columns, first, rows);
        }
    }

    private void require(boolean there, String item) {
        if (!there) {
            throw lines.error("the frame lacks " + ITEM + item + " above its rows.");
        }
    }

    private DumpFrame chosen() {
        if (found == null) {
            throw lines.error(timesteps.isEmpty() ? "the dump has no frame; it may have been cut off."
                    : "the dump has no frame of timestep " + wanted.orElse(BigDecimal.ZERO).toPlainString() + ". It has "
                            + timesteps.size() + " frames: " + named() + ".");
        }
        return found;
    }

    private String named() {
        List<String> first = timesteps.stream().limit(NAMED_TIMESTEPS).map(BigDecimal::toPlainString).toList();
        boolean more = timesteps.size() > NAMED_TIMESTEPS;
        return String.join(", ", first) + (more ? " … " + timesteps.getLast().toPlainString() : "");
    }
}
