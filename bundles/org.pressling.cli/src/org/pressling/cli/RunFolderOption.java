// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.nio.file.Path;

import org.pressling.model.Study;

import picocli.CommandLine.Option;

/** Where the run of a study lies. */
final class RunFolderOption {

    @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "Run folder; the latest run of the study in runs if left out, runs/STUDY for the first.")
    private Path output;

    /** {@return whether a folder is given} */
    boolean isGiven() {
        return output != null;
    }

    /** {@return the folder that is given, or the default one of the study} */
    Path of(Session session, StudyArgument argument, Study study) {
        return output != null ? session.resolve(output) : argument.defaultFolder(session, study);
    }
}
