// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.study.contribute.Contributions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that another bundle brings is called, helped with and ends like ours, and one that is broken hurts nobody. */
class ForeignCommandTest {
    private static final Contributions INSTALLED = Contributions.onClassPath()
            .with(ContributedCommand.KIND, "greet", Greet::new)
            .with(ContributedCommand.KIND, "broken", _ -> {
                throw new IllegalStateException("no licence");
            })
            .with(ContributedCommand.KIND, "unannotated", _ -> "no command");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Main.run(words, new Session(folder, new PrintWriter(out, true), new PrintWriter(err, true), false, () -> INSTALLED,
                new Cancellation()));
    }

    @Test
    void itIsCalledByItsIdentifier() {
        assertEquals(ExitStatus.DONE, run("greet", "--name", "Ada"), err::toString);
        assertEquals("Hello Ada in " + folder + '.', out.toString().strip());
        assertEquals(ExitStatus.WRONG_USAGE, run("greet", "--nam", "Ada"));
        assertTrue(err.toString().contains("--nam"), err::toString);
    }

    @Test
    void helpListsAndExplainsIt() {
        assertEquals(ExitStatus.DONE, run("--help"));
        assertTrue(out.toString().contains("Says hello."), out::toString);
        assertTrue(out.toString().contains("formats"), "ours are there too");
        assertEquals(ExitStatus.DONE, run("help", "greet"));
        assertTrue(out.toString().contains("Whom to greet."), out::toString);
    }

    @Test
    void whatItThrowsBecomesAStatusAndASentence() {
        assertEquals(ExitStatus.INVALID_INPUT, run("greet"));
        assertTrue(err.toString().startsWith("pressling: "), err::toString);
    }

    @Test
    void whatItShouldNotThrowIsToldAsItsFault() {
        assertEquals(ExitStatus.PLUGIN_FAILED, run("greet", "--name", "nobody"));
        assertTrue(err.toString().contains("command 'greet'") && err.toString().contains("IllegalStateException: who"),
                err::toString);
        assertFalse(err.toString().contains("\tat "), err::toString);
        assertEquals(ExitStatus.PLUGIN_FAILED, run("greet", "--name", "old"), "LinkageError");
        assertTrue(err.toString().contains("it does not go with this release"), err::toString);
    }

    @Test
    void brokenOnesAreToldOfAndLeftOut() {
        assertEquals(ExitStatus.DONE, run("formats"));
        assertTrue(err.toString().contains("'broken'") && err.toString().contains("no licence"), err::toString);
        assertTrue(err.toString().contains("'unannotated'"), err::toString);
        assertEquals(ExitStatus.WRONG_USAGE, run("broken"));
    }

    @Test
    void onlyThePlatformKnowsForeignOnes() {
        assertTrue(HelpMain.isKnown("--help"));
        assertTrue(HelpMain.isKnown("help", "run"));
        assertTrue(HelpMain.isKnown("export", "--help"));
        assertFalse(HelpMain.isKnown("greet", "--help"));
    }

    /** Greets. */
    @Command(name = "whatever", mixinStandardHelpOptions = true, header = "Says hello.")
    private static final class Greet implements Callable<Integer> {
        private final Session session;

        @Option(names = "--name", description = "Whom to greet.")
        private String name;

        Greet(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (name == null) {
                throw UsageProblem.NO_SETTING.of("nobody").exception();
            }
            if (name.equals("nobody")) {
                throw new IllegalStateException("who");
            }
            if (name.equals("old")) {
                throw new NoSuchMethodError("gone");
            }
            session.out().println("Hello " + name + " in " + session.directory() + '.');
            return ExitStatus.DONE;
        }
    }
}
