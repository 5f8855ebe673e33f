// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.runs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.pressling.study.layout.RunFolder;

/**
 * How much a run takes on the disk.
 *
 * @param bytes all its files
 * @param own   those that it shares with no other run: what deleting it frees
 */
public record RunSize(long bytes, long own) {

    /**
     * Adds the files of a run up. Looks at every one of them: not for the thread of a user interface.
     *
     * @param folder    its folder
     * @param cancelled whether to stop
     * @return the size; that of what is left where files go meanwhile
     * @throws IOException           if the folder cannot be read
     * @throws CancellationException if told to stop
     */
    public static RunSize of(RunFolder folder, BooleanSupplier cancelled) throws IOException {
        boolean counts = folder.root().getFileSystem().supportedFileAttributeViews().contains("unix");
        long[] sum = new long[2];
        Files.walkFileTree(folder.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                sum[0] += attributes.size();
                if (!counts || links(file) < 2) {
                    sum[1] += attributes.size();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        return new RunSize(sum[0], sum[1]);
    }

    private static int links(Path file) throws IOException {
        try {
            return Files.getAttribute(file, "unix:nlink") instanceof Integer count ? count : 1;
        } catch (NoSuchFileException gone) {
            return 1;
        }
    }
}
