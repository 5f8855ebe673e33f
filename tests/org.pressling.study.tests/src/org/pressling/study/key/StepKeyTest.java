// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.study.disk.Disk;

class StepKeyTest {
    private static final Inputs INPUTS = new Inputs().put("x", 1.5);

    @TempDir
    private Path folder;

    @Test
    void dependsOnStepFormatInputsAndTheStepBefore() {
        String hash = StepKey.of("press", 1, INPUTS, "before").hash();
        assertEquals(64, hash.length());
        assertEquals(hash, StepKey.of("press", 1, new Inputs().put("x", 1.5), "before").hash());
        assertNotEquals(hash, StepKey.of("pack", 1, INPUTS, "before").hash());
        assertNotEquals(hash, StepKey.of("press", 2, INPUTS, "before").hash());
        assertNotEquals(hash, StepKey.of("press", 1, new Inputs().put("x", 1.6), "before").hash());
        assertNotEquals(hash, StepKey.of("press", 1, INPUTS, "other").hash());
    }

    @Test
    void theOrderOfSamplesMatters() {
        assertNotEquals(StepKey.together(List.of("a", "b")), StepKey.together(List.of("b", "a")));
    }

    @Test
    void keyFilesComeBackWhole() throws IOException {
        StepKey key = StepKey.of("press", 1, INPUTS, StepKey.together(List.of("a")));
        ResultHome home = new ResultHome(folder, folder.resolve("home"), "press");
        put(home, key, "a.csv", "1,2");
        StoredKey stored = KeyStore.find(home).orElseThrow();
        assertEquals(key.hash(), stored.key().hash());
        assertEquals(key.before(), stored.key().before());
        assertEquals(stored.key().inputs().values(), key.inputs().values());
        assertEquals(List.of(new ResultFile("a.csv", 3, Disk.sha256(home.folder().resolve("a.csv")))), stored.files());
        StepKey first = StepKey.of("pack", 1, INPUTS, "");
        put(new ResultHome(folder, folder.resolve("home"), "pack"), first, "b.csv", "1,2");
        assertEquals("", KeyStore.find(new ResultHome(folder, folder.resolve("home"), "pack")).orElseThrow().key().before());
    }

    /** Nobody has touched what a step put in its place, so a plan need not read it; a byte that was changed since is seen. */
    @Test
    void whatWasJustWrittenIsBelieved() throws IOException {
        ResultHome home = new ResultHome(folder, folder.resolve("home"), "press");
        put(home, StepKey.of("press", 1, INPUTS, ""), "a.csv", "1,2");
        Path file = home.folder().resolve("a.csv");
        FileTime changed = (FileTime) Files.getAttribute(file,
                file.getFileSystem().supportedFileAttributeViews().contains("unix") ? "unix:ctime" : "lastModifiedTime");
        assertTrue(changed.compareTo(Files.getLastModifiedTime(home.key())) <= 0);
        StoredKey stored = KeyStore.find(home).orElseThrow();
        assertEquals(Optional.empty(), new ResultCheck().trouble(home, stored));
        do { // the clock of a file system stands still for some milliseconds
            Files.writeString(file, "1,3");
        } while (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(home.key())) <= 0);
        assertTrue(new ResultCheck().trouble(home, stored).isPresent());
    }

    private void put(ResultHome home, StepKey key, String name, String text) throws IOException {
        Path draft = Files.createDirectories(folder.resolve("draft"));
        Files.writeString(draft.resolve(name), text);
        new ResultPlace(home, new ResultCheck(), note -> fail(note)).put(draft, key, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "pressling-key 2", "pressling-key 2\n\n", "pressling-key 2\nX\n-\n\n",
            "pressling-key 2\nHASH\n-\nfile 3 HASH ../../thesis.txt\n\n", "pressling-key 2\nHASH\n-\nfile 3 HASH /etc/passwd\n\n",
            "pressling-key 2\nHASH\n-\nfile x HASH a.csv\n\n", "pressling-key 2\nHASH\n-\nfile 3 HASH a.csv\n"})
    void aKeyFileThatIsCutOrForgedIsNoKey(String text) throws IOException {
        Files.writeString(folder.resolve(".press.key"), text.replace("HASH", "0".repeat(64)));
        assertTrue(KeyStore.find(new ResultHome(folder, folder, "press")).isEmpty());
    }

    @Test
    void theKeyOfAnEarlierVersionNamesButProvesNothing() throws IOException {
        Files.writeString(folder.resolve(".press.key"), "0".repeat(64) + "\n\nx = 1.5\n");
        StoredKey found = KeyStore.find(new ResultHome(folder, folder, "press")).orElseThrow();
        assertFalse(found.proves());
        assertEquals(found.key().inputs().values(), INPUTS.values());
    }
}
