// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files beside another, which it is written to before it is replaced; each writer has its own. */
final class Drafts {
    /** Nobody takes so long to write a file; the writer may be on another machine, where its number means another process. */
    static final Duration STALE = Duration.ofMinutes(10);
    private static final String END = ".part";

    private Drafts() {
    }

    /** The draft of this thread. */
    static Path own(Path target) {
        return target.resolveSibling(
                beginning(target) + ProcessHandle.current().pid() + '-' + Thread.currentThread().threadId() + END);
    }

    private static String beginning(Path target) {
        return "." + target.getFileName() + '.';
    }

    /** Deletes drafts of processes that are gone, as far as it can: what cannot be deleted keeps nobody from writing. */
    static void sweep(Path target) {
        Pattern name = Pattern.compile(Pattern.quote(beginning(target)) + "(\\d{1,18})-\\d+" + Pattern.quote(END));
        try (Stream<Path> beside = Files.list(target.getParent())) {
            List<Path> left = beside.filter(file -> isLeft(name.matcher(file.getFileName().toString()), file)).toList();
            for (Path draft : left) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException _) {
            // the folder may not be ours to list, or another writer was faster
        }
    }

    private static boolean isLeft(Matcher name, Path file) {
        if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || ProcessHandle.of(Long.parseLong(name.group(1))).isPresent()) {
            return false;
        }
        try {
            FileTime written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
            return written.toInstant().isBefore(Instant.now().minus(STALE));
        } catch (IOException _) {
            return false; // gone meanwhile
        }
    }
}
