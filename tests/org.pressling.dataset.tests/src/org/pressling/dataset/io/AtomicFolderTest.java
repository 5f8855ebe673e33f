// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {
    @TempDir
    private Path folder;

    private void write(String text) throws IOException {
        try (AtomicFolder place = new AtomicFolder(folder.resolve("set"))) {
            Files.writeString(place.path().resolve("a.txt"), text);
            place.finish();
        }
    }

    @Test
    void theOlderFolderStaysUntilTheNewOneIsWhole() throws IOException {
        write("old");
        try (AtomicFolder place = new AtomicFolder(folder.resolve("set"))) {
            Files.writeString(place.path().resolve("a.txt"), "half");
        }
        assertEquals("old", Files.readString(folder.resolve("set/a.txt")));
        write("new");
        assertEquals("new", Files.readString(folder.resolve("set/a.txt")));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void anAttemptThatEndedBetweenItsTwoMovesLosesNothing() throws IOException {
        write("old");
        Files.move(folder.resolve("set"), folder.resolve(".set.replaced"));
        Files.createDirectory(folder.resolve(".set.writing"));
        try (AtomicFolder place = new AtomicFolder(folder.resolve("set"))) {
            assertTrue(Files.isDirectory(place.path()));
            assertEquals("old", Files.readString(folder.resolve("set/a.txt")), "even if this attempt never ends");
        }
        write("new");
        assertEquals("new", Files.readString(folder.resolve("set/a.txt")));
        assertFalse(Files.exists(folder.resolve(".set.replaced")));
    }

    @Test
    void linksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("precious"), "mine");
        Files.createSymbolicLink(folder.resolve(".set.writing"), elsewhere);
        write("new");
        assertEquals("mine", Files.readString(elsewhere.resolve("precious")));
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        Path link = folder.resolve("link");
        assertTrue(assertThrows(FileSystemException.class, () -> new AtomicFolder(link)).getMessage().contains("link"));
    }
}
