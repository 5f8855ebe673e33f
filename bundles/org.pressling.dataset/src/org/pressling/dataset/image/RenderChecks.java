// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import org.pressling.dem.Localized;

/** Holds the values of {@link RenderSettings} and its parts to their ranges. */
final class RenderChecks {
    private RenderChecks() {
    }

    /**
     * Refuses a value that is not valid.
     *
     * @param name    how files and keys name it
     * @param allowed what is valid, in words
     * @throws org.pressling.dem.InvalidInputException when it is not {@code valid}
     */
    static void require(boolean valid, String name, Number value, Localized allowed) {
        if (!valid) {
            throw RenderProblem.OUT_OF_RANGE.of(name, value, allowed).exception();
        }
    }
}
