// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.pressling.dem.Excerpt;
import org.pressling.dem.InvalidInputException;

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
            String message = String.valueOf(e.getMessage());
            if (message.contains(Excerpt.of(file)) || message.contains(file.getFileName().toString())) {
                throw e;
            }
            throw new InvalidInputException(Excerpt.of(file) + ": " + message, e);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(Excerpt.of(file) + ": the file is damaged: "
                    + Excerpt.of(String.valueOf(e.getMessage())) + ".", e);
        }
    }
}
