// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.pressling.dem.Localized;
import org.pressling.study.disk.Disk;

/**
 * Tells whether the files of a result are still those that its step wrote. A file of the right size that the system
 * says nobody touched after the key was written is believed; any other is read and compared by its hash. Where a later
 * step could not read what was believed, {@link #distrust} reads it after all.
 */
public final class ResultCheck {
    private final Map<Path, Seen> hashes = new ConcurrentHashMap<>();
    private final Set<ResultHome> distrusted = ConcurrentHashMap.newKeySet();

    /** When and how a file was when its hash was taken. */
    private record Seen(long size, FileTime changed, String sha256) {
    }

    private record State(boolean regular, long size, FileTime changed) {

        private static final FileSystem HERE = FileSystems.getDefault();
        private static final String ASKED_HERE = asked(HERE);

        private static String asked(FileSystem system) {
            return system.supportedFileAttributeViews().contains("unix") ? "unix:isRegularFile,size,ctime"
                    : "isRegularFile,size,lastModifiedTime";
        }

        static State of(Path file) throws IOException {
            String view = file.getFileSystem() == HERE ? ASKED_HERE : asked(file.getFileSystem());
            Map<String, Object> all = Files.readAttributes(file, view, LinkOption.NOFOLLOW_LINKS);
            Object changed = all.getOrDefault("ctime", all.get("lastModifiedTime")); // ctime cannot be set back
            return new State((Boolean) all.get("isRegularFile"), (Long) all.get("size"), (FileTime) changed);
        }
    }

    /**
     * Looks for what is wrong with a result.
     *
     * @param home where it lies
     * @param key  its key
     * @return what is wrong, such as {@code samples/0007/contacts.csv was changed since it was written}; nothing if all is
     *         well
     * @throws IOException if a file cannot be looked at
     */
    public Optional<Localized> trouble(ResultHome home, StoredKey key) throws IOException {
        return trouble(home, key, !distrusted.isEmpty() && distrusted.contains(home));
    }

    /**
     * Reads a result through, since a step could not work with it.
     *
     * @param home where it lies
     * @param key  its key
     * @return whether something is wrong with it that was not known before
     * @throws IOException if a file cannot be looked at
     */
    public boolean distrust(ResultHome home, StoredKey key) throws IOException {
        return trouble(home, key, true).isPresent() && distrusted.add(home);
    }

    /**
     * Notes that nobody touched a result up to now: to link, move or unlink a file counts as touching it. Only for results
     * whose files were just checked or written.
     *
     * @param home where it lies
     * @param key  its key
     * @throws IOException if a file cannot be looked at
     */
    public synchronized void vouch(ResultHome home, StoredKey key) throws IOException {
        FileTime written = Files.getLastModifiedTime(home.key(), LinkOption.NOFOLLOW_LINKS);
        FileTime last = written;
        for (ResultFile file : key.files()) {
            FileTime changed = State.of(file.in(home)).changed();
            last = changed.compareTo(last) > 0 ? changed : last;
        }
        if (last.compareTo(written) > 0 && Files.isWritable(home.key())) {
            Files.setLastModifiedTime(home.key(), last);
        }
    }

    /** Forgets what is known of a result, which has just been made anew. */
    void madeAnew(ResultHome home) {
        distrusted.remove(home);
    }

    private Optional<Localized> trouble(ResultHome home, StoredKey key, boolean readAll) throws IOException {
        FileTime written = Files.getLastModifiedTime(home.key(), LinkOption.NOFOLLOW_LINKS);
        for (ResultFile file : key.files()) {
            Path path = file.in(home);
            State state;
            try {
                state = State.of(path);
            } catch (NoSuchFileException e) {
                return Optional.of(ResultTerm.GONE.with(home.name(path)));
            }
            if (!state.regular()) {
                return Optional.of(ResultTerm.NO_FILE.with(home.name(path)));
            }
            boolean believed = !readAll && state.changed().compareTo(written) <= 0;
            if (state.size() != file.size() || !believed && !hash(path, state, readAll).equals(file.sha256())) {
                return Optional.of(ResultTerm.CHANGED.with(home.name(path)));
            }
        }
        return Optional.empty();
    }

    private String hash(Path path, State state, boolean anew) throws IOException {
        Seen seen = hashes.get(path);
        if (anew || seen == null || seen.size() != state.size() || !seen.changed().equals(state.changed())) {
            seen = new Seen(state.size(), state.changed(), Disk.sha256(path));
            hashes.put(path, seen);
        }
        return seen.sha256();
    }
}
