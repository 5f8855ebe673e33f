// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TorchTest {
    private static final Path PYTHON = Path.of("python3");

    @Test
    void tellsVersionAndCard() {
        Torch torch = Torch.of(PYTHON, List.of("a warning", "torch 2.11.0+cu130", "card NVIDIA H200")).orElseThrow();
        assertEquals("2.11.0+cu130", torch.version());
        assertEquals(2, torch.major());
        assertEquals("NVIDIA H200", torch.card());
        assertEquals("", Torch.of(PYTHON, List.of("torch 1.13.1", "card ")).orElseThrow().card());
        assertEquals(Optional.empty(), Torch.of(PYTHON, List.of("no module")));
    }

    @Test
    void offersTheVariantsThatAVersionHas() {
        Torch old = new Torch(PYTHON, "1.13.1", "");
        Torch today = new Torch(PYTHON, "2.11.0", "NVIDIA H200");
        assertEquals(List.of(TorchVariant.PLAIN, TorchVariant.TUNED),
                Arrays.stream(TorchVariant.values()).filter(v -> v.isFor(old, false)).toList());
        assertTrue(TorchVariant.COMPILED.isFor(today, false));
        assertFalse(TorchVariant.GRAPH.isFor(today, false));
        assertTrue(TorchVariant.GRAPH.isFor(today, true));
    }

    /** The first python3 on the path need not be the one. */
    @Test
    void findsTheOneThatHasIt(@TempDir Path without, @TempDir Path with) throws IOException {
        script(without, "exit 1");
        script(with, "echo torch 2.4.0; echo card");
        Torch found = Torch.find(without + ":" + with).orElseThrow();
        assertEquals("2.4.0", found.version());
        assertEquals(with.resolve("python3"), found.python());
        assertEquals(Optional.empty(), Torch.find(without.toString()));
        assertEquals(Optional.empty(), Torch.find(null));
    }

    private static void script(Path folder, String body) throws IOException {
        assertTrue(Files.writeString(folder.resolve("python3"), "#!/bin/sh\n" + body + "\n").toFile().setExecutable(true));
    }
}
