// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.Told;
import org.pressling.dem.InvalidInputException;

/** Whatever is wrong with a file is told with the file, the line and what to do. */
class MalformedFilesTest {
    private static final String DATA = "title\n\n2 atoms\n2 atom types\n\n"
            + "0 4e-6 xlo xhi\n0 4e-6 ylo yhi\n-1e-6 1e-6 zlo zhi\n\n"
            + "Atoms # sphere\n\n1 1 1e-6 4720 1e-6 1e-6 0\n2 2 1e-6 1990 3e-6 1e-6 0\n\nVelocities\n\n1 1 0 0 0 0 0\n";
    private static final String DUMP = "ITEM: TIMESTEP\n5\nITEM: NUMBER OF ATOMS\n2\n"
            + "ITEM: BOX BOUNDS ff ff pp\n0 4e-6\n0 4e-6\n-1e-6 1e-6\n"
            + "ITEM: ATOMS id type x y z radius\n1 1 1e-6 1e-6 0 5e-7\n2 2 3e-6 1e-6 0 5e-7\n";

    @TempDir
    Path folder;

    private String refusal(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("given"), text);
        return Told.of(file, () -> ParticleFile.of(file).read());
    }

    @Test
    void withoutAFaultBothAreRead() throws IOException {
        for (String text : new String[] {DATA, DUMP}) {
            assertEquals(2, ParticleFile.of(Files.writeString(folder.resolve("given"), text)).read().particles().count());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1 1 1e-6 4720             | 1 7 1e-6 4720         | UNKNOWN_TYPE 12",
            "1 1 1e-6 4720             | 1 1 6 4720            | DIAMETER 12",
            "1 1 1e-6 4720             | 1 1 -1e-6 4720        | DIAMETER 12",
            "1 1 1e-6 4720             | 1 1 nan 4720          | NO_NUMBER 12",
            "1 1 1e-6 4720             | -1 1 1e-6 4720        | NO_WHOLE_NUMBER 12",
            "1 1 1e-6 4720             | 1 A 1e-6 4720         | NO_WHOLE_NUMBER 12",
            "2 2 1e-6 1990 3e-6        | 1 2 1e-6 1990 3e-6    | ID_TWICE 13",
            "2 2 1e-6 1990 3e-6 1e-6 0 | 2 2 1990 3e-6 1e-6 0  | ATOM_LINE 13",
            "1 1 0 0 0 0 0             | 1 1 0 0               | VELOCITY_LINE 17",
            "Atoms # sphere            | Atoms # atomic        | STYLE 10",
            "2 atoms                   | 3 atoms               | ATOM_COUNT 18",
            "2 atoms                   | 0 atoms               | NO_WHOLE_NUMBER 3",
            "0 4e-6 ylo yhi            | 4e-6 0 ylo yhi        | BOX 7",
            "0 4e-6 xlo xhi            | 0 four xlo xhi        | NO_NUMBER 6",
            "0 4e-6 xlo xhi            | ''                    | HEADER 10",
            "-1e-6 1e-6 zlo zhi        | 0 1e-7 0 xy xz yz     | TILTED 8"})
    void aDataFileIsRefusedWithTheSpot(String what, String by, String expected) throws IOException {
        assertTrue(DATA.contains(what), what);
        assertEquals(expected, refusal(DATA.replaceFirst(what, by == null ? "" : by)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ITEM: NUMBER OF ATOMS;2;  | ''                 | MISSING_ITEM 7",
            "NUMBER OF ATOMS;2         | NUMBER OF ATOMS;3  | ENDS 12",
            "NUMBER OF ATOMS;2         | NUMBER OF ATOMS;1  | NO_ITEM 11",
            "NUMBER OF ATOMS;2         | NUMBER OF ATOMS;-2 | NO_WHOLE_NUMBER 4",
            "TIMESTEP;5                | TIMESTEP;five      | NO_NUMBER 2",
            "BOX BOUNDS ff ff pp;0 4e-6;0 4e-6;-1e-6 1e-6 | BOX BOUNDS xy xz yz ff ff pp;0 4e-6 0;0 4e-6 1e-9;0 1 0 | TILTED 7",
            "BOX BOUNDS ff ff pp       | BOX BOUNDS pp ff pp | JOINED_SIDES 5",
            "ff pp;0 4e-6              | ff pp;4e-6 0       | BOX 6",
            "ff pp;0 4e-6              | ff pp;0 4e-6 0     | BOUNDS 6",
            "id type x y z radius      | id type x y z      | NO_COLUMN 9",
            "id type x y z radius      | id type xx y z radius | NO_COLUMN 9",
            "id type x y z radius      | id x y z radius    | NO_COLUMN 9",
            "1 1 1e-6 1e-6 0 5e-7      | 1 1 1e-6 1e-6 5e-7 | CELLS 10",
            "1 1 1e-6 1e-6 0 5e-7      | 1 1 inf 1e-6 0 5e-7 | NO_NUMBER 10",
            "2 2 3e-6                  | 1 2 3e-6           | ID_TWICE 11",
            "2 2 3e-6                  | 2 3 3e-6           | UNKNOWN_TYPE 11",
            "ITEM: ATOMS id            | ITEM: ENTRIES id   | HOLDS_OTHERS 9"})
    void aDumpIsRefusedWithTheSpot(String what, String by, String expected) throws IOException {
        String from = what.replace(';', '\n');
        assertTrue(DUMP.contains(from), what);
        assertEquals(expected, refusal(DUMP.replace(from, by == null ? "" : by.replace(';', '\n'))));
    }

    @Test
    void whatIsNoneOfTheFormsIsToldWhichThereAre() throws IOException {
        assertEquals("NO_FORM", refusal("units si\nrun 0\n"));
        assertEquals("EMPTY", refusal(""));
        assertEquals("BINARY 1", refusal("a\0b"));
        assertEquals("ATOM_COUNT 16", refusal(DATA.replace("1 1 1e-6 4720 1e-6 1e-6 0\n2 2 1e-6 1990 3e-6 1e-6 0\n", "")));
        Path missing = folder.resolve("missing");
        assertEquals("MISSING", Told.of(missing, () -> ParticleFile.of(missing).read()));
        assertThrows(InvalidInputException.class, () -> ParticleFile.of(folder).read());
    }

    @Test
    void aFileOfWhichAllTypesAreLeftOutHasNothingToPress() throws IOException {
        Path file = Files.writeString(folder.resolve("given"), DUMP);
        ParticleFile nothing = new ParticleFile(file, ReadOptions.STANDARD.withTypes("1=none,2=none"));
        assertEquals("NO_PARTICLES 12", Told.of(file, nothing::read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1=AM,1=SE", "-1=AM", "1=LCO", "1=AM,", "x=SE", "1=AM=SE"})
    void malformedTypesAreToldHowToWriteThem(String types) {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> LammpsTypes.parse(types));
        assertTrue(e.getMessage().contains("1=AM,2=SE,3=none"), e.getMessage());
    }

    @Test
    void typesAreShownAsTheyAreWritten() {
        assertEquals("1=AM,2=SE,10=none", LammpsTypes.parse("2=se, 10=none,1=AM").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inch", "0", "-1", "2", "NaN"})
    void unknownUnitsAreToldWhichThereAre(String unit) {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> ReadOptions.STANDARD.withLengthUnit(unit));
        assertTrue(e.getMessage().contains("m, cm, mm, um, nm"), e.getMessage());
    }

    @Test
    void aUnitMayBeANumberOfMetres() {
        assertEquals(2.5e-7, ReadOptions.STANDARD.withLengthUnit("2.5e-7").lengthUnit().orElseThrow());
    }
}
