// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

/** Exit statuses of the command line; scripts rely on them. */
public final class ExitStatus {
    /** Everything asked for was done. */
    public static final int DONE = 0;
    /** Something went wrong on the way: a full disk, a failing engine, a fault in Pressling. */
    public static final int FAILED = 1;
    /** The command line itself is wrong: an unknown option, a missing argument. */
    public static final int WRONG_USAGE = 2;
    /** The command line is right, but what it names is not: a missing file, a study that cannot be run. */
    public static final int INVALID_INPUT = 3;
    /** The user pressed Ctrl+C. */
    public static final int CANCELLED = 130;

    private ExitStatus() {
    }
}
