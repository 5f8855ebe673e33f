// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.PairType;
import org.pressling.dem.Problem;

class ContactDumpTest {
    private static final String LIGGGHTS = "pos id force force_normal force_tangential contactArea delta contactPoint";
    private static final Optional<BigDecimal> LAST = Optional.empty();

    @TempDir
    Path folder;

    private ReadParticles particles() throws IOException {
        return ParticleFile.of(Exports.foreign("liggghts-particles.dump", folder)).read();
    }

    @Test
    void contactsOfLiggghtsAreReadWithForceAreaAndOverlap() throws IOException {
        Path file = Exports.foreign("liggghts-contacts.dump", folder);
        Contacts c = new ContactDump(file, LIGGGHTS, LAST).read(particles());
        assertEquals(2, c.count());
        assertEquals(0, c.first[0]);
        assertEquals(1, c.second[0]);
        assertEquals(PairType.AM_SE, c.pairType(0));
        assertEquals(PairType.SE_SE, c.pairType(1));
        assertEquals(0.00107263, c.normalForce[0]);
        assertEquals(2.7343e-13, c.area[0]);
        assertEquals(1.10853e-07, c.overlap[0]);
        assertEquals(1, c.normalX[0]);
        assertEquals(0.00107263 / 2.7343e-13, c.pressure[0]);
        // The contact point of LIGGGHTS, which it gives by itself, to the digits of its dump and its overlap's share.
        assertEquals(5.90495e-06, c.x[0], 4e-8);
    }

    @Test
    void anEarlierFrameCanBeChosen() throws IOException {
        Path file = Exports.foreign("liggghts-contacts.dump", folder);
        assertEquals(0.000772623, new ContactDump(file, LIGGGHTS, Optional.of(BigDecimal.ZERO)).read(particles()).normalForce[0]);
    }

    /** Named from the side of either particle, a pair is the same contact. */
    @ParameterizedTest
    @CsvSource({"2 3 -1e-3 -2e-4", "3 2 1e-3 2e-4"})
    void theWholeForceIsTakenApartWhereItsPartsAreMissing(String row) throws IOException {
        String[] w = row.split(" ");
        Path file = entries("c_c[1] c_c[2] c_c[3] c_c[4] c_c[5] c_c[6]", w[0] + " " + w[1] + " 0 " + w[2] + " " + w[3] + " 0");
        Contacts c = new ContactDump(file, "id force", LAST).read(particles());
        assertEquals(1, c.first[0]);
        assertEquals(2, c.second[0]);
        assertEquals(1e-3, c.normalForce[0], 1e-18);
        assertEquals(-2e-4, c.tangentialForce[0], 1e-18);
        assertEquals(2.6114e-7, c.overlap[0], 1e-12);
        assertEquals(Math.PI * 0.25e-6 * c.overlap[0], c.area[0], 1e-25);
    }

    @Test
    void contactsOfLammpsAreReadToo() throws IOException {
        Path file = entries("c_i[1] c_i[2] c_c[1] c_c[2] c_c[3]", "3 2 1e-3 0 2e-4");
        Contacts c = new ContactDump(file, "patom1 patom2 force p1 p2", LAST).read(particles());
        assertEquals(1e-3, c.normalForce[0]);
        assertEquals(-2e-4, c.tangentialForce[0], 1e-18);
    }

    @Test
    void overlapAndAreaAreInTheUnitOfTheParticles() throws IOException {
        Path dump = Exports.foreign("liggghts-particles.dump", folder);
        String micro = Files.readString(dump).replaceAll("([0-9.]+)e-06", "$1").replace("e-05", "0").replace("5e-07", "0.5");
        Files.writeString(dump, micro);
        ReadParticles particles = new ParticleFile(dump, ReadOptions.STANDARD.withLengthUnit("um")).read();
        assertEquals(3e-6, particles.particles().radius[0], 1e-20);
        Path file = entries("a b c d e f g h", "1 2 0 -1e-3 0 0 0.25 0.1");
        Contacts c = new ContactDump(file, "id force contactArea delta", LAST).read(particles);
        assertEquals(0.25e-12, c.area[0], 1e-25);
        assertEquals(0.1e-6, c.overlap[0], 1e-20);
        assertEquals(1e-3, c.normalForce[0], 1e-18);
    }

    private Path entries(String columns, String row) throws IOException {
        return Files.writeString(folder.resolve("entries"), "ITEM: TIMESTEP\n0\nITEM: NUMBER OF ENTRIES\n1\n"
                + "ITEM: BOX BOUNDS ff ff ff\n0 1e-5\n0 1e-5\n-1e-6 1e-6\nITEM: ENTRIES " + columns + "\n" + row + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "id force               | 1 2 0 1 0 0 | COLUMN_COUNT 9",
            "id                     | 1 2 0 1 0 0 | CONTACT_VALUES",
            "patom1 patom2 p1       | 1 2 0 1 0 0 | CONTACT_VALUES",
            "id pos hist            | 1 2 0 1 0 0 | CONTACT_VALUES",
            "id id force            | 1 2 0 1 0 0 | CONTACT_VALUES",
            "id force delta         | 8 9 0 1 0 0 | NO_CONTACT 10",
            "id force delta         | 1 b 0 1 0 0 | NO_WHOLE_NUMBER 10"})
    void whatIsWrongIsTold(String values, String row, String expected) throws IOException {
        Path file = entries("a b c d e f g", row + " 1e-8");
        ContactDump dump = new ContactDump(file, values, LAST);
        ReadParticles particles = particles();
        Problem told = assertThrows(InvalidInputException.class, () -> dump.read(particles)).problems().getFirst();
        assertEquals(expected, told.code().name() + (told.place().line() > 0 ? " " + told.place().line() : ""));
    }
}
