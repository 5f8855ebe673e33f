// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks of the command line that picocli leaves to us. */
final class Usage {

    private Usage() {
    }

    /** Each {@code --set} is a path, an equals sign and a value. */
    static void checkAssignments(CommandSpec spec, List<String> assignments) {
        for (String assignment : assignments) {
            if (assignment.indexOf('=') < 1) {
                throw new ParameterException(spec.commandLine(), "--set " + assignment
                        + " sets nothing. Write --set path=value, for instance --set training.epochs=40.");
            }
        }
    }
}
