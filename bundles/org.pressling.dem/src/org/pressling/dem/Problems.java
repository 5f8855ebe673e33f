// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects problems, so that a reader or checker that can go on tells all that it found at once. Of the same kind at the
 * same value of a study the first is kept. Not safe for several threads.
 */
public final class Problems {

    /** Problems that are kept; who has more begins with these. */
    public static final int MOST = 20;

    private final List<Problem> found = new ArrayList<>();
    private int leftOut;

    /** An empty collection. */
    public Problems() {
        // nothing found yet
    }

    /** Adds a problem. */
    public void add(Problem problem) {
        if (!problem.path().isEmpty() && found.stream().anyMatch(p -> isSame(p, problem))) {
            return;
        }
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            leftOut++;
        }
    }

    /**
     * Checks something, and keeps what it complains of.
     *
     * @param check what refuses by an {@link InvalidInputException}
     * @param place where its problems are, as far as they do not say so themselves
     */
    public void of(Runnable check, Place place) {
        try {
            check.run();
        } catch (InvalidInputException refused) {
            refused.problems().forEach(problem -> add(problem.at(problem.place().within(place))));
        }
    }

    private static boolean isSame(Problem a, Problem b) {
        return a.path().equals(b.path()) && a.code() == b.code();
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether more would only be counted, so that a search may as well end. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    /** {@return what was found, in that order, at most {@link #MOST}} */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Refuses what has problems.
     *
     * @throws InvalidInputException with all that was found, one a line
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    /** {@return what is to be thrown, with all that was found; something must have been} */
    public InvalidInputException exception() {
        return new InvalidInputException(found, leftOut, null);
    }

    /**
     * Refuses what has problems, under a heading.
     *
     * @param heading what is refused, ending in a colon
     * @throws InvalidInputException with the heading and all that was found, one a line
     */
    public void throwIfAny(Localized heading) {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found, leftOut, heading);
        }
    }

    @Override
    public String toString() {
        return String.join("\n", found.stream().map(p -> p.text(Locale.ENGLISH)).toList());
    }
}
