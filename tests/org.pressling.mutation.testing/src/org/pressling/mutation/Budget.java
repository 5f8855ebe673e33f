// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.util.Optional;

/**
 * How much is tried: about a second for each reader in the ordinary build, more on request.
 *
 * <ul>
 * <li>{@code -Dpressling.mutations=N}: N inputs for each reader, however long it takes
 * <li>{@code -Dpressling.mutation.seconds=S}: seconds of computing for each reader; if left out, 1, and at most a
 * thousand inputs, so that a faster machine tries no others
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
    /** Inputs for each reader in the build: the same ones on every machine, however fast it is. */
    private static final long FEW = 1000;

    private static final long SEED = 2022;

    static Budget given() {
        Long inputs = Long.getLong("pressling.mutations");
        String asked = System.getProperty("pressling.mutation.seconds");
        double seconds = asked == null ? 1 : Double.parseDouble(asked);
        long most = asked == null ? FEW : Long.MAX_VALUE;
        return new Budget(inputs == null ? most : inputs, inputs == null ? seconds : Double.POSITIVE_INFINITY,
                Long.getLong("pressling.mutation.seed", SEED),
                Optional.ofNullable(System.getProperty("pressling.mutation.only")));
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
