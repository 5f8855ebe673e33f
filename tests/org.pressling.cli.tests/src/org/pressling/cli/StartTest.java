// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A platform that does not start ends with our statuses and a sentence. */
class StartTest {
    private final PrintStream before = System.out;

    /** Stands for the platform's starter: answers with the number that it is given. */
    public static final class Starter {

        /** {@return the number} */
        public int run(String[] arguments) {
            System.out.println("An error has occurred. See the log file");
            if (arguments.length == 0) {
                throw new OutOfMemoryError("Metaspace");
            }
            return Integer.parseInt(arguments[0]);
        }
    }

    @AfterEach
    void giveBackTheOutput() {
        System.setOut(before);
    }

    private static String start(int status, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(status, Start.status(Starter.class.getName(), arguments, new PrintStream(err)));
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 130, 141, 23})
    void theProgramsOwnStatusIsHandedOn(int status) {
        assertEquals("", start(status, Integer.toString(status)));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 15, 24, -1})
    void thoseOfThePlatformAreFailures(int status) {
        String told = start(ExitStatus.FAILED, Integer.toString(status));
        assertTrue(told.startsWith("pressling: the platform under it does not start (status " + status + ")"), told);
    }

    @Test
    void everyStatusThatHasAMeaningIsKnown() {
        ExitStatus.meanings().keySet().forEach(status -> assertTrue(Start.KNOWN.contains(Integer.valueOf(status)), status));
    }

    @Test
    void soAreItsErrors() {
        assertTrue(start(ExitStatus.FAILED).contains("OutOfMemoryError: Metaspace"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(ExitStatus.FAILED, Start.status("org.nowhere.Main", new String[0], new PrintStream(err)));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("org.nowhere.Main"));
    }

    @Test
    void itIsSaidInTheLanguageOfTheUser() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertTrue(Start.words("NO_PLATFORM", "x").startsWith("die Plattform darunter startet nicht (x)"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
