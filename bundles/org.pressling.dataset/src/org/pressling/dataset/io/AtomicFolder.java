// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder that is there whole or not at all: it is filled beside its place under a hidden name and moved when done.
 * Whatever a killed process leaves behind keeps the hidden name, is never read, and is deleted by the next attempt. Two
 * attempts at the same folder at a time are not meant to be.
 */
public final class AtomicFolder implements Closeable {
    private static final String PREFIX = ".";
    private static final String WRITING = ".writing";
    private static final String REPLACED = ".replaced";

    private final Path target;
    private final Path beside;

    /**
     * Makes an empty folder beside the target, and the target's parents if they are missing.
     *
     * @param target where the folder will be; an older one there stays until {@link #finish}
     * @throws IOException when the folder cannot be made, or a symbolic link is in its place
     */
    public AtomicFolder(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Files.createDirectories(this.target.getParent());
        beside = hidden(WRITING);
        if (Files.isSymbolicLink(this.target)) {
            throw new FileSystemException(target.toString(), null, "is a symbolic link, and nothing is written through those");
        }
        recover();
        Trees.delete(beside);
        Files.createDirectory(beside);
    }

    /** Where to write until {@link #finish}. */
    public Path path() {
        return beside;
    }

    /**
     * Puts the folder in its place, instead of an older one.
     *
     * @throws IOException when it cannot be moved
     */
    public void finish() throws IOException {
        Path replaced = hidden(REPLACED);
        Trees.delete(replaced);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        Trees.delete(replaced);
    }

    /** An attempt that ended between its two moves has left the older folder under its hidden name only. */
    private void recover() throws IOException {
        Path replaced = hidden(REPLACED);
        if (Files.isDirectory(replaced, LinkOption.NOFOLLOW_LINKS) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(replaced, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Deletes what was written, unless it was finished. */
    @Override
    public void close() throws IOException {
        Trees.delete(beside);
    }

    private Path hidden(String suffix) {
        return target.resolveSibling(PREFIX + target.getFileName() + suffix);
    }
}
