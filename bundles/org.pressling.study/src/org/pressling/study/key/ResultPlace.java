// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.pressling.study.disk.Disk;

/**
 * Puts a finished result in its place. Only files that a key in that very folder names, with the bytes it names, are
 * deleted; whatever else is in the way was changed or brought there by somebody and is kept beside, as
 * {@code contacts.csv.kept}. All other files stay as they are.
 * <p>
 * The order makes a kill or a power cut harmless at any point: the old files go, and then their key; a list of the new
 * files comes and is synced with them; then come the files, and at last the list becomes the key.
 */
public final class ResultPlace {
    /** What is put behind the name of a file that is kept beside. */
    public static final String KEPT = ".kept";

    private final ResultHome home;
    private final ResultCheck check;
    private final Consumer<String> told;

    /**
     * The place of one result.
     *
     * @param home  where it lies
     * @param check told that the result was made anew
     * @param told  gets a sentence for each file that is kept beside
     */
    public ResultPlace(ResultHome home, ResultCheck check, Consumer<String> told) {
        this.home = home;
        this.check = check;
        this.told = told;
    }

    /**
     * Replaces the result.
     *
     * @param draft      folder with the new files, on the same file system; empty folders are left of it
     * @param key        key of the new result
     * @param safeAtOnce whether the result shall outlive a power cut from the return on; else it does from the moment on
     *                   when the next result is put in the same folder, which waits for the disk less often
     * @throws IOException if a file cannot be moved, synced or deleted
     */
    public void put(Path draft, StepKey key, boolean safeAtOnce) throws IOException {
        List<ResultFile> files = ResultFile.in(draft);
        Disk.requireNoLink(home.root(), home.folder());
        Disk.createFolders(home.folder());
        Optional<StoredKey> old = KeyStore.find(home);
        boolean unlisted = old.isPresent() && !old.get().proves();
        clear();
        Files.deleteIfExists(home.writing());
        StoredKey stored = new StoredKey(key, files);
        Files.write(home.writing(), stored.bytes(), StandardOpenOption.CREATE_NEW);
        Disk.syncFiles(Stream.concat(Stream.of(home.writing()), files.stream().map(file -> draft.resolve(file.name())))
                .toList());
        Disk.syncFolder(home.folder()); // no file may be found here without what says whose it is
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(home.folder());
        for (ResultFile file : files) {
            Path target = file.in(home);
            Disk.requireNoLink(home.root(), target.getParent());
            Disk.createFolders(target.getParent());
            folders.add(target.getParent());
            if (!unlisted) { // else by an earlier version, which replaced what bore the name of a result
                keep(target, List.of(file), false);
            }
            Files.move(draft.resolve(file.name()), target, StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path folder : folders) {
            Disk.syncFolder(folder);
        }
        Files.move(home.writing(), home.key(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        check.vouch(home, stored); // the files were moved after the list was written, else each plan would read them again
        if (safeAtOnce) {
            Disk.syncFolder(home.folder());
        }
        check.madeAnew(home);
    }

    /**
     * Takes away what the step left here before, finished or not, and its key.
     *
     * @throws IOException if a file cannot be deleted
     */
    public void clear() throws IOException {
        if (!Files.isDirectory(home.folder(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<StoredKey> vouchers = KeyStore.vouchers(home);
        Set<Path> folders = new LinkedHashSet<>();
        for (StoredKey voucher : vouchers) {
            for (ResultFile file : voucher.files()) {
                Path path = file.in(home);
                Disk.requireNoLink(home.root(), path);
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    List<ResultFile> ours = vouchers.stream().flatMap(v -> v.files().stream())
                            .filter(other -> other.name().equals(file.name())).toList();
                    keep(path, ours, true);
                    Files.deleteIfExists(path);
                    folders.add(path.getParent());
                }
            }
        }
        for (Path folder : folders) {
            deleteEmpty(folder);
        }
        if (!folders.isEmpty()) {
            Disk.syncFolder(home.folder());
        }
        Files.deleteIfExists(home.writing());
        Files.deleteIfExists(home.folder().resolve('.' + home.step() + ".key.part")); // of an earlier version
        Files.deleteIfExists(home.key());
    }

    private void deleteEmpty(Path folder) throws IOException {
        if (folder.equals(home.folder()) || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Disk.isEmptyFolder(folder)) {
            Files.delete(folder);
            deleteEmpty(folder.getParent());
        } else {
            Disk.syncFolder(folder);
        }
    }

    /** Keeps a file beside unless its bytes are ours or it has none. */
    private void keep(Path file, List<ResultFile> ours, boolean wasOurs) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (ResultFile known : ours) {
            if (known.isSame(file)) {
                return;
            }
        }
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == 0) {
            return;
        }
        Path beside = beside(file);
        Files.move(file, beside, StandardCopyOption.ATOMIC_MOVE);
        ResultTerm what = wasOurs ? ResultTerm.KEPT_CHANGED : ResultTerm.KEPT_FOREIGN;
        told.accept(what.with(home.name(file), home.name(beside)).said());
    }

    private static Path beside(Path file) throws IOException {
        Set<String> taken = new LinkedHashSet<>();
        try (Stream<Path> list = Files.list(file.getParent())) {
            list.forEach(path -> taken.add(path.getFileName().toString()));
        }
        String name = file.getFileName() + KEPT;
        for (int n = 2; taken.contains(name); n++) {
            name = file.getFileName() + KEPT + '-' + n;
        }
        return file.resolveSibling(name);
    }
}
