// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dataset.io.FileProblem;
import org.pressling.dem.DemProblem;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.StepFailedException;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;

/** Whatever a command throws, it ends with a status that is documented and with sentences. */
class EndingTest {
    private static final String DESCRIPTORS = "/data/wall.dump: Too many open files";
    @TempDir
    private Path folder;

    /** Thrown; status; words of the message. */
    static Stream<Arguments> ends() {
        return Stream.of(Arguments.of(new StackOverflowError(), 1, "nested more deeply"),
                Arguments.of(new OutOfMemoryError("Java heap space"), 1, "PRESSLING_JAVA_OPTIONS=-Xmx"),
                Arguments.of(new OutOfMemoryError("unable to create native thread: possibly out of memory or process/resource "
                        + "limits reached"), 1, "--threads"),
                Arguments.of(step(new OutOfMemoryError("Java heap space")), 1,
                        "Sample 3, step press: there is not enough memory"),
                Arguments.of(new NoClassDefFoundError("org/pressling/dem/Box"), 1, "org/pressling/dem/Box"),
                Arguments.of(new ExceptionInInitializerError(new IllegalStateException()), 1, "cannot be loaded"),
                Arguments.of(new ServiceConfigurationError("javax.imageio.spi: no provider"), 1, "cannot be loaded"),
                Arguments.of(new IllegalStateException("a fault"), 1, "IllegalStateException: a fault (at EndingTest.java:"),
                Arguments.of(new AssertionError(), 1, "this is a fault"),
                Arguments.of(step(new IllegalStateException("a fault")), 1, "Sample 3, step press"),
                Arguments.of(new FileSystemException("/data/run.json", null, "No space left on device"), 1,
                        "No space left on device: /data/run.json"),
                Arguments.of(step(new UncheckedIOException("a.csv: the file cannot be read: Input/output error",
                        new IOException("Input/output error"))), 1, "Input/output error"),
                Arguments.of(FileProblem.ZERO_BYTE.of().in("a.csv").line(3).exception(), 3, "a.csv, line 3: This is not text"),
                Arguments.of(FileProblem.CANNOT_BE_OPENED.of(DESCRIPTORS)
                        .exception(new FileSystemException("/data/wall.dump", null,
                                "Too many open files")),
                        1, DESCRIPTORS),
                Arguments.of(new CancellationException("cancelled"), 130, "the same command goes on"));
    }

    private static StepFailedException step(Throwable cause) {
        return new StepFailedException(StepName.PRESS, 3, cause);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void anEndHasAStatusAndASentence(Throwable thrown, int status, String words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Supplier<Contributions> throwing = () -> {
            throw EndingTest.<RuntimeException>unchecked(thrown);
        };
        assertEquals(status, Main.run(new String[] {"settings"}, new Session(folder, new PrintWriter(out),
                new PrintWriter(err), false, throwing, new Cancellation())));
        assertTrue(err.toString().startsWith("pressling: ") && err.toString().contains(words), err.toString());
        assertFalse(err.toString().contains("\tat "), "a stack trace: " + err);
        assertTrue(err.toString().length() <= 600, err.toString());
    }

    @Test
    void aProblemIsToldInTheLanguageOfTheSystemAndLoggedInEnglish() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            InvalidInputException thrown = DemProblem.PHASE_NAME.of("a b").exception();
            assertEquals(List.of(thrown.text(Locale.GERMAN)), Ending.of(thrown).lines());
            assertTrue(Ending.of(step(thrown)).lines().getFirst().endsWith(thrown.text(Locale.GERMAN)));
            new FaultLog("fault.log", folder, new PrintWriter(new StringWriter())).accept(step(thrown));
            String kept = Files.readString(folder.resolve("fault.log"));
            assertTrue(kept.contains(thrown.problems().getFirst().logged()), kept);
            assertFalse(kept.contains(thrown.text(Locale.GERMAN)), kept);
        } finally {
            Locale.setDefault(before);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void aCauseThatIsItsOwnCauseEndsTheSearch() {
        IllegalStateException inner = new IllegalStateException("inner");
        IllegalStateException outer = new IllegalStateException("outer", inner);
        inner.initCause(outer);
        assertEquals(ExitStatus.FAILED, Ending.of(outer).status());
    }

    @Test
    void namesFromFilesDoNotSteerTheTerminal() {
        StringWriter err = new StringWriter();
        Main.tell(new PrintWriter(err), new Ending(3, List.of("a\u001b[2Jb\r\u009bc\nd")));
        assertEquals("pressling: a\uFFFD[2Jb\uFFFD\uFFFDc\nd" + System.lineSeparator(), err.toString());
    }

    @Test
    void theDetailsAreKeptOnRequestOnly() throws IOException {
        StringWriter err = new StringWriter();
        new FaultLog(null, folder, new PrintWriter(err)).accept(new IllegalStateException("a fault"));
        new FaultLog("", folder, new PrintWriter(err)).accept(new IllegalStateException("a fault"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
        FaultLog log = new FaultLog("fault.log", folder, new PrintWriter(err));
        log.accept(new IllegalStateException("one fault"));
        log.accept(new IllegalStateException("another fault"));
        String kept = Files.readString(folder.resolve("fault.log"));
        assertTrue(kept.contains("one fault") && kept.contains("another fault") && kept.contains("\tat "), kept);
        assertEquals("", err.toString());
        new FaultLog("none/fault.log", folder, new PrintWriter(err, true)).accept(new IllegalStateException("a fault"));
        assertTrue(err.toString().contains("PRESSLING_LOG: none/fault.log cannot be written"), err.toString());
    }

    @Test
    void helpListsEveryStatus() {
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("--help"));
        ExitStatus.meanings().forEach((status, meaning) -> assertTrue(shell.out().lines()
                .anyMatch(line -> line.strip().startsWith(status + " ") && line.contains(meaning)), status + "\n" + shell.out()));
    }
}
