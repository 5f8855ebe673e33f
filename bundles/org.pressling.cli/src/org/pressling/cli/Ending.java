// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.pressling.dem.Excerpt;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.study.StepFailedException;
import org.pressling.study.contribute.ContributionFault;
import org.pressling.study.layout.RunFolder;

/**
 * How a command ends that did not do what it was asked for: a status and a few sentences, whatever was thrown.
 *
 * @param status one of {@link ExitStatus}
 * @param lines  what the user is told, without the name of the program
 */
record Ending(int status, List<String> lines) {
    private static final String OURS = "org.pressling.";
    private static final int MEBI = 1 << 20;
    /** How the system says that the machine, and not the file, is to blame. */
    private static final List<String> OF_MACHINE = List.of("Too many open files", "No space left on device",
            "Input/output error", "Cannot allocate memory", "Disk quota exceeded", "Stale file handle",
            "Resource temporarily unavailable");

    /**
     * Finds out what to tell.
     *
     * @param thrown what ended the command, errors of the virtual machine included
     */
    static Ending of(Throwable thrown) {
        if (find(thrown, CancellationException.class) != null) {
            return new Ending(ExitStatus.CANCELLED, List.of(Say.it(EndingTerm.CANCELLED) + ' ' + goOn()));
        }
        if (find(thrown, ContributionFault.class) != null) {
            Throwable fault = find(thrown, StepFailedException.class, ContributionFault.class);
            return new Ending(ExitStatus.PLUGIN_FAILED, List.of(told(fault), Say.it(EndingTerm.TELL_ITS_AUTHOR)));
        }
        if (find(thrown, OutOfMemoryError.class) instanceof OutOfMemoryError memory) {
            return failed(thrown, memory(memory), goOn());
        }
        if (find(thrown, StackOverflowError.class) != null) {
            return failed(thrown, Say.it(EndingTerm.TOO_DEEP.with(Say.whole(place(thrown)))));
        }
        if (find(thrown, LinkageError.class, ServiceConfigurationError.class) instanceof Error missing) {
            return failed(thrown, Say.it(EndingTerm.INCOMPLETE.with(named(missing))));
        }
        boolean step = thrown instanceof StepFailedException;
        Throwable cause = step ? thrown.getCause() : thrown;
        if (cause instanceof InvalidInputException && !isOfMachine(cause)) {
            return new Ending(ExitStatus.INVALID_INPUT, List.of(told(thrown)));
        }
        if (cause instanceof IOException || cause instanceof UncheckedIOException || cause instanceof InvalidInputException) {
            String what = thrown instanceof IOException io ? RunFolder.describe(io) : told(thrown);
            return step || cause instanceof InvalidInputException ? new Ending(ExitStatus.FAILED, List.of(what, goOn()))
                    : new Ending(ExitStatus.FAILED, List.of(what));
        }
        return new Ending(ExitStatus.FAILED, List.of(
                Say.it(EndingTerm.FAULT.with((Localized) _ -> Excerpt.of(named(cause)) + place(cause)
                        + (step ? " (" + Excerpt.of(told(thrown)) + ")" : ""))),
                Say.it(EndingTerm.REPORT_IT)));
    }

    /** The step that was at work, where it is known, stands before what happened to it. */
    private static Ending failed(Throwable thrown, String... lines) {
        if (find(thrown, StepFailedException.class) instanceof StepFailedException failed) {
            lines[0] = Say.it(failed.where()) + ": " + lines[0];
        }
        return new Ending(ExitStatus.FAILED, List.of(lines));
    }

    private static String memory(OutOfMemoryError e) {
        if (String.valueOf(e.getMessage()).contains("thread")) {
            return Say.it(EndingTerm.NO_THREADS);
        }
        return Say.it(EndingTerm.NO_MEMORY.with(Runtime.getRuntime().maxMemory() / MEBI));
    }

    /** Whether a file could not be read for want of something that has nothing to do with the file. */
    private static boolean isOfMachine(Throwable thrown) {
        return causes(thrown).filter(IOException.class::isInstance).map(e -> String.valueOf(e.getMessage()))
                .anyMatch(message -> OF_MACHINE.stream().anyMatch(message::contains));
    }

    /** In the language of the user, where it is said in it. */
    private static String told(Throwable thrown) {
        String message = thrown.getLocalizedMessage();
        return message == null ? thrown.getClass().getSimpleName() : message;
    }

    /** What is tried again with the same command goes on from what is finished. */
    private static String goOn() {
        return Say.it(EndingTerm.GO_ON);
    }

    private static String named(Throwable thrown) {
        return thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage());
    }

    /** Where in our code it happened: the nearest to the fault. */
    private static String place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OURS)).findFirst()
                .map(frame -> " (at " + frame.getFileName() + ":" + frame.getLineNumber() + ")").orElse("");
    }

    @SafeVarargs
    private static Throwable find(Throwable thrown, Class<? extends Throwable>... kinds) {
        return causes(thrown).filter(e -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(e))).findFirst().orElse(null);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.iterate(thrown, e -> e != null && seen.add(e), Throwable::getCause);
    }
}
