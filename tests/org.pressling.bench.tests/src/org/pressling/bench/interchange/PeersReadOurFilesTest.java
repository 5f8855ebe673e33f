// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.bench.PeerProgram;
import org.pressling.dataset.interchange.ContactDump;
import org.pressling.dataset.interchange.ExportedStructure;
import org.pressling.dataset.interchange.LammpsDataExporter;
import org.pressling.dataset.interchange.LammpsDumpExporter;
import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** LAMMPS and LIGGGHTS, where they are installed, read what we write, and we what they write. */
class PeersReadOurFilesTest {

    private static final Box BOX = new Box(20e-6, 10e-6, false);

    private static Particles particles() {
        var p = new Particles(3);
        p.set(0, Phase.AM, 3e-6, 10e-6 / 3, 3e-6);
        p.set(1, Phase.SE, 6.4e-6, 10e-6 / 3, 0.5e-6);
        p.set(2, Phase.SE, 7.1e-6, 3.5e-6, 0.5e-6);
        p.vx[1] = 1.0 / 3;
        p.vy[2] = -1.0 / 7;
        p.angularVelocity[2] = 1e4 / 3;
        return p;
    }

    private static final Box DEEP = new Box(20e-6, 10e-6, 12e-6, false, true);

    /** The same off their plane, moving and turning along all axes. */
    private static Particles body() {
        Particles p = particles();
        p.z[0] = 11e-6 / 3;
        p.z[1] = 1e-6;
        p.z[2] = 7e-6;
        p.vz[1] = -1.0 / 3;
        p.angularVelocityX[0] = 1e3 / 7;
        p.angularVelocityY[2] = -1e3 / 3;
        return p;
    }

    private static void export(Path folder, Particles p) throws IOException {
        Box box = p.z[0] == 0 ? BOX : DEEP;
        var structure = ExportedStructure.of(new Structure(box, p), Optional.of(Materials.KOMORI_2022),
                new Contacts(p.phases(), 0, box.isSpace()));
        new LammpsDataExporter().write(structure, folder, "given");
        new LammpsDumpExporter().write(structure, folder, "given");
    }

    private static Path program(String name) {
        Optional<Path> found = PeerProgram.find(name);
        assumeTrue(found.isPresent(), name + " is not installed");
        return found.get();
    }

    private interface Reading {
        ReadParticles from(Path folder) throws IOException;
    }

    private static ReadParticles run(Path program, String script, Particles given, Reading reading) throws IOException {
        List<ReadParticles> read = new ArrayList<>();
        PeerProgram.run(List.of(program.toString(), "-in", "script.in", "-log", "none"), Map.of("OMP_NUM_THREADS", "1"),
                Duration.ofMinutes(10), folder -> {
                    export(folder, given);
                    Files.writeString(folder.resolve("script.in"), script);
                }, folder -> read.add(reading.from(folder)));
        return read.getFirst();
    }

    private static void assertSame(Particles expected, Particles actual) {
        assertArrayEquals(expected.x, actual.x);
        assertArrayEquals(expected.y, actual.y);
        assertArrayEquals(expected.radius, actual.radius);
        assertArrayEquals(expected.phase, actual.phase);
        assertArrayEquals(expected.vx, actual.vx);
        assertArrayEquals(expected.vy, actual.vy);
        assertArrayEquals(expected.angularVelocity, actual.angularVelocity);
        assertArrayEquals(expected.z, actual.z);
        assertArrayEquals(expected.vz, actual.vz);
        assertArrayEquals(expected.angularVelocityX, actual.angularVelocityX);
        assertArrayEquals(expected.angularVelocityY, actual.angularVelocityY);
    }

