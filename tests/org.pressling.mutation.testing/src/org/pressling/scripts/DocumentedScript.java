// SPDX-License-Identifier: EPL-2.0
package org.pressling.scripts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A Python script that a page of the documentation shows, run as a reader would run it. */
public final class DocumentedScript {
    private static final String BEGIN = "```python\n";
    private static final String END = "\n```";

    private final String text;

    private DocumentedScript(String text) {
        this.text = text;
    }

    /**
     * Takes a script from a page.
     *
     * @param page    the file, from the folder of the tests' bundle on
     * @param heading the line of the heading, under which it is the first script
     * @return the script
     * @throws IOException              if the page cannot be read
     * @throws IllegalArgumentException if there is no such heading or script
     */
    public static DocumentedScript under(Path page, String heading) throws IOException {
        String all = Files.readString(page);
        int from = all.indexOf("\n" + heading + "\n");
        int begin = from < 0 ? -1 : all.indexOf(BEGIN, from);
        if (begin < 0) {
            throw new IllegalArgumentException(page + " has no script under " + heading);
        }
        int start = begin + BEGIN.length();
        return new DocumentedScript(all.substring(start, all.indexOf(END, start)));
    }

    /** {@return how many lines it has} */
    public int lines() {
        return (int) text.lines().count();
    }

    /**
     * Runs it.
     *
     * @param folder  where it finds its files
     * @param modules what it imports
     * @return what it printed; nothing where there is no Python with these modules
     * @throws IOException          if it cannot be started
     * @throws InterruptedException if this thread is interrupted
     * @throws AssertionError       if it fails
     */
    public Optional<List<String>> run(Path folder, String... modules) throws IOException, InterruptedException {
        if (!hasPython() || python(folder, "import " + String.join(", ", modules)).status() != 0) {
            return Optional.empty();
        }
        Outcome outcome = python(folder, text);
        if (outcome.status() != 0) {
            throw new AssertionError("the script fails: " + outcome.printed());
        }
        return Optional.of(outcome.printed().lines().toList());
    }

    private static boolean hasPython() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    }

    private record Outcome(int status, String printed) {
    }

    private static Outcome python(Path folder, String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("python3", "-c", script).directory(folder.toFile()).redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), printed);
    }
}
