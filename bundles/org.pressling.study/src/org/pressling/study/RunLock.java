// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;

import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;

/**
 * Keeps a run folder to one process. The operating system gives the lock back when the process ends, however it ends,
 * so a killed run never leaves its folder locked.
 */
final class RunLock implements AutoCloseable {
    private final LockFile file;
    private boolean held = true;

    private RunLock(LockFile file) {
        this.file = file;
    }

    /**
     * Takes the lock.
     *
     * @param folder the run folder, which exists
     * @throws InvalidInputException if a run in this or another process holds it or samples of it, the lock file cannot be
     *                               written, or the file system has no locks
     */
    static RunLock take(RunFolder folder) {
        try {
            return lock(folder);
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
    }

    private static RunLock lock(RunFolder folder) throws IOException {
        LockFile file = LockFile.open(folder);
        boolean taken = false;
        try {
            taken = file.takeRun();
            if (!taken) {
                throw file.isShared() ? RunProblem.IN_USE_BY_SHARDS.of(folder.root()).exception() : file.inUse();
            }
        } finally {
            if (!taken) {
                file.close();
            }
        }
        RunLock lock = new RunLock(file);
        try {
            file.write(Long.toString(ProcessHandle.current().pid()));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
        return lock;
    }

    /**
     * Insists on the lock.
     *
     * @throws IllegalStateException once it is closed
     */
    void requireHeld() {
        if (!held) {
            throw new IllegalStateException("the lock of the run is given back");
        }
    }

    @Override
    public void close() throws IOException {
        held = false;
        file.leaveRun();
        file.close();
    }
}
