// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.nio.file.Path;

import org.pressling.study.OutputFolder;

import picocli.CommandLine.Option;

/** How commands treat the files that are there already. */
final class OutputOptions {

    @Option(names = "--force", description = "Replace files of the same names that hold something else. What is being read is "
            + "never replaced.")
    private boolean force;

    /** Opens the folder that the user names, and makes it if need be. */
    OutputFolder open(Session session, Path folder, Path... sources) {
        return OutputFolder.of(session.resolve(folder), force, sources);
    }

    /** {@return whether files of the same names are replaced} */
    boolean force() {
        return force;
    }
}
