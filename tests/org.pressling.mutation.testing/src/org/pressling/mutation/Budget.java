// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.util.Optional;

/**
 * How much is tried: about a second for each reader in the ordinary build, more on request.
 *
 * <ul>
 * <li>{@code -Dpressling.mutations=N}: N inputs for each reader, however long it takes
 * <li>{@code -Dpressling.mutation.seconds=S}: seconds of computing for each reader, 1 if left out
 * <li>{@code -Dpressling.mutation.seed=S}: the seed, 2022 if left out
 * <li>{@code -Dpressling.mutation.only=READER:NUMBER}: that one input of that reader, to look into a fault
 * </ul>
 *
 * @param inputs  most inputs for each reader
 * @param seconds most seconds of computing for each reader
 * @param seed    seed from which every input follows together with its number
 * @param only    the one input that is wanted, if one is
 */
record Budget(long inputs, double seconds, long seed, Optional<String> only) {

    private static final long SEED = 2022;

    static Budget given() {
        Long inputs = Long.getLong("pressling.mutations");
        double seconds = Double.parseDouble(System.getProperty("pressling.mutation.seconds", "1"));
        return new Budget(inputs == null ? Long.MAX_VALUE : inputs, inputs == null ? seconds : Double.POSITIVE_INFINITY,
                Long.getLong("pressling.mutation.seed", SEED), Optional.ofNullable(System.getProperty("pressling.mutation.only")));
    }

    /** Whether an input is to be tried, now that some time is spent. */
    boolean allows(long number, double spent) {
        return number < inputs && spent < seconds;
    }

    /** The number of the one input that is wanted; -1 if it is one of another reader; empty if all are. */
    Optional<Long> onlyOf(String reader) {
        return only.map(text -> text.startsWith(reader + ":") ? Long.parseLong(text.substring(reader.length() + 1)) : -1L);
    }
}
