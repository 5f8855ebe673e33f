// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressling.dataset.io.Trees;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.disk.Disk;
import org.pressling.study.layout.RunFolder;

/**
 * A folder that a user wants files in; whatever writes there does it by one rule, so that nothing is lost. Files are
 * written beside their places and moved there when they are whole and safe. One that is there already stays, unless it
 * would be the same, or the user wants it replaced; what is being read is never replaced. A run keeps its folder for
 * itself: it would delete what lies among its results.
 */
public final class OutputFolder {
    private static final String DRAFT = ".pressling-writing-";
    /** Drafts of this age were left by a process that was killed. */
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    /** What no system and no terminal takes amiss, and no path to another folder. */
    private static final Pattern NAME = Pattern.compile("(?!\\.)[^\\p{Cc}\\p{Cf}/\\\\:*?\"<>|\uFFFD]{1,200}");

    private final Path folder;
    private final boolean replace;
    private final List<Path> sources;

    /** Writes files. */
    @FunctionalInterface
    public interface Filling {

        /**
         * Writes into a folder.
         *
         * @param draft an empty folder, in which the files lie side by side
         * @return the files written, in the order to be told
         * @throws IOException if one of them cannot be written
         */
        List<Path> into(Path draft) throws IOException;
    }

    private OutputFolder(Path folder, boolean replace, List<Path> sources) {
        this.folder = folder;
        this.replace = replace;
        this.sources = sources;
    }

    /**
     * Opens a folder. One that is not there is made when something is put into it, so that a refusal leaves none behind.
     *
     * @param folder  the folder; may hold other files
     * @param replace whether files of the same names are replaced
     * @param sources files that are being read, which are never replaced
     * @return the folder
     * @throws InvalidInputException if it lies in the folder of a run, or cannot be made
     */
    public static OutputFolder of(Path folder, boolean replace, Path... sources) {
        Path whole = folder.toAbsolutePath().normalize();
        requireOutsideOfRuns(whole);
        try {
            requireRoomFor(whole);
            deleteForgotten(whole);
        } catch (IOException e) {
            throw cannotBeMade(whole, e);
        }
        return new OutputFolder(whole, replace, List.of(sources));
    }

    /** Tells before there is anything to write what would keep a folder from being made. */
    private static void requireRoomFor(Path folder) throws IOException {
        List<Path> missing = missing(folder);
        Path there = missing.isEmpty() ? folder : missing.getLast().getParent();
        if (there == null) { // a drive that is not there has nothing above it
            throw new NoSuchFileException(missing.getLast().toString());
        }
        if (!Files.isDirectory(there)) {
            throw new FileAlreadyExistsException(there.toString());
        }
        if (!missing.isEmpty() && !Files.isWritable(there)) {
            throw new AccessDeniedException(missing.getLast().toString());
        }
    }

