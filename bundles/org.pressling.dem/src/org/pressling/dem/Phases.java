// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phases of a structure, in an order that particles, pair types and materials go by; immutable. Lists are equal when
 * their phases are.
 */
public final class Phases {
    /** The most phases that a structure may have. */
    public static final int MOST = 12;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");
    private static final String WALL = "wall";

    /** The two of Komori et al. (2022): active material and solid electrolyte. */
    public static final Phases AM_SE = of(List.of(new Named("AM", Role.ACTIVE), new Named("SE", Role.ELECTROLYTE)));

    private final List<Phase> list;
    private final List<PairType> pairTypes;

    private Phases(List<Phase> list) {
        this.list = list;
        List<PairType> types = new ArrayList<>();
        for (Phase one : list) {
            for (Phase other : list.subList(one.index(), list.size())) {
                types.add(new PairType(types.size(), one, other, false));
            }
        }
        for (Phase phase : list) {
            types.add(new PairType(types.size(), phase, phase, true));
        }
        pairTypes = List.copyOf(types);
    }

    /**
     * A phase before it has its place in a list.
     *
     * @param name begins with a letter; letters, digits, {@code _} and {@code -}, at most 32
     * @param role what it does
     */
    public record Named(String name, Role role) {
    }

    /**
     * A list of phases.
     *
     * @throws InvalidInputException when there is none, there are more than {@link #MOST}, a name is not one, or two names
     *                               give the same {@link Phase#key()}
     */
    public static Phases of(List<Named> named) {
        if (named.isEmpty() || named.size() > MOST) {
            throw DemProblem.PHASE_COUNT.of(named.size(), MOST).exception();
        }
        List<Phase> phases = new ArrayList<>();
        var keys = new HashSet<String>();
        for (Named n : named) {
            if (!isName(n.name())) {
                throw DemProblem.PHASE_NAME.of(n.name()).exception();
            }
            if (!keys.add(Phase.key(n.name()))) {
                throw DemProblem.PHASE_TWICE.of(n.name()).exception();
            }
            phases.add(new Phase(phases.size(), n.name(), n.role()));
        }
        return new Phases(List.copyOf(phases));
    }

    /** Whether a phase may be named so. */
    public static boolean isName(String name) {
        return name != null && NAME.matcher(name).matches() && !name.equalsIgnoreCase(WALL);
    }

    /** How many there are. */
    public int size() {
        return list.size();
    }

    /** All of them, in order. */
    public List<Phase> list() {
        return list;
    }

    /** The phase at a place, from 0. */
    public Phase get(int index) {
        return list.get(index);
    }

    /** The phases of a role, in order. */
    public List<Phase> of(Role role) {
        return list.stream().filter(p -> p.role() == role).toList();
    }

    /** What labels of a role are named after: its only phase, or the role where it has several or none. */
    public String key(Role role) {
        List<Phase> found = of(role);
        return found.size() == 1 ? found.getFirst().key() : role.name().toLowerCase(Locale.ROOT);
    }

    /** What a role is called in sentences: the name of its only phase, or the role in words. */
    public String name(Role role) {
        List<Phase> found = of(role);
        return found.size() == 1 ? found.getFirst().name() : role.name().toLowerCase(Locale.ROOT);
    }

    /** The phase of a name; capital and small letters count as the same. */
    public Optional<Phase> named(String name) {
        return list.stream().filter(p -> p.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Whether a phase is the electrolyte that its share of an image says nothing of beside those of the others. */
    public boolean isFirstElectrolyte(Phase phase) {
        return of(Role.ELECTROLYTE).stream().findFirst().equals(Optional.of(phase));
    }

    /** The phase of a name, or that which a number counts from 1, as tables and files of others tell it. */
    public Optional<Phase> find(String nameOrNumber) {
        boolean number = nameOrNumber.matches("[1-9]\\d?") && Integer.parseInt(nameOrNumber) <= list.size();
        return number ? Optional.of(list.get(Integer.parseInt(nameOrNumber) - 1)) : named(nameOrNumber);
    }

    /** Their names, separated by commas, for messages. */
    public String names() {
        return list.stream().map(Phase::name).collect(Collectors.joining(", "));
    }

    /** Every pair of phases, the first phase with each from itself on, then the second …; then each phase with a wall. */
    public List<PairType> pairTypes() {
        return pairTypes;
    }

    /** How many of {@link #pairTypes()} are pairs of particles; those come first. */
    public int particlePairs() {
        return list.size() * (list.size() + 1) / 2;
    }

    /** The type of a contact between particles of two phases, in either order. */
    public PairType pair(Phase a, Phase b) {
        return pairTypes.get(pairIndex(a.index(), b.index()));
    }

    /** The type of a contact of a particle of a phase with a wall. */
    public PairType withWall(Phase phase) {
        return pairTypes.get(particlePairs() + phase.index());
    }

    /** {@link PairType#index()} for the indices of two phases, in either order. */
    public int pairIndex(int a, int b) {
        int low = Math.min(a, b);
        return low * list.size() - low * (low - 1) / 2 + Math.max(a, b) - low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phases p && list.equals(p.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** Names and roles, for messages. */
    @Override
    public String toString() {
        return list.stream().map(p -> p.name() + " (" + p.role() + ")").collect(Collectors.joining(", "));
    }
}
