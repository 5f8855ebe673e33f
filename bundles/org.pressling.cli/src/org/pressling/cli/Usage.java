// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks of the command line that picocli leaves to us. */
final class Usage {

    private Usage() {
    }

    /** How many threads to use: the number given, checked, or that of the cores where none is. */
    static int threads(CommandSpec spec, Integer given) {
        if (given == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (given < 1 || given > 1024) {
            throw new ParameterException(spec.commandLine(), "--threads is " + given + "; allowed are 1 to 1024.");
        }
        return given;
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
