// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.bench.BenchCase;
import org.pressling.bench.BenchTerm;
import org.pressling.bench.Reading;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

class LammpsTest {

    @TempDir
    Path folder;

    /** Three particles, two of which touch each other, and one the right wall after the wall's way of 0.5 µm. */
    private static PressWork work(int cores) {
        var p = new Particles(3);
        p.set(0, Phase.AM, 5e-6, 5e-6, 3e-6);
        p.set(1, Phase.SE, 8.4e-6, 5e-6, 0.5e-6);
        p.set(2, Phase.SE, 18.2e-6, 2e-6, 0.5e-6);
        return new PressWork("test", new Structure(new Box(19e-6, 10e-6, false), p), 5, 1e-10, 1000, cores);
    }

    private void program(String name, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Copies the places of its input to the dump, as if nothing had moved but the wall. */
    private void fakeLammps() throws IOException {
        program("lmp", "test \"$2\" = press.in || exit 7",
                "{ printf 'ITEM: TIMESTEP\\n1000\\nITEM: NUMBER OF ATOMS\\n3\\nITEM: BOX BOUNDS ff ff pp\\n'",
                "echo '0 1'; echo '0 1'; echo '-1 1'; echo 'ITEM: ATOMS id type x y diameter'",
                "sed -n '/^Atoms/,/^Velocities/p' press.data | sed '1,2d;/^$/d;$d'"
                        + " | while read -r i t d r x y z; do echo \"$i $t $x $y $d\"; done; } > end.dump",
                "echo 'Loop time of 2.5 on 1 procs for 1000 steps with 3 atoms'",
                "echo '80.0% CPU use with 1 MPI tasks x 1 OpenMP threads'");
    }

    @Test
    void timesAndPlacesAreReadFromWhatThePeerLeaves() throws IOException {
        fakeLammps();
        Reading reading = Lammps.find(work(1), folder + ":/bin:/usr/bin").orElseThrow().run();
        assertEquals(2.5, reading.wallSeconds());
        assertEquals(2.0, reading.cpuSeconds());
        assertEquals(1, reading.facts().get(PressFacts.CONTACTS));
        assertTrue(reading.facts().get(PressFacts.WALL_FORCE) > 0);
        assertTrue(reading.facts().get(PressFacts.AM_SE_FORCE) > 0);
        assertEquals(0, reading.facts().get(PressFacts.SE_SE_FORCE));
    }

    @Test
    void severalRanksNeedMpi() throws IOException {
        fakeLammps();
        assertEquals(Optional.empty(), Lammps.find(work(2), folder.toString()));
        program("mpirun", "exit 0");
        assertTrue(Lammps.find(work(2), folder.toString()).isPresent());
        assertEquals(Optional.empty(), Lammps.find(work(1), "/nowhere"));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThrows(IOException.class, () -> LammpsOutput.of(List.of("ERROR: Unknown pair style")));
    }

    @Test
    void lostParticlesAreSaid() throws IOException {
        fakeLammps();
        Path fake = folder.resolve("lmp");
        Files.writeString(fake, Files.readString(fake).replace("sed '1,2d;", "sed '1,3d;").replace("n3", "n2"));
        IOException lost = assertThrows(IOException.class,
                () -> Lammps.find(work(1), folder + ":/bin:/usr/bin").orElseThrow().run());
        assertTrue(lost.getMessage().contains("lost 1 particles"), lost.getMessage());
    }

    @Test
    void theDeckSaysWhatWeDo() throws IOException {
        String deck = LammpsDeck.input(work(1));
        assertTrue(deck.contains("timestep 1.0E-10") && deck.contains("run 1000"), deck);
        assertTrue(deck.contains("vdisplace(0,-5.0)"), deck);
        // Unlike types: the material whose contact with itself has the E* and G* of LiCoO2 against Li10GeP2S12.
        assertTrue(deck.contains("pair_coeff 1 2 hertz/material 4.85007802988"), deck);
        assertFalse(deck.contains("%s") || deck.contains("%d"), "a placeholder was left in the deck");
        Lammps.writeInputs(folder, work(1), deck);
        assertTrue(Files.readString(folder.resolve("press.data")).contains("3 2 1.0E-6 1990.0 1.82E-5 2.0E-6 0"));
        assertFalse(deck.contains("contacts"), "what costs time is left to decks that are watched");
    }

    @Test
    void aBenchOfGivenParticlesComparesBothAndFindsThemApart() throws IOException {
        fakeLammps();
        // Upright, so that the wall's way of an eighth of the width does not pass a centre, which the fake leaves there.
        Path csv = Files.writeString(folder.resolve("p.csv"),
                "phase,x_um,y_um,diameter_um\nAM,3,3,6\nSE,3,6.4,1\nSE,3,7.3,1\n");
        List<BenchCase> cases = new DemBench(Optional.of(csv), 1, folder + ":/bin:/usr/bin", line -> {}).run();
        assertEquals(1, cases.size());
        assertEquals(List.of("Pressling, 1 thread", "LAMMPS, 1 process"),
                cases.getFirst().outcomes().stream().map(o -> o.name()).toList());
        assertFalse(cases.getFirst().sameWork(), "the fake does not move its particles");
    }

    /** A particle has a dozen numbers of state and some contacts: hundreds of bytes, and no tens of thousands. */
    @Test
    void theMemoryOfAPressIsTold() throws IOException {
        StringBuilder table = new StringBuilder("phase,x_um,y_um,diameter_um\n");
        for (int i = 0; i < 2500; i++) {
            table.append("SE,").append(1 + 1.1 * (i % 50)).append(',').append(1 + 0.99 * (i / 50)).append(",1\n");
        }
        Path csv = Files.writeString(folder.resolve("p.csv"), table);
        String note = new DemBench(Optional.of(csv), 1, "/nowhere", line -> {}).run().getFirst().notes().getLast()
                .text(Locale.ENGLISH);
        double bytes = Double.parseDouble(note.replaceAll("[^0-9]", ""));
        assertTrue(note.startsWith("Memory of the press") && bytes > 100 && bytes < 10_000, note);
    }

    @Test
    void withoutPeersOursIsMeasuredAloneAndANoteSaysWhatToInstall() throws IOException {
        Path csv = Files.writeString(folder.resolve("p.csv"), "phase,x_um,y_um,diameter_um\nSE,1,1,1\nSE,2.2,1,1\n");
        BenchCase alone = new DemBench(Optional.of(csv), 2, "/nowhere", line -> {}).run().getFirst();
        assertEquals(2, alone.ours().readings().size());
        assertTrue(alone.sameWork() && alone.notes().getFirst().equals(BenchTerm.NO_LAMMPS));
    }
}
