// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;

import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;

/**
 * What to say where a file system has no locks, as some network file systems: an NFS mount without a lock daemon, Lustre
 * mounted without {@code flock}. Two that write there at once would not notice each other.
 */
final class NoLocks {

    private NoLocks() {
    }

    /** The refusal of a folder, which names the kind of its file system. */
    static InvalidInputException in(RunFolder folder, IOException e) {
        return RunProblem.NO_LOCKS.of(folder.root(), kind(folder), RunFolder.why(e)).exception(e);
    }

    private static String kind(RunFolder folder) {
        try {
            return Files.getFileStore(folder.root()).type();
        } catch (IOException e) {
            return "?";
        }
    }
}
