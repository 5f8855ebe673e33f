// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.Locale;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;

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
            throw wrong(spec, UsageProblem.THREADS.of(given));
        }
        return given;
    }

    /**
     * The error for an option that would be taken and do nothing.
     *
     * @param option the option, as it was written
     * @param why    what of the input makes it useless, as half a sentence
     */
    static ParameterException doesNotApply(CommandSpec spec, String option, Localized why) {
        return wrong(spec, UsageProblem.DOES_NOT_APPLY.of(option, why));
    }

    /** Refuses an option that would be taken and do nothing, if it was given. */
    static void refuse(CommandSpec spec, boolean given, String option, Localized why) {
        if (given) {
            throw doesNotApply(spec, option, why);
        }
    }

    /** The error for a problem of the command line, in the language of the user. */
    static ParameterException wrong(CommandSpec spec, Problem problem) {
        return new ParameterException(spec.commandLine(), problem.text(Locale.getDefault(Locale.Category.DISPLAY)),
                problem.exception());
    }

    /** The error for what was refused of an option, in the language of the user. */
    static ParameterException wrong(CommandSpec spec, String option, InvalidInputException refused) {
        return new ParameterException(spec.commandLine(), option + ": " + refused.getLocalizedMessage(), refused);
    }

    /** The error for what was refused of an option that the refusal names itself. */
    static ParameterException wrong(CommandSpec spec, InvalidInputException refused) {
        return new ParameterException(spec.commandLine(), refused.getLocalizedMessage(), refused);
    }
}
