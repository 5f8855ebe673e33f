// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;

/**
 * Which phase the atom types of LAMMPS and LIGGGHTS stand for.
 *
 * @param list   the phases that there may be
 * @param phases the phase of each type; empty for a type whose particles are left out
 */
public record LammpsTypes(Phases list, SortedMap<Long, Optional<Phase>> phases) {

    /** What Pressling itself writes of {@link Phases#AM_SE}: type 1 is AM, type 2 is SE. */
    public static final LammpsTypes STANDARD = of(Phases.AM_SE);

    private static final String LEFT_OUT = "none";

    /** Keeps a copy. */
    public LammpsTypes {
        phases = Collections.unmodifiableSortedMap(new TreeMap<>(phases));
    }

    /** What Pressling itself writes: the types are the phases, counted from 1. */
    public static LammpsTypes of(Phases list) {
        SortedMap<Long, Optional<Phase>> phases = new TreeMap<>();
        list.list().forEach(phase -> phases.put((long) typeOf(phase), Optional.of(phase)));
        return new LammpsTypes(list, phases);
    }

    /** Reads a mapping to {@link Phases#AM_SE}; see the other method. */
    public static LammpsTypes parse(String text) {
        return parse(text, Phases.AM_SE);
    }

    /**
     * Reads a mapping such as {@code 1=SE,2=AM,3=none}.
     *
     * @param list the phases that there may be; a type is given one by name or by number from 1
     * @throws InvalidInputException when it is not of that form
     */
    public static LammpsTypes parse(String text, Phases list) {
        SortedMap<Long, Optional<Phase>> phases = new TreeMap<>();
        for (String assignment : text.split(",", -1)) {
            String[] sides = assignment.strip().split("=", -1);
            boolean wellFormed = sides.length == 2 && sides[0].strip().matches("0|[1-9]\\d{0,8}");
            if (!wellFormed || phases.put(Long.valueOf(sides[0].strip()), phase(sides[1].strip(), text, list)) != null) {
                throw malformed(text, list);
            }
        }
        return new LammpsTypes(list, phases);
    }

    private static Optional<Phase> phase(String name, String text, Phases list) {
        Optional<Phase> found = list.find(name);
        if (found.isPresent()) {
            return found;
        }
        if (name.equalsIgnoreCase(LEFT_OUT)) {
            return Optional.empty();
        }
        throw malformed(text, list);
    }

    private static InvalidInputException malformed(String text, Phases list) {
        return ImportProblem.TYPES.of(text, list.names(), of(list) + "," + (list.size() + 1) + "=none").exception();
    }

    /** The type that Pressling gives the particles of a phase. */
    public static int typeOf(Phase phase) {
        return phase.index() + 1;
    }

    /** The mapping as {@link #parse} takes it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        phases.forEach((type, phase) -> text.append(text.isEmpty() ? "" : ",").append(type).append('=')
                .append(phase.map(Phase::name).orElse(LEFT_OUT)));
        return text.toString();
    }
}
