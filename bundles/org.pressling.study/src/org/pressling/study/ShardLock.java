// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;

/** Keeps samples of a run folder to one process, while others work on other samples of it, and nobody on the whole run. */
final class ShardLock implements AutoCloseable {
    private final LockFile file;
    private final List<FileLock> samples = new ArrayList<>();

    private ShardLock(LockFile file) {
        this.file = file;
    }

    /**
     * Takes the locks.
     *
     * @param folder  the run folder, which exists
     * @param samples samples to be worked on
     * @throws InvalidInputException if a run in this or another process holds the folder or one of the samples, or the lock
     *                               file cannot be written, or the file system has no locks
     */
    static ShardLock take(RunFolder folder, SampleRanges samples) {
        try {
            LockFile file = LockFile.open(folder);
            boolean taken = false;
            try {
                if (!file.joinRun()) {
                    throw file.inUse();
                }
                ShardLock lock = new ShardLock(file);
                Optional<SampleRanges.Range> refused = file.takeSamples(samples, lock.samples);
                if (refused.isPresent()) {
                    file.leaveRun();
                    throw RunProblem.SAMPLES_IN_USE.of(refused.get().toString(), folder.root()).exception();
                }
                taken = true;
                return lock;
            } finally {
                if (!taken) {
                    file.close();
                }
            }
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
    }

    /** Waits until no other shard does the like in this folder, and then does something. */
    void alone(LockFile.Action action) throws IOException {
        file.alone(action);
    }

    @Override
    public void close() throws IOException {
        samples.forEach(LockFile::release);
        file.leaveRun();
        file.close();
    }
}
