// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressling.dem.Localized;

import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli finds wrong with a command line, which it says in English only, in the language of the user. */
final class ParseWords {

    private static final Pattern WITHOUT_VALUE = Pattern.compile(".*'(-[^']*)'.* without '(.*)' parameter.*");
    private static final Pattern FOR_OPTION = Pattern.compile("(?s).*required parameters? for option.*");

    private ParseWords() {
    }

    /** {@return what is wrong; of what we refuse ourselves the words that it has} */
    static Localized of(ParameterException e) {
        Localized asTold = Say.whole(String.valueOf(e.getMessage()));
        return switch (e) {
        case UnmatchedArgumentException unknown when !unknown.getUnmatched().isEmpty() ->
            ParseTerm.UNKNOWN_OPTION.with(unknown.getUnmatched());
        case MissingParameterException missing when !missing.getMissing().isEmpty() -> missing(missing);
        case OverwrittenOptionException twice -> ParseTerm.TWICE.with(name(twice.getOverwritten()));
        case MaxValuesExceededException _ -> tooMany(String.valueOf(e.getMessage())).orElse(asTold);
        default -> e.getArgSpec() != null && e.getValue() != null
                ? unfit(e.getArgSpec(), e.getValue()) : asTold;
        };
    }

    /** {@return what was probably meant; nothing where nothing is near} */
    static Optional<Localized> suggestions(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return e instanceof UnmatchedArgumentException unknown && !unknown.getSuggestions().isEmpty()
                ? Optional.of(ParseTerm.SOLUTIONS.with(unknown.getSuggestions().stream()
                        .map(near -> near.startsWith("-") ? near : command + ' ' + near).toList()))
                : Optional.empty();
    }

    private static Localized missing(MissingParameterException e) {
        ArgSpec first = e.getMissing().getFirst();
        return first.isOption() && FOR_OPTION.matcher(String.valueOf(e.getMessage())).matches()
                ? ParseTerm.NO_VALUE.with(name(first), first.paramLabel())
                : ParseTerm.MISSING_ARGUMENT.with(e.getMissing().stream().map(ParseWords::name).toList());
    }

    private static Optional<Localized> tooMany(String told) {
        Matcher without = WITHOUT_VALUE.matcher(told);
        return without.matches() ? Optional.of(ParseTerm.TAKES_NO_VALUE.with(without.group(1), without.group(2)))
                : Optional.empty();
    }

    private static Localized unfit(ArgSpec argument, String value) {
        Class<?> type = argument.type();
        if (type == boolean.class || type == Boolean.class) {
            return ParseTerm.TAKES_NO_VALUE.with(name(argument), value);
        }
        return type == int.class || type == Integer.class || type == long.class || type == Long.class
                ? ParseTerm.NO_NUMBER.with(name(argument), value)
                : ParseTerm.NO_FIT.with(name(argument), value, argument.paramLabel());
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
