// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.pressling.dataset.io.Sha256;
import org.pressling.dem.InvalidInputException;

/**
 * What a run does with files so that a power cut takes nothing that was called finished, and so that nothing is written
 * or deleted through a symbolic link. A file is safe once it is synced, its name once its folder is.
 */
public final class Disk {
    private static final boolean FOLDERS_CAN_BE_SYNCED = !System.getProperty("os.name", "").toLowerCase(Locale.ROOT)
            .startsWith("windows");
    private static final int AT_A_TIME = 8;
    private static final int BUFFER = 1 << 16;
    private static final String PART = ".part";

    private Disk() {
    }

    /**
     * Puts a file's bytes where a power cut does not reach them.
     *
     * @param file a regular file
     * @throws IOException if the system cannot do it
     */
    public static void syncFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            channel.force(true);
        }
    }

    /**
     * Syncs many files, several at a time: a file system writes its journal once for all that wait for it.
     *
     * @param files regular files
     * @throws IOException if one of them cannot be synced, or the thread is interrupted
     */
    public static void syncFiles(Collection<Path> files) throws IOException {
        if (files.size() < 2) {
            for (Path file : files) {
                syncFile(file);
            }
            return;
        }
        List<Callable<Void>> tasks = files.stream().<Callable<Void>>map(file -> () -> {
            syncFile(file);
            return null;
        }).toList();
        try (ExecutorService team = Executors.newFixedThreadPool(Math.min(AT_A_TIME, files.size()),
                Thread.ofPlatform().daemon().name("sync-", 0).factory())) {
            for (Future<Void> done : team.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
            case IOException io -> throw io;
            case Error error -> throw error;
            default -> throw new IOException(e.getCause());
            }
        }
    }

    /**
     * Makes the names in a folder safe; does nothing on Windows, which has no such thing.
     *
     * @param folder the folder
     * @throws IOException if the system cannot do it
     */
    public static void syncFolder(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_SYNCED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /**
     * Makes a folder and what is missing above it, each safe.
     *
     * @param folder the folder
     * @throws IOException if it cannot be made, or a file or a symbolic link is in its place
     */
    public static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            createFolders(parent);
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) { // else another thread was faster
                throw e;
            }
        }
        if (parent != null) {
            syncFolder(parent);
        }
    }

    /**
     * Writes a new file and syncs its bytes; its name is safe once its folder is synced.
     *
     * @param file  the file; one that is there is written over, a link is refused
     * @param bytes what to write
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /**
     * Replaces a file so that the old or the new one is there whole, whatever happens.
     *
     * @param file  the file
     * @param bytes its new content
     * @throws IOException if it cannot be written
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path part = partOf(file);
        write(part, bytes);
        put(part, file);
    }

    /**
     * Replaces a file so that the old or the new one is there whole, whatever happens.
     *
     * @param file    the file
     * @param content writes its new content to the place that it is given
     * @throws IOException if it cannot be written
     */
    public static void replace(Path file, Content content) throws IOException {
        Path part = partOf(file);
        content.writeTo(part);
        syncFile(part);
        put(part, file);
    }

    /** Writes what a file is to hold. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it.
         *
         * @param part where to; a file that is there is written over
         * @throws IOException if it cannot be written
         */
        void writeTo(Path part) throws IOException;
    }

    private static Path partOf(Path file) {
        String own = ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId(); // others may write it at once
        return file.resolveSibling('.' + file.getFileName().toString() + '.' + own + PART);
    }

    private static void put(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(file.getParent());
    }

    /**
     * The SHA-256 of a file.
     *
     * @param file the file
     * @return 64 hexadecimal digits
     * @throws IOException if it cannot be read
     */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            MessageDigest digest = Sha256.begin();
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /**
     * Refuses a path that leads over a symbolic link: what is behind it belongs to somebody else.
     *
     * @param root where looking begins; it may itself be a link, since the user chose it
     * @param path a path below the root, or the root
     * @throws InvalidInputException if the path or a folder on the way to it is a symbolic link
     */
    public static void requireNoLink(Path root, Path path) {
        if (path.equals(root)) {
            return; // the way to it is one empty name
        }
        Path at = root;
        for (Path name : root.relativize(path)) {
            at = at.resolve(name);
            if (Files.isSymbolicLink(at)) {
                throw DiskProblem.LINK.of(at).exception();
            }
        }
    }

    /**
     * Whether a folder is there and holds nothing.
     *
     * @param folder the folder
     * @return whether it is a folder without entries
     * @throws IOException if it cannot be listed
     */
    public static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.findAny().isEmpty();
        }
    }
}
