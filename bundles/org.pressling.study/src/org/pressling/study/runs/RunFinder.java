// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.runs;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.pressling.study.layout.RunFolder;

/** Finds runs in folders, such as {@code runs} of a directory. */
public final class RunFinder {
    private static final int DEPTH = 4;

    private RunFinder() {
    }

    /**
     * Finds the runs in some folders, some levels deep; runs within runs, such as dependent studies, are parts of these.
     *
     * @param folders run folders, or folders with runs in them; those that are not there hold none
     * @return the run folders by name, each once
     * @throws IOException if a folder cannot be read
     */
    public static List<RunFolder> in(List<Path> folders) throws IOException {
        SortedSet<Path> found = new TreeSet<>();
        for (Path folder : folders) {
            Path whole = folder.toAbsolutePath().normalize();
            if (Files.isDirectory(whole)) {
                Files.walkFileTree(whole, EnumSet.noneOf(FileVisitOption.class), DEPTH, new Visitor(whole, found));
            }
        }
        return found.stream().map(RunFolder::new).toList();
    }

    /**
     * Tells run folders from others.
     *
     * @param folder any folder
     * @return whether a run's record and study lie in it
     */
    public static boolean isRun(Path folder) {
        RunFolder run = new RunFolder(folder);
        return Files.isRegularFile(run.record()) && Files.isRegularFile(run.study());
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final SortedSet<Path> found;

        Visitor(Path root, SortedSet<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(root) && String.valueOf(directory.getFileName()).startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (isRun(directory)) {
                found.add(directory);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // a folder of somebody else holds no run of the user's
        }
    }
}
