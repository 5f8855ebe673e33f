// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.pressling.dataset.io.Trees;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.disk.Disk;
import org.pressling.study.layout.RunFolder;

/**
 * Deletes a run with all that lies in its folder. What it shares with other runs stays with them. The folder gets another name
 * first, so that a deletion that is cut short leaves no half of a run that looks whole.
 */
public final class RunDeletion {
    /** What stands before the name of a folder that is being deleted. */
    public static final String DELETING = ".pressling-deleting-";

    private RunDeletion() {
    }

    /**
     * Deletes a run; whoever asks has made sure that the user wants it.
     *
     * @param folder its folder
     * @throws InvalidInputException if it is no run's, is a symbolic link, or a process works in it
     * @throws IOException           if something in it cannot be deleted
     */
    public static void delete(RunFolder folder) throws IOException {
        Path around = require(folder);
        Path going = around.resolve(DELETING + folder.root().getFileName());
        Trees.delete(going);
        Files.move(folder.root(), going, StandardCopyOption.ATOMIC_MOVE);
        Disk.syncFolder(around);
        Trees.delete(going);
        Disk.syncFolder(around);
    }

    /**
     * Refuses what {@link #delete} refuses.
     *
     * @param folder a folder
     * @return the folder around it
     * @throws InvalidInputException if it is no run's, is a symbolic link, or a process works in it
     * @throws IOException           if its lock cannot be given back
     */
    public static Path require(RunFolder folder) throws IOException {
        if (!Files.isRegularFile(folder.record(), LinkOption.NOFOLLOW_LINKS)) {
            throw RunProblem.NO_RECORD.of(folder.root()).exception();
        }
        Path around = folder.root().getParent();
        if (around == null) {
            throw RunProblem.NO_RECORD.of(folder.root()).exception();
        }
        Disk.requireNoLink(around, folder.root());
        new RunGuard(folder, 0).requireMark();
        RunLock.take(folder).close(); // some systems move no folder in which a file is open
        return around;
    }
}
