// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeerProgramTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aProgramIsFoundOnThePathOrNot() throws IOException {
        Path file = program("fakelmp", "exit 0");
        assertEquals(Optional.of(file), PeerProgram.find("fakelmp", "/nowhere::" + folder));
        assertEquals(Optional.empty(), PeerProgram.find("fakelmp", "/nowhere"));
        assertEquals(Optional.empty(), PeerProgram.find("fakelmp", null));
    }

    @Test
    void itReadsItsInputPrintsAndLeavesResultsAndNoFolder() throws IOException {
        Path file = program("peer", "cat in.txt; echo \"$SAID\" >&2; echo done > out.txt");
        Path[] used = new Path[1];
        List<String> lines = PeerProgram.run(List.of(file.toString()), Map.of("SAID", "said"), LIMIT, in -> {
            used[0] = in;
            Files.writeString(in.resolve("in.txt"), "given\n");
        }, out -> assertEquals("done\n", Files.readString(out.resolve("out.txt"))));
        assertEquals(List.of("given", "said"), lines);
        assertFalse(Files.exists(used[0]));
    }

    @Test
    void aFailureShowsWhatThePeerSaid() throws IOException {
        Path file = program("peer", "echo unknown pair style; exit 3");
        var e = assertThrows(IOException.class,
                () -> PeerProgram.run(List.of(file.toString()), Map.of(), LIMIT, in -> {}, out -> {}));
        assertTrue(e.getMessage().contains("status 3") && e.getMessage().contains("unknown pair style"), e.getMessage());
    }

    @Test
    void aPeerThatHangsIsEnded() throws IOException {
        Path file = program("peer", "sleep 60");
        var e = assertThrows(IOException.class,
                () -> PeerProgram.run(List.of(file.toString()), Map.of(), Duration.ofMillis(200), in -> {}, out -> {}));
        assertTrue(e.getMessage().contains("still running"), e.getMessage());
    }
}
