// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.pressling.study.contribute.Contributions;

/**
 * What a command runs in.
 *
 * @param directory     the user's working directory; relative paths are meant from there
 * @param out           results
 * @param err           progress and messages
 * @param terminal      whether {@code err} is a terminal on which a line can be written over
 * @param contributions what is installed; looked up when first needed
 * @param cancellation  set when the user wants to stop
 */
public record Session(Path directory, PrintWriter out, PrintWriter err, boolean terminal,
        Supplier<Contributions> contributions, Cancellation cancellation) {

    /**
     * Resolves a path that the user wrote.
     *
     * @param path absolute, or relative to the working directory
     * @return the absolute path
     */
    public Path resolve(Path path) {
        return directory.resolve(path).normalize();
    }

    /**
     * Shows a path as the user would write it.
     *
     * @param path an absolute path
     * @return the path from the working directory where it lies below it
     */
    public Path shorten(Path path) {
        return path.startsWith(directory) && !path.equals(directory) ? directory.relativize(path) : path;
    }
}
