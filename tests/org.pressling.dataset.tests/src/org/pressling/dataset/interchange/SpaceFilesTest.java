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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Problem;
import org.pressling.dem.Structure;

/** Files of bodies in space: what is written is read back, and no file loses its third axis without a word. */
class SpaceFilesTest {

    @TempDir
    Path folder;

    private ReadParticles read(String name) {
        return ParticleFile.of(folder.resolve(name)).read();
    }

    private static void assertSame(Particles expected, Particles actual) {
        assertArrayEquals(expected.x, actual.x);
        assertArrayEquals(expected.y, actual.y);
        assertArrayEquals(expected.z, actual.z);
        assertArrayEquals(expected.radius, actual.radius);
        assertArrayEquals(expected.phase, actual.phase);
    }

    private static void assertSameMotion(Particles expected, Particles actual) {
        assertArrayEquals(expected.vx, actual.vx);
        assertArrayEquals(expected.vy, actual.vy);
        assertArrayEquals(expected.vz, actual.vz);
        assertArrayEquals(expected.angularVelocityX, actual.angularVelocityX);
        assertArrayEquals(expected.angularVelocityY, actual.angularVelocityY);
        assertArrayEquals(expected.angularVelocity, actual.angularVelocity);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void aDumpGivesTheBodyBackBitByBit(boolean periodicY, boolean periodicZ) throws IOException {
        Structure body = Bodies.body(periodicY, periodicZ);
        new LammpsDumpExporter().write(Bodies.exported(body), folder, "x");
        ReadParticles read = read("x.dump");
        assertSame(body.particles(), read.particles());
        assertSameMotion(body.particles(), read.particles());
        assertEquals(Optional.of(body.box()), read.box());
        assertTrue(read.isSpace());
    }

    @Test
    void aDataFileGivesItBackInWalls() throws IOException {
        Structure body = Bodies.body(true, true);
        new LammpsDataExporter().write(Bodies.exported(body), folder, "x");
        ReadParticles read = read("x.data");
        assertSame(body.particles(), read.particles());
        assertSameMotion(body.particles(), read.particles());
        assertEquals(Optional.of(Bodies.body(false, false).box()), read.box());
    }

    @Test
    void aTableHasTheThirdPlaceAndNoBox() throws IOException {
        Structure body = Bodies.body(true, true);
        new CsvExporter().write(Bodies.exported(body), folder, "x");
        assertEquals("phase,x_um,y_um,z_um,diameter_um", Files.readAllLines(folder.resolve("x.csv")).getFirst());
        ReadParticles read = read("x.csv");
        assertSame(body.particles(), read.particles());
        assertTrue(read.isSpace() && read.box().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5,5,5", "0,0,0", "2,2.0003,1.9997"})
    void aTableOfOnePlaneStaysAPlane(String places) throws IOException {
        String[] z = places.split(",");
        Files.writeString(folder.resolve("p.csv"), "phase,x_um,y_um,z_um,diameter_um\nAM,3,3," + z[0] + ",4\nSE,6,3," + z[1]
                + ",1\nSE,8,3," + z[2] + ",1\n");
        ReadParticles read = read("p.csv");
        assertFalse(read.isSpace());
        assertArrayEquals(new double[3], read.particles().z);
    }

    /** A slurry as people have it: seven types, of which some are one phase and one is left out; a box that begins below 0. */
    @Test
    void sevenTypesAreGivenTheirPhases() throws IOException {
        ReadParticles read = new ParticleFile(Exports.foreign("slurry.data", folder),
                ReadOptions.STANDARD.withTypes("1=AM,2=AM,3=AM,4=AM,5=SE,6=SE,7=none").withPressAxis("z")).read();
        Particles p = read.particles();
        assertArrayEquals(new long[] {1, 2, 3, 4, 5, 6}, read.ids());
        assertEquals(4, p.count(Phase.AM));
        assertEquals(new Box(30e-6, 20e-6, 25e-6, false, false), read.box().orElseThrow());
        assertEquals(6.5e-6, p.radius[1]);
        assertEquals(List.of(22e-6, 3.5e-6, 16e-6), List.of(p.x[1], p.y[1], p.z[1]));
        Problem told = assertThrows(InvalidInputException.class, () -> read("slurry.data")).problems().getFirst();
        assertEquals(ImportProblem.UNKNOWN_TYPE, told.code());
    }

    /** A file that is pressed along y or z is the same body with its axes moved on. */
    @ParameterizedTest
    @ValueSource(strings = {"y", "z"})
    void theAxisOfThePressIsChosen(String axis) throws IOException {
        Structure body = Bodies.body(true, false);
        Particles p = body.particles();
        int first = axis.equals("y") ? 1 : 2; // where x goes
        double[] sides = {body.box().width(), body.box().height(), body.box().depth()};
        String[] ends = {"ff", "pp", "ff"};
        StringBuilder text = new StringBuilder("ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n" + p.count() + "\nITEM: BOX BOUNDS");
        for (int file = 0; file < 3; file++) {
            text.append(' ').append(ends[(file - first + 3) % 3]);
        }
        for (int file = 0; file < 3; file++) {
            text.append("\n0 ").append(sides[(file - first + 3) % 3]);
        }
        text.append("\nITEM: ATOMS id type radius x y z vx vy vz omegax omegay omegaz\n");
        for (int i = 0; i < p.count(); i++) {
            text.append(i).append(' ').append(p.phase[i] + 1).append(' ').append(p.radius[i]);
            for (double[] vector : new double[][] {{p.x[i], p.y[i], p.z[i]}, {p.vx[i], p.vy[i], p.vz[i]},
                    {p.angularVelocityX[i], p.angularVelocityY[i], p.angularVelocity[i]}}) {
                for (int file = 0; file < 3; file++) {
                    text.append(' ').append(vector[(file - first + 3) % 3]);
                }
            }
            text.append('\n');
        }
        Files.writeString(folder.resolve("turned.dump"), text);
        ReadParticles read = new ParticleFile(folder.resolve("turned.dump"), ReadOptions.STANDARD.withPressAxis(axis)).read();
        assertSame(p, read.particles());
        assertSameMotion(p, read.particles());
        assertEquals(Optional.of(body.box()), read.box());
    }

    /** A plane that stands upright in its file, and one that is pressed along y: both are laid into that of x and y. */
    @ParameterizedTest
    @CsvSource({"x, 1 4 9 2, 0 0 0, 4e-6, 2e-6", "y, 9 4 1 2, 0 0 3, 4e-6, 9e-6", "z, 2 9 4 1, 0 3 0, 4e-6, 2e-6"})
    void aPlaneMayStandInItsFile(String axis, String sizes, String spin, double width, double height) throws IOException {
        String[] size = sizes.split(" ");
        int flat = axis.equals("y") ? 2 : 1;
        String[] first = {"1e-6", "1e-6", "1e-6"};
        String[] second = {"1.5e-6", "1.5e-6", "1.5e-6"};
        second[flat] = first[flat];
        String[] ends = axis.equals("x") ? new String[] {"4", "9", "2"} : axis.equals("y") ? new String[] {"9", "4", "1"}
                : new String[] {size[0], size[1], size[2]};
        Files.writeString(folder.resolve("upright"), "ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n2\nITEM: BOX BOUNDS ff ff ff\n0 "
                + ends[0] + "e-6\n0 " + ends[1] + "e-6\n0 " + ends[2]
                + "e-6\nITEM: ATOMS id type x y z radius omegax omegay omegaz\n1 1 " + String.join(" ", first) + " 2e-7 " + spin
                + "\n2 2 " + String.join(" ", second) + " 2e-7 0 0 0\n");
        ReadParticles read = new ParticleFile(folder.resolve("upright"), ReadOptions.STANDARD.withPressAxis(axis)).read();
        assertFalse(read.isSpace());
        assertEquals(Optional.of(new Box(width, height, false)), read.box());
        assertArrayEquals(new double[] {1e-6, 1.5e-6}, read.particles().x);
        assertArrayEquals(new double[] {1e-6, 1.5e-6}, read.particles().y);
        // x then z, and y then x, show the plane from behind, where a turn goes the other way round; z then x does not.
        assertEquals(switch (axis) {
        case "x" -> 0;
        case "y" -> -3;
        default -> 3;
        }, read.particles().angularVelocity[0]);
    }

    private Path dump(String ends, String bounds, String columns, String... rows) throws IOException {
        return Files.writeString(folder.resolve("given.dump"), "ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n" + rows.length
                + "\nITEM: BOX BOUNDS " + ends + "\n" + bounds.replace(';', '\n') + "\nITEM: ATOMS " + columns + "\n"
                + String.join("\n", rows) + "\n");
    }

    /** Scaled and unwrapped places along z, and whole depths that do not count. */
    @ParameterizedTest
    @CsvSource({"zs, 0.25, 0.75", "zsu, 1.25, -0.25", "zu, 8, 4", "z, 2, 4"})
    void theThirdPlaceComesInFourForms(String column, String first, String second) throws IOException {
        ReadParticles read = new ParticleFile(dump("ff pp pp", "0 8;0 8;1 5", "id type x y " + column + " radius",
                "1 1 2 2 " + first + " 0.5", "2 2 6 3 " + second + " 0.5"), ReadOptions.STANDARD.withLengthUnit("um")).read();
        double expected = column.startsWith("zs") ? 1e-6 : column.equals("zu") ? 3e-6 : 1e-6;
        assertEquals(expected, read.particles().z[0], 1e-20);
        assertEquals(3e-6, read.particles().z[1], 1e-20);
        assertTrue(read.box().orElseThrow().periodicZ());
    }

    @Test
    void joinedEndsOfThePressAreRefusedWithTheAxisThatIsMeant() throws IOException {
        Path file = dump("pp pp mm", "0 8;0 8;0 8", "id type x y z radius", "1 1 2e-6 2e-6 2e-6 5e-7", "2 2 2e-6 2e-6 4e-6 5e-7");
        Problem told = assertThrows(InvalidInputException.class, () -> ParticleFile.of(file).read()).problems().getFirst();
        assertEquals(ImportProblem.JOINED_SIDES, told.code());
        assertTrue(told.exception().getMessage().contains("--press-axis"), told.exception().getMessage());
        Box box = new ParticleFile(file, ReadOptions.STANDARD.withPressAxis("Z")).read().box().orElseThrow();
        assertTrue(box.periodicY() && !box.isSpace());
        assertEquals(ImportProblem.AXIS, assertThrows(InvalidInputException.class,
                () -> ReadOptions.STANDARD.withPressAxis("w")).problems().getFirst().code());
    }

    @Test
    void aBodyNeedsTheThirdSideOfItsBoxAndAPlaneDoesNot() throws IOException {
        String header = "title\n\n2 atoms\n2 atom types\n\n0 8 xlo xhi\n0 8 ylo yhi\n\nAtoms # sphere\n\n1 1 1 3000 2 2 2\n";
        ReadOptions um = ReadOptions.STANDARD.withLengthUnit("um");
        Path plane = Files.writeString(folder.resolve("plane.data"), header + "2 2 1 3000 4 2 2\n");
        assertFalse(new ParticleFile(plane, um).read().isSpace());
        Path body = Files.writeString(folder.resolve("body.data"), header + "2 2 1 3000 4 2 4\n");
        Problem told = assertThrows(InvalidInputException.class, () -> new ParticleFile(body, um).read()).problems().getFirst();
        assertEquals(ImportProblem.HEADER, told.code());
        assertTrue(told.exception().getMessage().contains("zlo zhi"), told.exception().getMessage());
        Path none = dump("ff ff ff", "0 8;0 8;3 3", "id type x y z radius", "1 1 2e-6 2e-6 2e-6 5e-7", "2 2 4e-6 2e-6 4e-6 5e-7");
        Problem flat = assertThrows(InvalidInputException.class, () -> ParticleFile.of(none).read()).problems().getFirst();
        assertEquals(ImportProblem.BOX, flat.code());
        assertEquals(8, flat.place().line());
    }

    /** A box that is shrink-wrapped around centres along z and has room above along x gets its walls at the surfaces. */
    @Test
    void aFittedBoxTouchesTheOutermostParticles() throws IOException {
        Path file = dump("ff pp ss", "-1 40;0 8;2 5", "id type x y z radius", "1 1 2 2 2 1", "2 2 6 7 5 0.5");
        ReadOptions um = ReadOptions.STANDARD.withLengthUnit("um");
        assertEquals(new Box(41e-6, 8e-6, 3e-6, true, false), new ParticleFile(file, um).read().box().orElseThrow());
        ReadParticles fitted = new ParticleFile(file, um.withFittedBox()).read();
        assertEquals(new Box(5.5e-6, 8e-6, 4.5e-6, true, false), fitted.box().orElseThrow());
        assertArrayEquals(new double[] {1e-6, 5e-6}, fitted.particles().x, 1e-20);
        assertArrayEquals(new double[] {2e-6, 7e-6}, fitted.particles().y, 1e-20);
        assertArrayEquals(new double[] {1e-6, 4e-6}, fitted.particles().z, 1e-20);
    }

    @Test
    void aTableGetsAFittedBoxToo() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"),
                "phase,x_um,y_um,z_um,diameter_um\nAM,-3,3,10,4\nSE,6,3,-10,1\n");
        ReadParticles fitted = new ParticleFile(table, ReadOptions.STANDARD.withFittedBox()).read();
        assertEquals(new Box(11.5e-6, 4e-6, 22.5e-6, false, false), fitted.box().orElseThrow());
        assertArrayEquals(new double[] {2e-6, 11e-6}, fitted.particles().x, 1e-20);
    }

    @Test
    void contactsInSpaceHaveForcesAlongAllAxes() throws IOException {
        Path file = dump("ff ff ff", "0 8;0 8;0 8", "id type x y z radius", "1 1 3 3 3 2", "2 2 4 5 5 1.1");
        Path entries = Files.writeString(folder.resolve("entries"), "ITEM: TIMESTEP\n0\nITEM: NUMBER OF ENTRIES\n1\n"
                + "ITEM: BOX BOUNDS ff ff ff\n0 8\n0 8\n0 8\nITEM: ENTRIES a b c d e f\n2 1 0 5e-3 1e-3 1e-3\n");
        for (String axis : new String[] {"x", "y", "z"}) {
            ReadParticles body = new ParticleFile(file, ReadOptions.STANDARD.withLengthUnit("um").withPressAxis(axis)).read();
            var c = new ContactDump(entries, "id force", Optional.empty()).read(body);
            assertTrue(c.isSpace());
            // On the first particle the force is -(5, 1, 1) mN, the way to the second (1, 2, 2) / 3.
            assertEquals(3e-3, c.normalForce[0], 1e-17);
            assertEquals(Math.sqrt(18) * 1e-3, c.tangentialForce[0], 1e-17);
            double[] force = body.axes().vector(new double[] {-5e-3, -1e-3, -1e-3});
            assertArrayEquals(force, new double[] {c.forceX(0), c.forceY(0), c.forceZ(0)}, 1e-17, axis);
            assertEquals(0.1e-6, c.overlap[0], 1e-18);
            double[] normal = body.axes().vector(new double[] {1.0 / 3, 2.0 / 3, 2.0 / 3});
            assertArrayEquals(normal, new double[] {c.normalX[0], c.normalY[0], c.normalZ[0]}, 1e-15);
        }
        Path lammps = Files.writeString(folder.resolve("entries"), Files.readString(entries).replace("2 1 0 5e-3 1e-3 1e-3",
                "1 2 3e-3 -4e-3 1e-3 1e-3"));
        var c = new ContactDump(lammps, "patom1 patom2 force p1 p2 p3", Optional.empty()).read(
                new ParticleFile(file, ReadOptions.STANDARD.withLengthUnit("um")).read());
        assertEquals(3e-3, c.normalForce[0]);
        assertArrayEquals(new double[] {-4e-3, 1e-3, 1e-3}, new double[] {c.tangentialX[0], c.tangentialY[0], c.tangentialZ[0]},
                1e-17);
    }
}
