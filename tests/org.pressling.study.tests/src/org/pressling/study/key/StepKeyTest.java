// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        KeyStore.put(folder, "press", key);
        StepKey found = KeyStore.find(folder, "press").orElseThrow();
        assertEquals(key.hash(), found.hash());
        assertEquals(key.before(), found.before());
        assertEquals("", key.inputs().changesSince(found.inputs()));
        KeyStore.remove(folder, "press");
        assertTrue(KeyStore.find(folder, "press").isEmpty());
    }

    @Test
    void aKeyFileCutShortIsNoKey() throws IOException {
        Files.writeString(folder.resolve(".press.key"), "1234");
        assertTrue(KeyStore.find(folder, "press").isEmpty());
    }
}
