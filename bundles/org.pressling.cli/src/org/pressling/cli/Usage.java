// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.List;

import org.pressling.dem.Excerpt;

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

    /**
     * The error for an option that would be taken and do nothing.
     *
     * @param option the option, as it was written
     * @param why    what of the input makes it useless, as half a sentence
     */
    static ParameterException doesNotApply(CommandSpec spec, String option, String why) {
        return new ParameterException(spec.commandLine(), Excerpt.of(option) + " does not apply to this input (" + why
                + "). Leave it out.");
    }

    /** Refuses an option that would be taken and do nothing, if it was given. */
    static void refuse(CommandSpec spec, boolean given, String option, String why) {
        if (given) {
            throw doesNotApply(spec, option, why);
        }
    }

    /** Each {@code --set} is a path, an equals sign and a value. */
    static void checkAssignments(CommandSpec spec, List<String> assignments) {
        for (String assignment : assignments) {
            if (assignment.indexOf('=') < 1) {
                throw new ParameterException(spec.commandLine(), "--set " + Excerpt.of(assignment)
                        + " sets nothing. Write --set path=value, for instance --set training.epochs=40.");
            }
        }
    }
}
