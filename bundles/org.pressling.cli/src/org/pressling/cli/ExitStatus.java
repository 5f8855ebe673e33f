// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Exit statuses of the command line; scripts rely on them. There are no others. */
public final class ExitStatus {
    /** Everything asked for was done. */
    public static final int DONE = 0;
    /** Something went wrong on the way: a full disk, too little memory, a failing engine, a fault in Pressling. */
    public static final int FAILED = 1;
    /** The command line itself is wrong: an unknown option, a missing argument. */
    public static final int WRONG_USAGE = 2;
    /** The command line is right, but what it names is not: a missing file, a study that cannot be run. */
    public static final int INVALID_INPUT = 3;
    /** All is well, but samples that were asked for are not finished: what {@code run --missing} was to tell. */
    public static final int MISSING = 4;
    /** A contribution of a plug-in failed: neither what was asked for nor Pressling is at fault. */
    public static final int PLUGIN_FAILED = 5;
    /** The user pressed Ctrl+C. A process that was asked to end has 143, as any of Java. */
    public static final int CANCELLED = 130;
    /** Who read the output has gone, as {@code head} does; the number is that of programs ended by such a pipe. */
    public static final int NO_READER = 141;

    private ExitStatus() {
    }

    /** {@return what each status means, in ascending order, for {@code --help}} */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put(text(DONE), Say.it(CliTerm.DONE));
        meanings.put(text(FAILED), Say.it(CliTerm.FAILED));
        meanings.put(text(WRONG_USAGE), Say.it(CliTerm.WRONG_USAGE));
        meanings.put(text(INVALID_INPUT), Say.it(CliTerm.INVALID_INPUT));
        meanings.put(text(MISSING), Say.it(CliTerm.MISSING));
        meanings.put(text(PLUGIN_FAILED), Say.it(CliTerm.PLUGIN_FAILED));
        meanings.put(text(CANCELLED), Say.it(CliTerm.CANCELLED));
        meanings.put(text(NO_READER), Say.it(CliTerm.NO_READER));
        return meanings;
    }

    private static String text(int status) {
        return Integer.toString(status);
    }
}
