// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.pressling.dem.Localized;
import org.pressling.study.layout.RunFolder;

/** Keeps the details of what went wrong, stack traces and all, in a file; only where the user asks for one. */
final class FaultLog implements Consumer<Throwable> {
    /** Environment variable that names the file. */
    static final String VARIABLE = "PRESSLING_LOG";

    private final Optional<String> name;
    private final Path directory;
    private final PrintWriter err;

    /**
     * A log.
     *
     * @param name      what {@link #VARIABLE} holds; nothing is kept if it is null or empty
     * @param directory where a relative name is meant from
     * @param err       is told when the file cannot be written
     */
    FaultLog(String name, Path directory, PrintWriter err) {
        this.name = Optional.ofNullable(name).filter(text -> !text.isBlank());
        this.directory = directory;
        this.err = err;
    }

    @Override
    public synchronized void accept(Throwable thrown) {
        name.ifPresent(file -> append(file, thrown));
    }

    private void append(String file, Throwable thrown) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(directory.resolve(file), StandardCharsets.UTF_8,
                StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            out.println(Instant.now() + " " + String.join(", ", new Version().getVersion()));
            thrown.printStackTrace(out);
        } catch (IOException e) {
            tell(EndingTerm.NO_LOG.with(VARIABLE, Say.whole(file), RunFolder.reason(e)));
        } catch (InvalidPathException e) {
            tell(EndingTerm.LOG_NO_PATH.with(VARIABLE));
        }
    }

    private void tell(Localized what) {
        err.println("pressling: " + Say.it(what));
    }
}
