// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Box;
import org.pressling.dem.Phase;

/** Bodies of files, pressed on the command line. */
class GivenBodyTest {
    @TempDir
    private Path folder;

    private Shell shell;

    /** Twenty-seven spheres of 2 µm on a lattice; in the table they stand as in the middle of a box of 6.6 × 6 × 6 µm. */
    @BeforeEach
    void write() throws IOException {
        Shell.writeTinyStudy(folder);
        StringBuilder dump = new StringBuilder();
        StringBuilder table = new StringBuilder("phase,x_um,y_um,z_um,diameter_um\n");
        for (int i = 0; i < 27; i++) {
            double x = 1.1 + 2.2 * (i % 3);
            double y = 1 + 2 * (i / 3 % 3);
            double z = 1 + 2 * (i / 9);
            dump.append(i + 1).append(' ').append(i % 2 + 1).append(' ').append(y).append(' ').append(z).append(' ')
                    .append(x - 5).append(" 1\n");
            table.append(i % 2 + 1).append(',').append(x).append(',').append(y).append(',').append(z).append(",2\n");
        }
        Files.writeString(folder.resolve("table.csv"), table);
        Files.writeString(folder.resolve("body.dump"), "ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n27\nITEM: BOX BOUNDS pp ff ss\n"
                + "0 6\n0 6\n-3.9 0.5\nITEM: ATOMS id type x y z radius\n" + dump);
        Files.writeString(folder.resolve("plane.csv"), "phase,x_um,y_um,diameter_um\nAM,2,2,2\nSE,5,4,2\n");
        shell = new Shell(folder);
    }

    private PressedSample press(String options) {
        assertEquals(0, shell.run("press tiny.pressling -q -o out " + options), shell.err());
        return new SampleStore(folder.resolve("out")).read(1);
    }

