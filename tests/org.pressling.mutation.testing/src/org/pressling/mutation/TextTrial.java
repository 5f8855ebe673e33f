// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Tries a reader of short texts, as they come from the command line and from forms, with damaged copies of good ones. */
public final class TextTrial {

    private final String name;
    private final Consumer<String> reading;
    private final List<String> seeds;
    private List<String> words = List.of();

    private TextTrial(String name, Consumer<String> reading, List<String> seeds) {
        this.name = name;
        this.reading = reading;
        this.seeds = seeds;
    }

    /**
     * A trial.
     *
     * @param name    name of the reader, for reports
     * @param reading calls the reader
     * @param seeds   good texts
     */
    public static TextTrial of(String name, Consumer<String> reading, String... seeds) {
        return new TextTrial(name, reading, List.of(seeds));
    }

    /** Words that mean something to this reader. */
    public TextTrial words(String... own) {
        words = List.of(own);
        return this;
    }

    /**
     * Runs the trial within the {@link Budget}.
     *
     * @throws AssertionError if the reader breaks the rule; tells how, and how to try the same input again
     */
    public void run() {
        Mutator mutator = new Mutator(words);
        Trial.run(name, true, random -> {
            String mutant = mutator.text(TextMutation.pick(seeds, random), random);
            return new Attempt(() -> reading.accept(mutant), List.of(), mutant.getBytes(StandardCharsets.UTF_8));
        });
    }
}
