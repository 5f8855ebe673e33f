// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The key files of finished results. A key lies with its result ({@code samples/0001/.press.key}), comes after it and
 * goes before it is touched: a result that was cut short has no key, and one that was deleted takes its key along.
 */
public final class KeyStore {
    private static final Pattern MARK = Pattern.compile("\\.[a-z]+\\.(key|writing|key\\.part)");

    private KeyStore() {
    }

    /**
     * Looks a key up.
     *
     * @param home where the result lies
     * @return the key of the result that lies there, or nothing if there is no finished one
     * @throws IOException if a key file is there but cannot be read
     */
    public static Optional<StoredKey> find(ResultHome home) throws IOException {
        return read(home.key());
    }

    /** What vouches for files in a folder: the key, and the list of a result that is being put there. */
    static List<StoredKey> vouchers(ResultHome home) throws IOException {
        List<StoredKey> all = new ArrayList<>();
        read(home.key()).ifPresent(all::add);
        read(home.writing()).ifPresent(all::add);
        return all;
    }

    private static Optional<StoredKey> read(Path file) throws IOException {
        try {
            return StoredKey.parse(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a folder bears a mark that a run worked in it.
     *
     * @param folder any folder
     * @return whether there is a key file, or the list of a result that was being put there
     * @throws IOException if it cannot be listed
     */
    public static boolean isMarked(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.anyMatch(file -> MARK.matcher(file.getFileName().toString()).matches());
        }
    }
}