    /** The box is fitted along x, where it is shrink-wrapped, and along z, which has walls; along y it stays joined. */
    @Test
    void aDumpIsPressedAlongItsThirdAxis() throws IOException {
        PressedSample sample = press(
                "--particles body.dump --length-unit um --press-axis z --fit-box --set press.finalWidth=5.9");
        assertEquals(new Box(6.4e-6, 6e-6, 6e-6, true, false), sample.packing().structure().box());
        assertEquals(new Box(5.9e-6, 6e-6, 6e-6, true, false), sample.press().pressed().box());
        assertTrue(sample.press().contacts().isSpace());
        double pressure = sample.press().history().rows().getLast().pressure();
        assertTrue(pressure > 10e6, "pressure " + pressure);
        assertTrue(shell.out().contains(String.format(Locale.ROOT, "%.2f MPa", pressure / 1e6)), shell.out());
        assertTrue(shell.out().contains("5.9 µm × 6 µm × 6 µm"), shell.out());
        assertTrue(Files.readAllLines(folder.resolve("out/samples/0001/particles.csv")).getFirst().contains("z_um"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--set packing.initialWidth=6.6 --set packing.height=6 --set packing.depth=6 --set packing.periodicFrontBack=false",
            "--fit-box"})
    void aTableTakesTheBoxOfTheStudyOrAFittedOne(String box) {
        PressedSample sample = press(
                "--particles table.csv --set press.finalWidth=6 --set packing.periodicTopBottom=false " + box);
        assertEquals(new Box(6e-6, 6e-6, 6e-6, false, false), sample.press().pressed().box());
        assertEquals(27, sample.press().pressed().particles().count());
    }

    /** What was pressed is written for other programs, and pressed further from there. */
    @Test
    void aPressedBodyGoesOutAndComesIn() {
        PressedSample first = press("--particles table.csv --fit-box --set press.finalWidth=6");
        assertEquals(0, shell.run("export out --format lammps-dump -o dumps"), shell.err());
        assertEquals(0, shell.run("press tiny.pressling -q -o further --pressed --particles dumps/pressed_0001.dump "
                + "--set press.finalWidth=5.95"), shell.err());
        PressedSample further = new SampleStore(folder.resolve("further")).read(1);
        assertEquals(first.press().pressed().box().withWidth(5.95e-6), further.press().pressed().box());
        assertEquals(0, shell.run("slice dumps/pressed_0001.dump --at 30%"), shell.err());
        assertTrue(shell.out().startsWith("9 circles cut of 27 spheres"), shell.out());
    }

    /** A slurry of LAMMPS: seven types that are two phases, joined along x and y, which its data file does not say. */
    @Test
    void aSlurryOfSevenTypesIsPressed() throws IOException {
        StringBuilder atoms = new StringBuilder();
        for (int i = 0; i < 216; i++) {
            // The first row lies across the sides, as it may where those are joined.
            atoms.append(i + 1).append(' ').append(i % 7 + 1).append(" 2 1.5 ").append(2.02 * (i % 6)).append(' ')
                    .append(2.02 * (i / 6 % 6)).append(' ').append(3 + 2.02 * (i / 36)).append(" 0 0 0\n");
        }
        Files.writeString(folder.resolve("slurry.data"), "LAMMPS data file via write_data, units = micro\n\n216 atoms\n"
                + "7 atom types\n\n0 12.12 xlo xhi\n0 12.12 ylo yhi\n0 40 zlo zhi\n\nAtoms # sphere\n\n" + atoms);
        PressedSample sample = press("--particles slurry.data --types 1=AM,2=AM,3=AM,4=SE,5=SE,6=SE,7=SE --press-axis z "
                + "--joined x,y --fit-box --set press.finalWidth=11.8");
        assertEquals(new Box(11.8e-6, 12.12e-6, 12.12e-6, true, true), sample.press().pressed().box());
        assertEquals(93, sample.press().pressed().particles().count(Phase.AM));
        assertTrue(sample.press().history().rows().getLast().pressure() > 1e6);
        assertEquals(3, shell.run("press tiny.pressling -q -o out --particles slurry.data --types 1=AM,2=SE"), shell.err());
        assertTrue(shell.err().contains("type 3"), shell.err());
    }

    /**
     * As many spheres as people have from LIGGGHTS, in the columns and the boundaries that it writes, in mm and above a
     * floor.
     */
    @Test
    void twentyTwoThousandSpheresArePressed() throws IOException {
        int across = 28;
        try (Writer out = Files.newBufferedWriter(folder.resolve("many.dump"))) {
            out.write("ITEM: TIMESTEP\n150000\nITEM: NUMBER OF ATOMS\n" + across * across * across + "\n"
                    + "ITEM: BOX BOUNDS pp pp fm\n-0.28 0.28\n-0.28 0.28\n0 2\n"
                    + "ITEM: ATOMS id type x y z vx vy vz fx fy fz omegax omegay omegaz radius \n");
            for (int i = 0; i < across * across * across; i++) {
                out.write(i + 1 + " " + (i % 3 == 0 ? 1 : 2) + " " + (-0.27 + 0.02 * (i % across)) + " "
                        + (-0.27 + 0.02 * (i / across % across)) + " " + (0.0101 + 0.0202 * (i / across / across))
                        + " 0 0 0 0 0 0 0 0 0 0.01 \n");
            }
        }
        PressedSample sample = press(
                "--particles many.dump --length-unit 1e-4 --press-axis z --fit-box --set press.finalWidth=56");
        assertEquals(21_952, sample.press().pressed().particles().count());
        assertEquals(new Box(56e-6, 56e-6, 56e-6, true, true), sample.press().pressed().box());
        assertTrue(sample.press().quality().steps() > 100, "steps " + sample.press().quality().steps());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--particles table.csv                               | 3 | the box of the study has no depth",
            "--particles plane.csv --set packing.depth=9         | 3 | box of the study is 9 µm deep",
            "--particles body.dump                               | 3 | --press-axis",
            "--particles body.dump --joined y                    | 2 | a dump says itself",
            "--particles table.csv --press-axis z                | 2 | the file is a table",
            "--particles table.csv --fit-box --study-box         | 2 | --fit-box makes a box",
            "--particles table.csv --fit-box --set packing.depth=9 | 2 | --study-box takes",
            "--fit-box                                           | 2 | no particles are given"})
    void whatDoesNotFitIsTold(String options, int status, String told) {
        assertEquals(status, shell.run("press tiny.pressling -q -o out " + options), shell.err());
        assertTrue(shell.err().contains(told), shell.err());
    }
}
