// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The key files of finished results. A key lies with its result ({@code samples/0001/.press.key}), comes after it and
 * goes before it is touched: a result that was cut short has no key, and one that was deleted takes its key along.
 */
public final class KeyStore {

    private KeyStore() {
    }

    /**
     * Looks a key up.
     *
     * @param home folder of the result
     * @param step name of the step
     * @return the key of the result that lies there, or nothing if there is no finished one
     * @throws IOException if a key file is there but cannot be read
     */
    public static Optional<StepKey> find(Path home, String step) throws IOException {
        String text;
        try {
            text = Files.readString(file(home, step), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        String[] parts = text.split("\n", 3);
        return parts.length < 3 ? Optional.empty()
                : Optional.of(new StepKey(parts[0], Inputs.parse(parts[2]), parts[1]));
    }

    /**
     * Marks the result in a folder as finished.
     *
     * @param home folder of the result
     * @param step name of the step
     * @param key  key of the result
     * @throws IOException if the key cannot be written
     */
    public static void put(Path home, String step, StepKey key) throws IOException {
        Path file = file(home, step);
        Path beside = home.resolve('.' + step + ".key.part");
        Files.writeString(beside, key.hash() + '\n' + key.before() + '\n' + key.inputs().text(),
                StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Forgets a result before it is replaced.
     *
     * @param home folder of the result
     * @param step name of the step
     * @throws IOException if the key cannot be removed
     */
    public static void remove(Path home, String step) throws IOException {
        Files.deleteIfExists(file(home, step));
    }

    private static Path file(Path home, String step) {
        return home.resolve('.' + step + ".key");
    }
}
