// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.dem.Excerpt;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;

/**
 * Which phase the atom types of LAMMPS and LIGGGHTS stand for.
 *
 * @param phases the phase of each type; empty for a type whose particles are left out
 */
public record LammpsTypes(SortedMap<Long, Optional<Phase>> phases) {

    /** What Pressling itself writes: type 1 is AM, type 2 is SE. */
    public static final LammpsTypes STANDARD = parse("1=AM,2=SE");

    private static final String LEFT_OUT = "none";

    /** Keeps a copy. */
    public LammpsTypes {
        phases = Collections.unmodifiableSortedMap(new TreeMap<>(phases));
    }

    /**
     * Reads a mapping such as {@code 1=SE,2=AM,3=none}.
     *
     * @throws InvalidInputException when it is not of that form
     */
    public static LammpsTypes parse(String text) {
        SortedMap<Long, Optional<Phase>> phases = new TreeMap<>();
        for (String assignment : text.split(",", -1)) {
            String[] sides = assignment.strip().split("=", -1);
            boolean wellFormed = sides.length == 2 && sides[0].strip().matches("0|[1-9]\\d{0,8}");
            if (!wellFormed || phases.put(Long.valueOf(sides[0].strip()), phase(sides[1].strip(), text)) != null) {
                throw malformed(text);
            }
        }
        return new LammpsTypes(phases);
    }

    private static Optional<Phase> phase(String name, String text) {
        for (Phase phase : Phase.values()) {
            if (phase.name().equalsIgnoreCase(name)) {
                return Optional.of(phase);
            }
        }
        if (name.equalsIgnoreCase(LEFT_OUT)) {
            return Optional.empty();
        }
        throw malformed(text);
    }

    private static InvalidInputException malformed(String text) {
        return new InvalidInputException("The atom types '" + Excerpt.of(text) + "' cannot be read. Write each type once, as"
                + " TYPE=PHASE with a whole number from 0 on and AM, SE or none (left out), for instance 1=AM,2=SE,3=none.");
    }

    /** The type that Pressling gives the particles of a phase. */
    public static int typeOf(Phase phase) {
        return phase.ordinal() + 1;
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