    /** The folder and those above it that are not there, the lowest first. */
    private static List<Path> missing(Path folder) {
        return Stream.iterate(folder, Objects::nonNull, Path::getParent)
                .takeWhile(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS)).toList();
    }

    private static InvalidInputException cannotBeMade(Path folder, IOException e) {
        return OutputProblem.CANNOT_BE_MADE.of(folder, RunFolder.why(e)).exception(e);
    }

    /**
     * Writes a single file.
     *
     * @param file    where to
     * @param replace whether one that is there is replaced
     * @param bytes   its content
     * @throws IOException           if it cannot be written
     * @throws InvalidInputException as for {@link #of} and {@link #put}
     */
    public static void file(Path file, boolean replace, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        if (folder == null) {
            throw OutputProblem.NO_PLACE.of(file).exception();
        }
        of(folder, replace).put(draft -> List.of(Files.write(draft.resolve(String.valueOf(whole.getFileName())), bytes)));
    }

    /**
     * Refuses a place inside the folder of a run.
     *
     * @param place where something is to be written
     * @throws InvalidInputException if it, or a folder around it, is a run's
     */
    public static void requireOutsideOfRuns(Path place) {
        for (Path at = place.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (isRun(new RunFolder(at))) {
                throw OutputProblem.IN_A_RUN.of(place, at).exception();
            }
        }
    }

    /**
     * Refuses a new run inside the folder of another.
     *
     * @param folder run folder, new or that of an earlier run
     * @throws InvalidInputException if it is no run's yet, but a folder around it is
     */
    public static void requireNotInsideAnotherRun(Path folder) {
        if (!isRun(new RunFolder(folder))) {
            requireOutsideOfRuns(folder);
        }
    }

    private static boolean isRun(RunFolder folder) {
        return Files.isRegularFile(folder.record()) && Files.isRegularFile(folder.study());
    }

    /** {@return the folder, absolute} */
    public Path path() {
        return folder;
    }

    /**
     * Writes files that belong together: all of them are put in place, or none if one may not.
     *
     * @param filling writes them
     * @return where they are now
     * @throws IOException           if one cannot be written, named by the error
     * @throws InvalidInputException if one is there already with other content and shall stay, or the folder cannot be made
     */
    public List<Path> put(Filling filling) throws IOException {
        List<Path> made = missing(folder);
        try {
            Disk.createFolders(folder);
        } catch (IOException e) {
            throw cannotBeMade(folder, e);
        }
        try {
            return fillAndMove(filling);
        } finally {
            deleteEmpty(made);
        }
    }

    /** Takes away what was made for files that are not there in the end. */
    private static void deleteEmpty(List<Path> made) {
        for (Path one : made) {
            try {
                Files.delete(one);
            } catch (IOException full) {
                return; // and so are those above
            }
        }
    }

    private List<Path> fillAndMove(Filling filling) throws IOException {
        Path part = Files.createTempDirectory(folder, DRAFT);
        try {
            List<Path> files = fill(filling, part);
            List<Path> targets = new ArrayList<>();
            for (Path file : files) {
                targets.add(target(part, file));
            }
            move(files, targets);
            return List.copyOf(targets);
        } finally {
            Trees.delete(part);
        }
    }

    private List<Path> fill(Filling filling, Path part) throws IOException {
        try {
            List<Path> files = filling.into(part);
            Disk.syncFiles(files);
            return files;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(failed(e, part).toString(), null,
                    RunFolder.why(e).text(Locale.ENGLISH));
            named.initCause(e);
            throw named;
        }
    }

    /** The place of the file at fault: the one that the error names, or the one that was written to last. */
    private Path failed(IOException e, Path part) {
        if (e instanceof FileSystemException f && f.getFile() != null) {
            Path file = Path.of(f.getFile());
            return file.startsWith(part) ? folder.resolve(part.relativize(file)) : file;
        }
        try (Stream<Path> files = Files.list(part)) {
            return files.max(Comparator.comparing(OutputFolder::age)).map(file -> folder.resolve(file.getFileName()))
                    .orElse(folder);
        } catch (IOException second) {
            e.addSuppressed(second);
            return folder;
        }
    }

    /** Where a written file goes; refuses what must stay. */
    private Path target(Path part, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!part.equals(file.getParent()) || !NAME.matcher(name).matches()) {
            throw OutputProblem.FILE_NAME.of(name, folder).exception();
        }
        Path target = folder.resolve(name);
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return target;
        }
        for (Path source : sources) {
            if (Files.exists(target) && Files.exists(source) && Files.isSameFile(target, source)) {
                throw OutputProblem.IS_SOURCE.of(target).exception();
            }
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw OutputProblem.IS_FOLDER.of(target).exception();
        }
        boolean same = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file, target) < 0;
        if (!replace && !same) {
            throw OutputProblem.EXISTS.of(target).exception();
        }
        return target;
    }

    private void move(List<Path> files, List<Path> targets) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            Files.move(files.get(i), targets.get(i), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        Disk.syncFolder(folder);
    }

    private static void deleteForgotten(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> drafts;
        try (Stream<Path> list = Files.list(folder)) {
            drafts = list.filter(path -> path.getFileName().toString().matches(Pattern.quote(DRAFT) + "\\d+")).toList();
        }
        Instant limit = Instant.now().minus(FORGOTTEN);
        for (Path draft : drafts) {
            if (age(draft).isBefore(limit)) {
                Trees.delete(draft);
            }
        }
    }

    private static Instant age(Path path) {
        try {
            return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
        } catch (IOException gone) {
            return Instant.MAX; // another process was faster
        }
    }
}
