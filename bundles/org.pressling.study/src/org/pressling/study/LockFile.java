// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.dem.InvalidInputException;
import org.pressling.study.disk.Disk;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;

/**
 * The lock file of a run folder. A byte of it stands for the run: one process holds it alone, or many share it that work on
 * samples; and a byte for each sample, which one process holds. The operating system gives all back when the process ends,
 * however it ends, also on other machines where the file system passes locks on.
 * <p>
 * A process opens the file once, whoever asks: on many systems the locks of a process on a file end when it closes any
 * channel to it.
 */
final class LockFile implements AutoCloseable {
    /** Beyond every sample; versions before samples had locks took this very byte. */
    private static final long RUN = Long.MAX_VALUE - 1;
    private static final long RECORD = Long.MAX_VALUE - 2;
    /** Far behind the text of the file, which can be read while samples are locked on every system. */
    private static final long SAMPLES = 1L << 40;
    private static final Map<Path, LockFile> OPEN = new HashMap<>();

    private final RunFolder folder;
    private final Path file;
    private final FileChannel channel;
    private final Object record = new Object();
    private int users;
    private int sharers;
    private Optional<FileLock> run = Optional.empty();

    /** Opens a lock file; tests open what locks nothing. */
    interface Opening {
        FileChannel open(Path file) throws IOException;
    }

    /** What is done by one process at a time. */
    interface Action {
        void run() throws IOException;
    }

    private LockFile(RunFolder folder, Path file, FileChannel channel) {
        this.folder = folder;
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens the lock file of a folder.
     *
     * @param folder the run folder, which exists
     * @throws IOException if the file cannot be written
     */
    static LockFile open(RunFolder folder) throws IOException {
        return open(folder, file -> FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    }

    static LockFile open(RunFolder folder, Opening opening) throws IOException {
        Disk.requireNoLink(folder.root(), folder.lockFile());
        Path file = identity(folder);
        synchronized (OPEN) {
            LockFile open = OPEN.get(file);
            if (open == null) {
                open = new LockFile(folder, file, opening.open(file));
                OPEN.put(file, open);
            }
            open.users++;
            return open;
        }
    }

    /** Whether a process, this one included, works in a folder: on the run or on samples. */
    static boolean isTaken(RunFolder folder) {
        if (!Files.exists(folder.lockFile())) {
            return false;
        }
        synchronized (OPEN) {
            try {
                if (OPEN.containsKey(identity(folder))) {
                    return true;
                }
                try (FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.WRITE);
                        FileLock lock = channel.tryLock(RUN, 1, false)) {
                    return lock == null;
                }
            } catch (IOException unknown) {
                return false; // as far as anybody here can tell
            }
        }
    }

    private static Path identity(RunFolder folder) throws IOException {
        return folder.root().toRealPath().resolve(String.valueOf(folder.lockFile().getFileName()));
    }

    /** Takes the run for one alone. {@return whether nobody else had it} */
    boolean takeRun() {
        synchronized (OPEN) {
            if (run.isPresent()) {
                return false;
            }
            run = lock(RUN, 1, false);
            return run.isPresent();
        }
    }

    /** Takes part in the run. {@return whether nobody has it alone} */
    boolean joinRun() {
        synchronized (OPEN) {
            if (run.isEmpty()) {
                run = lock(RUN, 1, true);
            } else if (sharers == 0) {
                return false;
            }
            sharers += run.isPresent() ? 1 : 0;
            return run.isPresent();
        }
    }

    /** Gives the run back, or the part in it. */
    void leaveRun() throws IOException {
        synchronized (OPEN) {
            sharers = Math.max(0, sharers - 1);
            if (sharers == 0 && run.isPresent()) {
                run.get().release();
                run = Optional.empty();
            }
        }
    }

    /** Whether those that have the run are some that share it. */
    boolean isShared() {
        synchronized (OPEN) {
            if (run.isPresent()) {
                return sharers > 0;
            }
            Optional<FileLock> shared = lock(RUN, 1, true);
            shared.ifPresent(LockFile::release);
            return shared.isPresent();
        }
    }

    /**
     * Takes samples.
     *
     * @param samples all of which are taken, or none
     * @param held    gets their locks
     * @return the first range that somebody else has, nothing if all are taken
     */
    Optional<SampleRanges.Range> takeSamples(SampleRanges samples, List<FileLock> held) {
        List<FileLock> taken = new ArrayList<>();
        synchronized (OPEN) {
            for (SampleRanges.Range range : samples.ranges()) {
                Optional<FileLock> lock = lock(SAMPLES + range.from(), range.count(), false);
                if (lock.isEmpty()) {
                    taken.forEach(LockFile::release);
                    return Optional.of(range);
                }
                taken.add(lock.get());
            }
        }
        held.addAll(taken);
        return Optional.empty();
    }

    /** Waits until no other process does the like in this folder, and then does something. */
    void alone(Action action) throws IOException {
        synchronized (record) { // within a process, whose locks do not keep it from itself
            FileLock lock;
            try {
                lock = channel.lock(RECORD, 1, false);
            } catch (IOException e) {
                throw NoLocks.in(folder, e);
            }
            try {
                action.run();
            } finally {
                lock.release();
            }
        }
    }

    /** Puts into the file who has the run. */
    void write(String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    /** The refusal of a folder that a run has for itself; read by this very channel, for the reason above. */
    InvalidInputException inUse() {
        ByteBuffer text = ByteBuffer.allocate(32);
        try {
            channel.read(text, 0);
            String holder = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip();
            return RunProblem.IN_USE.of(folder.root(), holder).exception();
        } catch (IOException e) {
            return RunProblem.IN_USE_BY_ANOTHER.of(folder.root(), RunFolder.why(e)).exception(e);
        }
    }

    private Optional<FileLock> lock(long at, long size, boolean shared) {
        try {
            return Optional.ofNullable(channel.tryLock(at, size, shared));
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // another thread of this process has it
        } catch (IOException e) {
            throw NoLocks.in(folder, e);
        }
    }

    /** Gives a lock back; a channel that fails at this is closed soon, which does the same. */
    static void release(FileLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the file once its last user does. */
    @Override
    public void close() throws IOException {
        synchronized (OPEN) {
            users--;
            if (users == 0) {
                OPEN.remove(file);
                channel.close();
            }
        }
    }
}
