// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.ProblemCode;
import org.pressling.dem.Remedy;

/**
 * Finds a frame in a text dump of LAMMPS or LIGGGHTS: of particles ({@code ITEM: ATOMS}) or of contacts ({@code ITEM:
 * ENTRIES}). The other frames are passed over without looking into them, so a long dump costs one reading and the
 * memory of one frame.
 */
final class DumpReader {

    private static final String ITEM = "ITEM: ";
    private static final Set<ProblemCode> CUT_OFF = Set.of(ImportProblem.ENDS, ImportProblem.ENDS_ABOVE_ROWS,
            ImportProblem.ENDS_IN_ITEM, ImportProblem.ENDS_IN_ROW);
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
                    throw lines.error(ImportProblem.ENDS_ABOVE_ROWS.of());
                }
                sought = line != null && (wanted.isEmpty() || found == null);
            }
        } catch (InvalidInputException e) {
            boolean cut = CUT_OFF.stream().anyMatch(e::has) || lines.endedWithinLine();
            if (found == null || !cut) {
                throw e;
            }
            throw e.problems().getFirst().remedy(Remedy.of(ImportTerm.LAST_FRAME.with(found.timestep().toPlainString())))
                    .exception(e);
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
            units = lines.require(ImportTerm.UNITS);
        } else if (line.startsWith("ITEM: TIMESTEP")) {
            draft.begun = true;
            draft.timestep = timestep(lines.require(ImportTerm.TIMESTEP));
        } else if (line.startsWith("ITEM: NUMBER OF")) {
            draft.count = count(lines.require(ImportTerm.ROW_COUNT));
        } else if (line.startsWith("ITEM: BOX BOUNDS")) {
            box(line, draft);
        } else if (line.startsWith(ITEM + kind)) {
            rows(line, draft);
            return new Draft();
        } else if (line.startsWith("ITEM: ATOMS") || line.startsWith("ITEM: ENTRIES")) {
            String other = line.substring(ITEM.length()).split(" ")[0];
            throw lines.error(kind.equals("ATOMS") ? ImportProblem.HOLDS_OTHERS.of(other)
                    : ImportProblem.HOLDS_NO_CONTACTS.of(other));
        } else if (isDump(line)) {
            lines.require(ImportTerm.VALUE_OF.with(line));
        } else if (lines.endedWithinLine() && ITEM.startsWith(line)) {
            throw lines.error(ImportProblem.ENDS_IN_ITEM.of());
        } else {
            throw lines.error(ImportProblem.NO_ITEM.of(line));
        }
        return draft;
    }

    /** LAMMPS counts in steps, others write the time here. */
    private BigDecimal timestep(String text) {
        double value = lines.number(lines.number(), ImportTerm.TIMESTEP, text);
        if (value < 0) {
            throw lines.error(ImportProblem.NEGATIVE_TIMESTEP.of(text));
        }
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }

    private long count(String text) {
        long count = lines.whole(lines.number(), ImportTerm.ROW_COUNT, text, 0);
        if (count > MOST_ROWS) {
            throw lines.error(ImportProblem.TOO_MANY_ROWS.of(count, MOST_ROWS));
        }
        return count;
    }

    private void box(String line, Draft draft) {
        List<String> words = Arrays.asList(line.substring("ITEM: BOX BOUNDS".length()).strip().split("\\s+"));
        boolean tilts = words.contains("xy");
        if (words.contains("abc")) {
            throw lines.error(ImportProblem.TILTED.of());
        }
        draft.boxLine = lines.number();
        draft.boundaries = tilts ? words.stream().filter(w -> !List.of("xy", "xz", "yz").contains(w)).toList() : words;
        draft.bounds = new String[3][];
        for (int axis = 0; axis < 3; axis++) {
            String[] ends = lines.require(ImportTerm.BOUND).split("\\s+");
            if (ends.length != (tilts ? 3 : 2)) {
                throw lines.error(ImportProblem.BOUNDS.of(ends.length - (tilts ? 1 : 0)));
            }
            double low = lines.number(lines.number(), ImportTerm.BOUND, ends[0]);
            double high = lines.number(lines.number(), ImportTerm.BOUND, ends[1]);
            if (!(low < high) && axis < 2) {
                throw lines.error(ImportProblem.BOX.of(low, high));
            }
            if (tilts && lines.number(lines.number(), ImportTerm.TILT, ends[2]) != 0) {
                throw lines.error(ImportProblem.TILTED.of());
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
            String row = lines.require(ImportTerm.ROW.with(k + 1, draft.count));
            if (isDump(row)) {
                throw lines.error(ImportProblem.ROWS.of(draft.timestep.toPlainString(), draft.count, k));
            }
            if (keep) {
                rows.add(row);
            }
        }
        if (keep && !rows.isEmpty() && lines.endedWithinLine() && rows.getLast().split("\\s+").length < columns.size()) {
            throw lines.error(ImportProblem.ENDS_IN_ROW.of(draft.count, draft.count));
        }
        if (keep) {
            found = new DumpFrame(draft.timestep, units, draft.bounds, draft.boundaries, draft.boxLine, columns, first, rows);
        }
    }

    private void require(boolean there, String item) {
        if (!there) {
            throw lines.error(ImportProblem.MISSING_ITEM.of(ITEM + item));
        }
    }

    private DumpFrame chosen() {
        if (found == null) {
            throw lines.error(timesteps.isEmpty() ? ImportProblem.NO_FRAME.of()
                    : ImportProblem.NO_SUCH_FRAME.of(wanted.orElse(BigDecimal.ZERO).toPlainString(), timesteps.size(), named()));
        }
        return found;
    }

    private List<String> named() {
        Stream<String> first = timesteps.stream().limit(NAMED_TIMESTEPS).map(BigDecimal::toPlainString);
        boolean more = timesteps.size() > NAMED_TIMESTEPS;
        return (more ? Stream.concat(first, Stream.of("… " + timesteps.getLast().toPlainString())) : first).toList();
    }
}
