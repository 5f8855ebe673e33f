// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * Finds a frame in a text dump of LAMMPS or LIGGGHTS: of particles ({@code ITEM: ATOMS}) or of contacts ({@code ITEM:
 * ENTRIES}). The other frames are passed over without looking into them, so a long dump costs one reading and the
 * memory of one frame.
 */
final class DumpReader {

    private static final String ITEM = "ITEM: ";
    private static final int NAMED_TIMESTEPS = 6;

    private final NumberedLines lines;
    private final String kind;
    private final OptionalLong wanted;
    private final List<Long> timesteps = new ArrayList<>();
    private String units = "";
    private DumpFrame found;

    private DumpReader(NumberedLines lines, String kind, OptionalLong wanted) {
        this.lines = lines;
        this.kind = kind;
        this.wanted = wanted;
    }

    /**
     * Reads a frame.
     *
     * @param lines  the file, at its begin
     * @param kind   {@code ATOMS} or {@code ENTRIES}
     * @param wanted timestep of the frame; the last one if empty
     * @throws org.pressling.dem.InvalidInputException when the file is malformed or has no such frame
     */
    static DumpFrame read(NumberedLines lines, String kind, OptionalLong wanted) {
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
        while (sought) {
            String line = lines.next();
            if (line != null && !line.isEmpty()) {
                draft = item(line, draft);
            }
            sought = line != null && (wanted.isEmpty() || found == null);
        }
    }

    /** What is known of the frame that is being read. */
    private static final class Draft {
        private long timestep = -1;
        private long count = -1;
        private double[][] bounds;
        private List<String> boundaries = List.of();
    }

    private Draft item(String line, Draft draft) {
        if (line.startsWith("ITEM: UNITS")) {
            units = lines.require("the units");
        } else if (line.startsWith("ITEM: TIMESTEP")) {
            draft.timestep = lines.whole(lines.number() + 1, "the timestep", lines.require("a timestep"), 0);
        } else if (line.startsWith("ITEM: NUMBER OF")) {
            draft.count = lines.whole(lines.number() + 1, "the number of rows", lines.require("a number of rows"), 0);
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
            lines.require("the value of " + line);
        } else {
            throw lines.error("'" + shortened(line) + "' stands where a line 'ITEM: …' should; the frame before it has"
                    + " more rows than it announces, or the file is damaged.");
        }
        return draft;
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    private void box(String line, Draft draft) {
        List<String> words = Arrays.asList(line.substring("ITEM: BOX BOUNDS".length()).strip().split("\\s+"));
        if (words.contains("xy") || words.contains("abc")) {
            throw lines.error("the box is tilted; only rectangular boxes can be pressed.");
        }
        draft.boundaries = words;
        draft.bounds = new double[3][];
        for (int axis = 0; axis < 3; axis++) {
            String[] ends = lines.require("the bounds of the box").split("\\s+");
            if (ends.length != 2) {
                throw lines.error("the box has " + ends.length + " bounds along an axis; there must be two.");
            }
            draft.bounds[axis] = new double[] {lines.number(lines.number(), "a bound of the box", ends[0]),
                    lines.number(lines.number(), "a bound of the box", ends[1])};
        }
    }

    private void rows(String line, Draft draft) {
        require(draft.timestep >= 0, "TIMESTEP");
        require(draft.count >= 0, "NUMBER OF " + kind);
        require(draft.bounds != null, "BOX BOUNDS");
        timesteps.add(draft.timestep);
        List<String> columns = List.of(line.substring((ITEM + kind).length()).strip().split("\\s+"));
        long first = lines.number() + 1;
        boolean keep = wanted.isEmpty() || wanted.getAsLong() == draft.timestep;
        List<String> rows = new ArrayList<>();
        for (long k = 0; k < draft.count; k++) {
            String row = lines.require("row " + (k + 1) + " of " + draft.count);
            if (isDump(row)) {
                throw lines.error("the frame of timestep " + draft.timestep + " announces " + draft.count
                        + " rows, but has " + k + ".");
            }
            if (keep) {
                rows.add(row);
            }
        }
        if (keep) {
            found = new DumpFrame(draft.timestep, units, draft.bounds, draft.boundaries, columns, first, rows);
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
                    : "the dump has no frame of timestep " + wanted.orElse(0) + ". It has " + timesteps.size()
                            + " frames: " + named() + ".");
        }
        return found;
    }

    private String named() {
        List<String> first = timesteps.stream().limit(NAMED_TIMESTEPS).map(String::valueOf).toList();
        boolean more = timesteps.size() > NAMED_TIMESTEPS;
        return String.join(", ", first) + (more ? " … " + timesteps.getLast() : "");
    }
}
