// SPDX-License-Identifier: EPL-2.0
package org.pressling.examples;

import java.util.List;
import java.util.Optional;

/** The built-in studies. */
public final class Examples {

    private static final List<Example> ALL = List.of(
            new Example("quickstart", "Quick start",
                    "60 samples and a short training: from powder to heat maps in a few minutes on two cores."),
            new Example("komori2022", "The published study",
                    "500 samples, Table 1 and Table 2 of Komori et al. (2022): 15 to 20 minutes on two cores."),
            new Example("coverage", "Plastic particles: coverage",
                    "240 elasto-plastic electrodes, pressed to 100 to 700 MPa, and 150 elastic ones: how much of the active"
                            + " material the electrolyte covers, and why (Fig. 5D). Below 20 minutes on two cores."),
            new Example("composite", "Three phases",
                    "36 cathodes of NMC, argyrodite with a lognormal size and 3 % carbon by mass: a few minutes on two cores."));

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
