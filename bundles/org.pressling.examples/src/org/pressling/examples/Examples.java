// SPDX-License-Identifier: EPL-2.0
package org.pressling.examples;

import java.util.List;
import java.util.Optional;

/** The built-in studies. */
public final class Examples {

    private static final List<Example> ALL = List.of(
            new Example("quickstart", ExampleTerm.QUICKSTART, ExampleTerm.QUICKSTART_TEXT),
            new Example("komori2022", ExampleTerm.KOMORI, ExampleTerm.KOMORI_TEXT),
            new Example("komori2022-best", ExampleTerm.KOMORI_BEST, ExampleTerm.KOMORI_BEST_TEXT),
            new Example("coverage", ExampleTerm.COVERAGE, ExampleTerm.COVERAGE_TEXT),
            new Example("composite", ExampleTerm.COMPOSITE, ExampleTerm.COMPOSITE_TEXT),
            new Example("space-quickstart", ExampleTerm.SPACE_QUICKSTART, ExampleTerm.SPACE_QUICKSTART_TEXT),
            new Example("space", ExampleTerm.SPACE, ExampleTerm.SPACE_TEXT),
            new Example("pellet", ExampleTerm.PELLET, ExampleTerm.PELLET_TEXT));

    private Examples() {
    }

    /**
     * All examples, the one to start with first.
     *
     * @return the examples in a fixed order
     */
    public static List<Example> all() {
        return ALL;
    }

    /**
     * An example by its name.
     *
     * @param name for example {@code quickstart}
     * @return the example, or nothing if there is none of that name
     */
    public static Optional<Example> find(String name) {
        return ALL.stream().filter(example -> example.name().equals(name)).findFirst();
    }
}
