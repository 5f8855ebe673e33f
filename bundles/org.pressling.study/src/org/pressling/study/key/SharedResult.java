// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pressling.study.disk.Disk;

/**
 * A result of one run that another run takes over. Its files are linked where the file system can, so that they are on the disk
 * once, else copied. Links are safe since no run writes into a file of a result: a result made anew is written beside, and the
 * old name taken away, which leaves the other run's name as it is. What a person writes into a shared file is seen by both.
 *
 * @param from where the result lies
 * @param key  its key, whose files were checked
 */
public record SharedResult(ResultHome from, StoredKey key) {

    /**
     * Takes the result over. A file that is in the way stays, and nothing is taken over; so the step makes its result itself.
     *
     * @param to    where the other run has this result
     * @param check knows both results afterwards
     * @return whether it is there now
     * @throws IOException if a file cannot be linked, copied or written
     */
    public boolean into(ResultHome to, ResultCheck check) throws IOException {
        Disk.requireNoLink(to.root(), to.folder());
        if (Files.exists(to.key(), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        new ResultPlace(to, check, _ -> {
            // what a step that was cut short left goes in silence
        }).clear();
        for (ResultFile file : key.files()) {
            Disk.requireNoLink(to.root(), file.in(to));
            if (Files.exists(file.in(to), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        Disk.createFolders(to.folder());
        Files.write(to.writing(), key.bytes(), StandardOpenOption.CREATE_NEW);
        Set<Path> folders = new LinkedHashSet<>(Set.of(to.folder()));
        List<Path> copied = new ArrayList<>();
        for (ResultFile file : key.files()) {
            Path target = file.in(to);
            if (folders.add(target.getParent())) {
                Disk.createFolders(target.getParent());
            }
            if (!link(file.in(from), target)) {
                copied.add(target);
            }
        }
        Disk.syncFiles(copied);
        Files.move(to.writing(), to.key(), StandardCopyOption.ATOMIC_MOVE);
        for (Path folder : folders) {
            Disk.syncFolder(folder);
        }
        check.vouch(to, key);
        check.vouch(from, key);
        return true;
    }

    /** Links or copies; tells whether it is a link. */
    private static boolean link(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
            return true;
        } catch (UnsupportedOperationException | FileSystemException cannot) {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS); // another disk, say
            return false;
        }
    }
}
