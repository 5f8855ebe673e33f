// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

class LammpsFilesTest {
    private static final String HEADER = "title\n\n3 atoms\n2 atom types\n\n1 3 xlo xhi\n2 6 ylo yhi\n-1 1 zlo zhi\n\n";

    @TempDir
    Path folder;

    static Stream<Arguments> formats() {
        return Stream.of(Arguments.of(new LammpsDataExporter(), "x.data"), Arguments.of(new LammpsDumpExporter(), "x.dump"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsWrittenIsReadBitByBit(StructureExporter exporter, String file) throws IOException {
        ExportedStructure written = Exports.structure();
        assertEquals(List.of(folder.resolve(file)), exporter.write(written, folder, "x"));
        ReadParticles read = ParticleFile.of(folder.resolve(file)).read();
        Particles expected = written.structure().particles();
        Particles actual = read.particles();
        assertArrayEquals(expected.x, actual.x);
        assertArrayEquals(expected.y, actual.y);
        assertArrayEquals(expected.radius, actual.radius);
        assertArrayEquals(expected.phase, actual.phase);
        assertArrayEquals(expected.vx, actual.vx);
        assertArrayEquals(expected.vy, actual.vy);
        assertArrayEquals(expected.angularVelocity, actual.angularVelocity);
        assertArrayEquals(new long[] {1, 2, 3, 4, 5}, read.ids());
        assertEquals(Optional.of(written.structure().box()), read.box());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theFilesAreTheGoldenOnes(StructureExporter exporter, String file) throws IOException {
        exporter.write(Exports.structure(), folder, "x");
        assertEquals(Exports.golden(file), Files.readString(folder.resolve(file)));
    }

    @Test
    void aDumpTellsOfJoinedEdgesAndADataFileCannot() throws IOException {
        ExportedStructure s = Exports.structure();
        Box joined = new Box(s.structure().box().width(), s.structure().box().height(), true);
        ExportedStructure periodic = new ExportedStructure(new Structure(joined, s.structure().particles()), s.materials(),
                s.contacts(), s.measures());
        new LammpsDumpExporter().write(periodic, folder, "x");
        new LammpsDataExporter().write(periodic, folder, "x");
        assertEquals(Optional.of(joined), ParticleFile.of(folder.resolve("x.dump")).read().box());
        assertFalse(ParticleFile.of(folder.resolve("x.data")).read().box().orElseThrow().periodicY());
    }

    @Test
    void aDataFileNeedsDensities() throws IOException {
        ExportedStructure s = Exports.structure();
        ExportedStructure unknown = ExportedStructure.of(s.structure(), Optional.empty(), s.contacts());
        InvalidInputException e = assertThrows(InvalidInputException.class,
                () -> new LammpsDataExporter().write(unknown, folder, "x"));
        assertTrue(e.getMessage().contains("--study"), e.getMessage());
        new LammpsDumpExporter().write(unknown, folder, "x");
    }

    @Test
    void aDataFileOfAnotherProgramIsReadWhateverItsOrderSectionsAndOrigin() throws IOException {
        Path file = Files.writeString(folder.resolve("foreign"), HEADER + "Masses\n\n1 1\n2 2\n\nVelocities\n\n"
                + "7 1 2 0 0 0 5\n\nPairIJ Coeffs # granular\n\n1 1 1.0\n\nAtoms  # sphere\n\n"
                + "9 2 0.5 1990 1.5 3 0 0 0 0  # a comment\n7 1 1 4720 2 4 0 0 0 0\n8 3 1 4720 2 4 0 0 0 0\n");
        ReadParticles read = new ParticleFile(file, ReadOptions.STANDARD.withTypes("1=SE,2=AM,3=none")
                .withLengthUnit("um")).read();
        assertArrayEquals(new long[] {7, 9}, read.ids());
        Particles p = read.particles();
        assertEquals(Phase.SE, p.phaseOf(0));
        assertEquals(Phase.AM, p.phaseOf(1));
        assertEquals(1e-6, p.x[0], 1e-21);
        assertEquals(2e-6, p.y[0], 1e-21);
        assertEquals(0.25e-6, p.radius[1], 1e-21);
        assertEquals(1e-6, p.vx[0], 1e-21);
        assertEquals(5, p.angularVelocity[0]);
        assertEquals(0, p.vx[1]);
        Box box = read.box().orElseThrow();
        assertEquals(2e-6, box.width(), 1e-20);
        assertEquals(4e-6, box.height(), 1e-20);
    }

    @Test
    void aDataFileMayTellItsUnits() throws IOException {
        Path file = Files.writeString(folder.resolve("micro"),
                ("LAMMPS data file via write_data, version 2 Aug 2023, timestep = 5, units = micro\n" + HEADER.substring(6)
                        + "Atoms # sphere\n\n1 1 1 1 2 3 0\n2 2 1 1 2 4 0\n3 2 1 1 2 5 0\n"));
        assertEquals(1e-6, ParticleFile.of(file).read().particles().x[0], 1e-21);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aDumpGivesPlacesInFourForms(String columns, String row) throws IOException {
        Path file = Files.writeString(folder.resolve("dump"), frame(0, columns, row));
        Particles p = ParticleFile.of(file).read().particles();
        assertEquals(1e-6, p.x[0], 1e-20);
        assertEquals(2e-6, p.y[0], 1e-20);
        assertEquals(0.5e-6, p.radius[0], 1e-20);
    }

    static Stream<Arguments> columns() {
        return Stream.of(Arguments.of("id type x y z radius", "1 1 3e-6 3e-6 0 5e-7"),
                Arguments.of("diameter id type xu yu", "1e-6 1 1 3e-6 3e-6"),
                Arguments.of("id type xs ys zs radius vx", "1 1 0.25 0.5 0.5 5e-7 1"),
                Arguments.of("id element type xsu ysu radius", "1 Co 1 0.25 0.5 5e-7"));
    }

    /** A frame with one particle in a box from (2, 1) to (6, 5) µm. */
    private static String frame(long timestep, String columns, String row) {
        return "ITEM: TIMESTEP\n" + timestep + "\nITEM: NUMBER OF ATOMS\n1\nITEM: BOX BOUNDS ff ff pp\n2e-6 6e-6\n1e-6 5e-6\n"
                + "-1e-6 1e-6\nITEM: ATOMS " + columns + "\n" + row + "\n";
    }

    @Test
    void theLastFrameIsReadUnlessAnotherIsAskedFor() throws IOException {
        String columns = "id type x y radius";
        Path file = Files.writeString(folder.resolve("frames"), "ITEM: UNITS\nmicro\n"
                + (frame(0, columns, "1 1 3 2 .5") + "ITEM: TIME\n0.5\n" + frame(100, columns, "1 1 4 2 .5")
                        + frame(200, columns, "1 1 5 2 .5")).replace("e-6", ""));
        assertEquals(3e-6, ParticleFile.of(file).read().particles().x[0], 1e-20);
        assertEquals(2e-6, new ParticleFile(file, ReadOptions.STANDARD.withTimestep(100)).read().particles().x[0], 1e-20);
        InvalidInputException none = assertThrows(InvalidInputException.class,
                () -> new ParticleFile(file, ReadOptions.STANDARD.withTimestep(50)).read());
        assertTrue(none.getMessage().contains("3 frames: 0, 100, 200"), none.getMessage());
    }

    @Test
    void liggghtsIsReadAsItWrites() throws IOException {
        ReadParticles dump = ParticleFile.of(Exports.foreign("liggghts-particles.dump", folder)).read();
        assertEquals(3, dump.particles().count());
        assertEquals(6.38911e-6, dump.particles().x[1]);
        assertEquals(-73.7755, dump.particles().vx[1]);
        ReadParticles data = ParticleFile.of(Exports.foreign("liggghts.data", folder)).read();
        assertArrayEquals(dump.particles().phase, data.particles().phase);
        assertEquals(dump.particles().x[1], data.particles().x[1], 1e-11);
        assertEquals(dump.particles().vx[2], data.particles().vx[2], 1e-3);
        assertEquals(dump.box(), data.box());
    }

    @Test
    void aTableIsReadAsEver() throws IOException {
        new CsvExporter().write(Exports.structure(), folder, "x");
        ReadParticles read = ParticleFile.of(folder.resolve("x.csv")).read();
        assertArrayEquals(Exports.structure().structure().particles().x, read.particles().x);
        assertEquals(Optional.empty(), read.box());
    }
}