    /** A body, its data file read by LAMMPS and dumped with sides that are joined along z. */
    @Test
    void lammpsGivesBackOurBodyBitByBit() throws IOException {
        ReadParticles back = run(program("lmp"), """
                units si
                atom_style sphere
                boundary f f p
                read_data given.data
                write_data back.data
                write_dump all custom back.dump id type x y z radius vx vy vz omegax omegay omegaz &
                    modify sort id format float %.17g
                """, body(), folder -> {
            assertSame(body(), ParticleFile.of(folder.resolve("back.data")).read().particles());
            return ParticleFile.of(folder.resolve("back.dump")).read();
        });
        assertSame(body(), back.particles());
        assertEquals(Optional.of(DEEP), back.box());
    }

    @Test
    void lammpsGivesBackOurDataFileBitByBit() throws IOException {
        ReadParticles back = run(program("lmp"), """
                units si
                dimension 2
                atom_style sphere
                boundary f f p
                read_data given.data
                write_data back.data
                """, particles(), folder -> ParticleFile.of(folder.resolve("back.data")).read());
        assertSame(particles(), back.particles());
        assertEquals(Optional.of(BOX), back.box());
    }

    @Test
    void lammpsReadsOurDumpAndWeReadIts() throws IOException {
        ReadParticles back = run(program("lmp"), """
                units si
                dimension 2
                atom_style sphere
                boundary f f p
                read_data given.data
                displace_atoms all move 1e-6 1e-6 0
                read_dump given.dump 0 x y vx vy
                write_dump all custom back.dump id type xs ys radius vx vy omegaz modify sort id format float %.17g
                """, particles(), folder -> ParticleFile.of(folder.resolve("back.dump")).read());
        assertArrayEquals(particles().x, back.particles().x, 1e-20);
        assertArrayEquals(particles().y, back.particles().y, 1e-20);
        assertArrayEquals(particles().vx, back.particles().vx);
        assertEquals(Optional.of(BOX), back.box());
    }

    @Test
    void liggghtsReadsOurDataFileAndWeReadItsDumps() throws IOException {
        List<Contacts> contacts = new ArrayList<>();
        Particles given = particles();
        ReadParticles back = run(program("liggghts"), """
                hard_particles yes
                units si
                atom_style granular
                boundary f f p
                newton off
                communicate single vel yes
                read_data given.data
                fix m1 all property/global youngsModulus peratomtype 264e9 26.7e9
                fix m2 all property/global poissonsRatio peratomtype 0.32 0.37
                fix m3 all property/global coefficientRestitution peratomtypepair 2 0.3 0.3 0.3 0.3
                fix m4 all property/global coefficientFriction peratomtypepair 2 0.3 0.3 0.3 0.3
                neighbor 2e-7 bin
                pair_style gran model hertz tangential history
                pair_coeff * *
                timestep 1e-12
                fix motion all nve/sphere
                compute c all pair/gran/local id force_normal force_tangential contactArea delta
                dump p all custom 1 back.dump id type x y z vx vy vz omegax omegay omegaz radius
                dump_modify p format "%d %d %.17g %.17g %.17g %.17g %.17g %.17g %.17g %.17g %.17g %.17g"
                dump c all local 1 contacts.dump c_c[1] c_c[2] c_c[3] c_c[4] c_c[5] c_c[6] c_c[7] c_c[8] c_c[9] c_c[10] c_c[11]
                run 0
                """, given, folder -> {
            ReadParticles read = ParticleFile.of(folder.resolve("back.dump")).read();
            contacts.add(new ContactDump(folder.resolve("contacts.dump"),
                    "id force_normal force_tangential contactArea delta", Optional.empty()).read(read));
            return read;
        });
        assertArrayEquals(given.x, back.particles().x, 1e-20);
        assertArrayEquals(given.radius, back.particles().radius, 1e-20);
        assertArrayEquals(given.phase, back.particles().phase);
        Contacts c = contacts.getFirst();
        assertEquals(2, c.count());
        double overlap = 1e-6 - Math.hypot(given.x[2] - given.x[1], given.y[2] - given.y[1]);
        assertEquals(overlap, c.overlap[1], 1e-5 * overlap);
        assertTrue(c.normalForce[0] > 0 && c.normalForce[1] > c.normalForce[0]);
    }
}
