// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a key file holds: the key of a result, and which files the result consists of. Keys of earlier versions have no
 * list of files; they tell whose folder it is, and prove nothing.
 *
 * @param key    the key
 * @param files  the files of the result
 * @param proves whether the list is there
 */
public record StoredKey(StepKey key, List<ResultFile> files, boolean proves) {
    private static final String FORMAT = "pressling-key 2";
    private static final byte[] BEGIN = (FORMAT + '\n').getBytes(StandardCharsets.UTF_8);
    private static final int HASH = 64;
    private static final String NONE = "-"; // an empty line would end the list

    /** Copies the list. */
    public StoredKey {
        files = List.copyOf(files);
    }

    /**
     * The key of a result that was just made.
     *
     * @param key   its key
     * @param files its files
     */
    public StoredKey(StepKey key, List<ResultFile> files) {
        this(key, files, true);
    }

    /** {@return the content of the key file} */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n').append(key.hash()).append('\n')
                .append(key.before().isEmpty() ? NONE : key.before())
                .append('\n');
        for (ResultFile file : files) {
            text.append("file ").append(file.size()).append(' ').append(file.sha256()).append(' ').append(file.name())
                    .append('\n');
        }
        return text.append('\n').append(key.inputs().text()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the content of a key file.
     *
     * @param bytes the content
     * @return the key; nothing if it is none
     */
    public static Optional<StoredKey> parse(byte[] bytes) {
        if (!Arrays.equals(bytes, 0, Math.min(bytes.length, BEGIN.length), BEGIN, 0, BEGIN.length)) {
            return parseFirst(new String(bytes, StandardCharsets.UTF_8));
        }
        int end = emptyLine(bytes);
        String[] head = new String(bytes, 0, end, StandardCharsets.UTF_8).split("\n", -1);
        if (head.length < 3 || !isHash(head[1])) {
            return Optional.empty();
        }
        String before = head[2].equals(NONE) ? "" : head[2];
        List<ResultFile> files = new ArrayList<>();
        try {
            for (int i = 3; i < head.length; i++) {
                String[] parts = head[i].split(" ", 4);
                if (parts.length < 4 || !parts[0].equals("file") || !isHash(parts[2])) {
                    return Optional.empty();
                }
                files.add(new ResultFile(parts[3], Long.parseLong(parts[1]), parts[2]));
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // damaged, like any other line that is none of ours
        }
        return Optional.of(new StoredKey(new StepKey(head[1], Inputs.parse(bytes, end + 2), before), files));
    }

    /** Where the first empty line begins, less the end of the line before; 0 if there is none. */
    private static int emptyLine(byte[] bytes) {
        for (int i = BEGIN.length; i < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\n') {
                return i - 1;
            }
        }
        return 0;
    }

    /** By hand, since a plan looks at some hundred thousand of a large campaign. */
    private static boolean isHash(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return text.length() == HASH;
    }

    /** The first format: hash, hash before, inputs. */
    private static Optional<StoredKey> parseFirst(String text) {
        String[] parts = text.split("\n", 3);
        return parts.length < 3 || !isHash(parts[0]) ? Optional.empty()
                : Optional.of(
                        new StoredKey(new StepKey(parts[0], Inputs.parse(parts[2].getBytes(StandardCharsets.UTF_8), 0), parts[1]),
                                List.of(), false));
    }
}
