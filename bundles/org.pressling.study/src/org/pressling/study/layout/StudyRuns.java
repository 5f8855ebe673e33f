// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.layout;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressling.model.Study;
import org.pressling.study.disk.Disk;

/**
 * The runs of one study: {@code runs/NAME}, and beside it those that were run as new, {@code runs/NAME@2}, {@code runs/NAME@3}
 * and so on. No name of a study makes a folder with an {@code @}. A run stays where it is; a number that was given is given
 * again only when the runs from it on are deleted.
 *
 * @param first where the first run lies, whether it is there or not
 */
public record StudyRuns(RunFolder first) {
    private static final Pattern NUMBERED = Pattern.compile("(.+)@([1-9]\\d{0,8})");

    /**
     * The runs of a study.
     *
     * @param directory where the user works
     * @param study     the study
     * @return its runs in the folder {@code runs} of that directory
     */
    public static StudyRuns of(Path directory, Study study) {
        return new StudyRuns(RunFolder.inside(directory, study));
    }

    /**
     * The runs that a run is one of.
     *
     * @param run a run folder
     * @return the runs beside it
     */
    public static StudyRuns with(RunFolder run) {
        Matcher numbered = NUMBERED.matcher(name(run.root()));
        return new StudyRuns(numbered.matches() ? run.beside(numbered.group(1)) : run);
    }

    /**
     * All runs that have begun.
     *
     * @return their folders, oldest first; none if there are none or the folder around them cannot be read
     */
    public List<RunFolder> all() {
        return taken().values().stream().filter(run -> Files.isRegularFile(run.record())).toList();
    }

    /** {@return the run that was begun or {@linkplain #claim claimed} last; where the first one would lie if there is none} */
    public RunFolder latest() {
        List<RunFolder> begun = taken().values().stream()
                .filter(run -> Files.isRegularFile(run.record()) || Files.isRegularFile(run.lockFile())).toList();
        return begun.isEmpty() ? first : begun.getLast();
    }

    /**
     * Takes the place of a further run before it is begun, so that it counts as the latest from now on and nobody else gets it.
     *
     * @return its folder, with nothing in it but the file that a run locks
     * @throws IOException if it cannot be made
     */
    public RunFolder claim() throws IOException {
        while (true) {
            RunFolder next = next();
            Path around = next.root().getParent();
            if (around != null) {
                Disk.createFolders(around);
            }
            try {
                Files.createDirectory(next.root());
                Files.createFile(next.lockFile());
                return next;
            } catch (FileAlreadyExistsException taken) {
                // another process was faster
            }
        }
    }

    /**
     * Gives the place of a run back that was claimed and never begun.
     *
     * @param run a run folder; one that holds anything else stays
     * @throws IOException if it cannot be looked at or deleted
     */
    public static void release(RunFolder run) throws IOException {
        try (Stream<Path> list = Files.list(run.root())) {
            if (!list.allMatch(path -> path.equals(run.lockFile()))) {
                return;
            }
        }
        Files.deleteIfExists(run.lockFile());
        Files.delete(run.root());
    }

    /** {@return where a further run goes: a folder that is not there yet} */
    public RunFolder next() {
        SortedMap<Integer, RunFolder> taken = taken();
        return taken.isEmpty() ? first : first.beside(name(first.root()) + '@' + (taken.lastKey() + 1));
    }

    /** What lies in the places of runs, by number. */
    private SortedMap<Integer, RunFolder> taken() {
        SortedMap<Integer, RunFolder> taken = new TreeMap<>();
        Path around = first.root().getParent();
        if (around == null || !Files.isDirectory(around)) {
            return taken;
        }
        try (Stream<Path> list = Files.list(around)) {
            list.forEach(path -> number(path).ifPresent(number -> taken.put(number, new RunFolder(path))));
        } catch (IOException unreadable) {
            taken.clear(); // whoever runs there is told
        }
        return taken;
    }

    private Optional<Integer> number(Path path) {
        String name = name(path);
        if (name.equals(name(first.root()))) {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? Optional.of(1) : Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() && numbered.group(1).equals(name(first.root()))
                ? Optional.of(Integer.valueOf(numbered.group(2))) : Optional.empty();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
