// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of files on the command line: a plane cut out of one, and one pressed. */
class SliceCommandTest {
    /** Four spheres in a box of 10 × 9 × 8 µm, top and bottom joined: two cut in the middle, one grazed, one missed. */
    private static final String BODY = """
            ITEM: UNITS
            micro
            ITEM: TIMESTEP
            0
            ITEM: NUMBER OF ATOMS
            4
            ITEM: BOX BOUNDS ff pp ff
            0 10
            0 9
            -4 4
            ITEM: ATOMS id type x y z radius
            1 1 3 3 0 2
            2 2 6 3 -0.6 1
            3 2 6 6 0.99999 1
            4 2 8.5 8.5 -2 1
            """;

    @TempDir
    private Path folder;

    private Shell body() throws IOException {
        Files.writeString(folder.resolve("body.dump"), BODY);
        Shell.writeTinyStudy(folder);
        return new Shell(folder);
    }

    @Test
    void theMiddleOfABodyIsCutAndTold() throws IOException {
        Shell shell = body();
        assertEquals(0, shell.run("slice body.dump --at 50%"), shell.err());
        assertTrue(shell.out().startsWith(
                "3 circles cut of 4 spheres at z = 4 µm; 1 of a radius below 0.2 µm left out (--least-radius)"), shell.out());
        assertTrue(shell.out().contains("body_slice.dump"), shell.out());
        List<String> lines = Files.readAllLines(folder.resolve("body_slice.dump"));
        assertEquals("ITEM: BOX BOUNDS ff pp pp", lines.get(4));
        List<String> rows = lines.subList(9, lines.size());
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).startsWith("1 1 3.0E-6 3.0E-6 0 2.0E-6 "), rows.get(0));
        String[] second = rows.get(1).split(" ");
        assertEquals(0.8e-6, Double.parseDouble(second[5]), 1e-18); // √(1 − 0.6²)
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--at 4 --least-radius 0.001       | 3 circles cut of 4 spheres at z = 4 µm; 0 of",
            "--at 1.5 -o p.csv                 | 1 circles cut of 4 spheres at z = 1.5 µm; 0 of",
            "--at 3 --axis y -o p.csv          | 2 circles cut of 4 spheres at y = 3 µm; 0 of",
            "--at 8.6 --axis Y                 | 1 circles cut of 4 spheres at Y = 8.6 µm; 0 of"})
    void placeDirectionAndFormAreChosen(String options, String told) throws IOException {
        Shell shell = body();
        assertEquals(0, shell.run("slice body.dump " + options), shell.err());
        assertTrue(shell.out().startsWith(told), shell.out());
        if (options.contains("p.csv")) {
            assertEquals("phase,x_um,y_um,diameter_um", Files.readAllLines(folder.resolve("p.csv")).getFirst());
        }
    }

    /** Across y the plane has x and z: what was z counts from the front of the box. */
    @Test
    void aPlaneUprightOnYHasTheDepthAsItsHeight() throws IOException {
        Shell shell = body();
        assertEquals(0, shell.run("slice body.dump --axis y --at 3 -o p.csv"), shell.err());
        assertEquals(List.of("AM,3,4,4", "SE,6,3.4,2"), Files.readAllLines(folder.resolve("p.csv")).subList(1, 3));
    }

    @Test
    void whatIsCutCanBePressed() throws IOException {
        Shell shell = body();
        assertEquals(0, shell.run("slice body.dump --at 4 -o p.dump"), shell.err());
        assertEquals(0, shell.run("press tiny.pressling --particles p.dump --set press.finalWidth=9.8 -o out -q"), shell.err());
        assertFalse(Files.readAllLines(folder.resolve("out/samples/0001/particles.csv")).getFirst().contains("z_um"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "slice body.dump                          | 2 | --at",
            "slice body.dump --at half                | 2 | --at is half",
            "slice body.dump --at -1                  | 2 | --at is -1",
            "slice body.dump --at 4 --axis x          | 2 | the press moves along x",
            "slice body.dump --at 4 --axis w          | 2 | --axis",
            "slice body.dump --at 4 -o p.txt          | 2 | .dump or .csv",
            "slice body.dump --at 4 --least-radius z  | 2 | --least-radius is z",
            "slice body.dump --at 9                   | 3 | does not meet the box",
            "slice body.dump --at 4 --least-radius 3  | 3 | none leaves a circle",
            "slice body.dump --at 4 --joined z        | 2 | --joined does not apply",
            "slice table.csv --at 4                   | 3 | --fit-box",
            "slice plane.csv --at 4 --fit-box         | 3 | nothing to cut"})
    void whatIsWrongIsTold(String line, int status, String told) throws IOException {
        Shell shell = body();
        Files.writeString(folder.resolve("table.csv"), "phase,x_um,y_um,z_um,diameter_um\nAM,2,2,2,2\nSE,5,4,4,2\n");
        Files.writeString(folder.resolve("plane.csv"), "phase,x_um,y_um,diameter_um\nAM,2,2,2\nSE,5,4,2\n");
        assertEquals(status, shell.run(line), shell.err());
        assertTrue(shell.err().contains(told), shell.err());
    }
}
