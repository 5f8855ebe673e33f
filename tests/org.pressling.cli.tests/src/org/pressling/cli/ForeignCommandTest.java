// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.LeftOut;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that another bundle brings is called, helped with and ends like ours, and one that is broken hurts nobody. */
class ForeignCommandTest {
    private static final Contributions INSTALLED = Contributions.onClassPath()
            .with(ContributedCommand.KIND, "greet", Greet::new)
            .with(ContributedCommand.KIND, "broken", _ -> {
                throw new IllegalStateException("no licence");
            })
            .with(ContributedCommand.KIND, "unfinished", _ -> {
                throw new AssertionError("to do");
            })
            .with(ContributedCommand.KIND, "deep", new Deep())
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
        assertEquals(ExitStatus.PLUGIN_FAILED, run("greet", "--name", "checked"), "a checked exception");
        assertTrue(err.toString().contains("CloneNotSupportedException: twins"), err::toString);
        assertEquals(ExitStatus.PLUGIN_FAILED, run("greet", "--name", "unsure"), "an assertion");
        assertTrue(err.toString().contains("AssertionError: surely"), err::toString);
    }

    @Test
    void aFileThatCannotBeReadIsNotItsFault() {
        assertEquals(ExitStatus.FAILED, run("greet", "--name", "file"));
        assertTrue(err.toString().contains("pressling: No such name"), err::toString);
    }

    @Test
    void brokenOnesAreToldOfAndLeftOut() {
        assertEquals(ExitStatus.DONE, run("formats"), err::toString);
        String leftOut = String.join("\n", INSTALLED.leftOut().stream().map(LeftOut::message).toList());
        assertTrue(leftOut.contains("the command 'broken' of ") && leftOut.contains("no licence"), leftOut);
        assertTrue(leftOut.contains("'unfinished'") && leftOut.contains("AssertionError: to do"), leftOut);
        assertTrue(leftOut.contains("'deep'") && leftOut.contains("StackOverflowError"), leftOut);
        assertTrue(leftOut.contains("'unannotated'"), leftOut);
        assertEquals(ExitStatus.WRONG_USAGE, run("broken"));
        assertEquals(4, INSTALLED.leftOut().size(), "told once");
    }

    @Test
    void theListSaysWhyTheyAreMissing() {
        assertEquals(ExitStatus.DONE, run("plugins", "list"), err::toString);
        String list = out.toString();
        assertTrue(list.contains("no licence") && list.contains("AssertionError: to do"), list);
        assertEquals(list.indexOf("broken"), list.lastIndexOf("broken"), "among those left out alone: " + list);
    }

    @Test
    void onlyThePlatformKnowsForeignOnes() {
        assertTrue(HelpMain.isKnown("--help"));
        assertTrue(HelpMain.isKnown("help", "run"));
        assertTrue(HelpMain.isKnown("export", "--help"));
        assertFalse(HelpMain.isKnown("greet", "--help"));
    }

    /** Never ends calling itself. */
    private static final class Deep implements ContributedCommand {
        @Override
        public Object create(Session session) {
            return List.of(create(session));
        }
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
        public Integer call() throws Exception {
            if (name == null) {
                throw UsageProblem.NO_SETTING.of("nobody").exception();
            }
            if (name.equals("nobody")) {
                throw new IllegalStateException("who");
            }
            if (name.equals("old")) {
                throw new NoSuchMethodError("gone");
            }
            switch (name) {
            case "checked" -> throw new CloneNotSupportedException("twins");
            case "unsure" -> throw new AssertionError("surely");
            case "file" -> throw new IOException("No such name");
            default -> session.out().println("Hello " + name + " in " + session.directory() + '.');
            }
            return ExitStatus.DONE;
        }
    }
}
