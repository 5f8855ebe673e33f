// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Place;

/** Names the file in problems that are found by those who do not know of it, such as a box that checks its sides. */
public final class Naming {

    private Naming() {
    }

    /**
     * Makes something from what a file holds.
     *
     * @param file   the file
     * @param making makes it
     * @return what was made
     * @throws InvalidInputException when it cannot be made; the message names the file
     */
    public static <T> T in(Path file, Supplier<T> making) {
        try {
            return making.get();
        } catch (InvalidInputException e) {
            throw e.within(Place.in(file));
        } catch (IllegalArgumentException e) {
            throw FileProblem.DAMAGED.of(String.valueOf(e.getMessage())).in(file).exception(e);
        }
    }
}
