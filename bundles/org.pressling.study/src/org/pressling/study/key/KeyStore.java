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
 * The keys of the finished results in a run folder, one small text file each. A key is written after its result and
 * removed before the result is touched, so a result that was cut short never has one.
 */
public final class KeyStore {
    private final Path folder;

    /**
     * Opens the keys of a run folder.
     *
     * @param folder folder of the key files; made when the first key is written
     */
    public KeyStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks a key up.
     *
     * @param step step's name
     * @param unit sample number, or 0 for a step over all samples
     * @return the key of the result that lies in the run folder, or nothing if there is no finished one
     * @throws IOException if the key file is there but cannot be read
     */
    public Optional<StepKey> find(String step, int unit) throws IOException {
        String text;
        try {
            text = Files.readString(file(step, unit), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        String[] parts = text.split("\n", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        return Optional.of(new StepKey(parts[0], Inputs.parse(parts[2]), parts[1]));
    }

    /**
     * Marks a result as finished.
     *
     * @param step step's name
     * @param unit sample number, or 0
     * @param key  key of the result
     * @throws IOException if the key cannot be written
     */
    public void put(String step, int unit, StepKey key) throws IOException {
        Path file = file(step, unit);
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(beside, key.hash() + '\n' + key.before() + '\n' + key.inputs().text(),
                StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Forgets a result, before it is made anew.
     *
     * @param step step's name
     * @param unit sample number, or 0
     * @throws IOException if the key cannot be removed
     */
    public void remove(String step, int unit) throws IOException {
        Files.deleteIfExists(file(step, unit));
    }

    private Path file(String step, int unit) {
        return unit == 0 ? folder.resolve(step + ".key")
                : folder.resolve(step).resolve(String.format(java.util.Locale.ROOT, "%04d.key", unit));
    }
}
