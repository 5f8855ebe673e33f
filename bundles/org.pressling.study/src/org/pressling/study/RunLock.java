// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.pressling.dem.InvalidInputException;
import org.pressling.study.disk.Disk;
import org.pressling.study.layout.RunFolder;

/**
 * Keeps a run folder to one process. The operating system gives the lock back when the process ends, however it ends,
 * so a killed run never leaves its folder locked.
 */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param folder the run folder, which exists
     * @throws InvalidInputException if a run in this or another process holds it, or the lock file cannot be written
     */
    static RunLock take(RunFolder folder) {
        try {
            return lock(folder);
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
    }

    private static RunLock lock(RunFolder folder) throws IOException {
        Path file = folder.lockFile();
        Disk.requireNoLink(folder.root(), file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            taken = lock != null;
        } catch (OverlappingFileLockException e) {
            throw inUse(folder, e);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw inUse(folder, null);
        }
        RunLock lock = new RunLock(channel);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
        return lock;
    }

    private static InvalidInputException inUse(RunFolder folder, Exception cause) {
        try {
            String holder = Files.readString(folder.lockFile(), StandardCharsets.US_ASCII).strip();
            return RunProblem.IN_USE.of(folder.root(), holder).exception(cause);
        } catch (IOException e) {
            return RunProblem.IN_USE_BY_ANOTHER.of(folder.root(), RunFolder.why(e)).exception(cause);
        }
    }

    /** {@return whether the lock is held, which it is until it is closed} */
    boolean holds() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
