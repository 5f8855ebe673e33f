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
        String message = assertThrows(InvalidInputException.class, () -> ParticleFile.of(file).read()).getMessage();
        assertTrue(message.contains("given"), message);
        return message;
    }

    @Test
    void withoutAFaultBothAreRead() throws IOException {
        for (String text : new String[] {DATA, DUMP}) {
            assertEquals(2, ParticleFile.of(Files.writeString(folder.resolve("given"), text)).read().particles().count());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1 1 1e-6 4720             | 1 7 1e-6 4720         | line 12: the particle has type 7, whose phase is not known",
            "1 1 1e-6 4720             | 1 1 6 4720            | line 12: the particle has a diameter of 6.0 m",
            "1 1 1e-6 4720             | 1 1 -1e-6 4720        | line 12: the particle has a diameter of -1.0E-6 m",
            "1 1 1e-6 4720             | 1 1 nan 4720          | line 12: the diameter is 'nan'",
            "1 1 1e-6 4720             | -1 1 1e-6 4720        | line 12: the id is '-1'; it must be a whole number from 0 on",
            "1 1 1e-6 4720             | 1 A 1e-6 4720         | line 12: the type is 'A'",
            "2 2 1e-6 1990 3e-6        | 1 2 1e-6 1990 3e-6    | line 13: an atom of id 1 has come before",
            "2 2 1e-6 1990 3e-6 1e-6 0 | 2 2 1e-6 1990 3e-6 1e-6 9e-7 | line 13: the particle's centre has z = 9.0E-7",
            "2 2 1e-6 1990 3e-6 1e-6 0 | 2 2 1990 3e-6 1e-6 0  | line 13: 6 numbers; allowed are 7 or 10: id type diameter",
            "1 1 0 0 0 0 0             | 1 1 0 0               | line 17: 4 numbers; a velocity of a sphere has 7",
            "Atoms # sphere            | Atoms # atomic        | line 10: the atoms are of the style 'atomic'; allowed is sphere",
            "2 atoms                   | 3 atoms               | the header announces 3 atoms, but the section Atoms has 2",
            "2 atoms                   | 0 atoms               | line 3: the number of atoms is '0'",
            "0 4e-6 ylo yhi            | 4e-6 0 ylo yhi        | line 7: ylo is 4.0E-6 and yhi is 0.0",
            "0 4e-6 xlo xhi            | 0 four xlo xhi        | line 6: xhi is 'four'",
            "0 4e-6 xlo xhi            | ''                    | the header lacks 'LOW HIGH xlo xhi'",
            "-1e-6 1e-6 zlo zhi        | 0 1e-7 0 xy xz yz     | line 8: the box is tilted"})
    void aDataFileIsRefusedWithTheSpot(String what, String by, String expected) throws IOException {
        assertTrue(DATA.contains(what), what);
        String message = refusal(DATA.replaceFirst(what, by == null ? "" : by));
        assertTrue(message.contains(expected), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ITEM: NUMBER OF ATOMS;2;  | ''                 | line 7: the frame lacks ITEM: NUMBER OF ATOMS",
            "NUMBER OF ATOMS;2         | NUMBER OF ATOMS;3  | the file ends where row 3 of 3 should be; it may have been cut off",
            "NUMBER OF ATOMS;2         | NUMBER OF ATOMS;1  | line 11: '2 2 3e-6 1e-6 0 5e-7' stands where a line 'ITEM: …' should",
            "NUMBER OF ATOMS;2         | NUMBER OF ATOMS;-2 | line 4: the number of rows is '-2'",
            "TIMESTEP;5                | TIMESTEP;five      | line 2: the timestep is 'five'",
            "BOX BOUNDS ff ff pp;0 4e-6;0 4e-6;-1e-6 1e-6 | BOX BOUNDS xy xz yz ff ff pp;0 4e-6 0;0 4e-6 1e-9;0 1 0 | line 7: the box is tilted by 1e-9",
            "BOX BOUNDS ff ff pp       | BOX BOUNDS pp ff pp | line 5: left and right of the box are joined (pp along x), but a press has walls there. Add --walls",
            "ff pp;0 4e-6              | ff pp;4e-6 0       | line 6: the box goes from 4.0E-6 to 0.0",
            "ff pp;0 4e-6              | ff pp;0 4e-6 0     | line 6: the box has 3 bounds along an axis",
            "id type x y z radius      | id type x y z      | line 9: the dump has no column radius or diameter; it has id type x y z",
            "id type x y z radius      | id type xx y z radius | line 9: the dump has no column x or xu or xs or xsu",
            "id type x y z radius      | id x y z radius    | line 9: the dump has no column type",
            "1 1 1e-6 1e-6 0 5e-7      | 1 1 1e-6 1e-6 5e-7 | line 10: 5 values under 6 column names",
            "1 1 1e-6 1e-6 0 5e-7      | 1 1 inf 1e-6 0 5e-7 | line 10: x is 'inf'; it must be a finite decimal number",
            "2 2 3e-6                  | 1 2 3e-6           | line 11: a particle of id 1 has come before",
            "2 2 3e-6                  | 2 3 3e-6           | line 11: the particle has type 3",
            "ITEM: ATOMS id            | ITEM: ENTRIES id   | line 9: this dump holds ENTRIES, but ATOMS are wanted"})
    void aDumpIsRefusedWithTheSpot(String what, String by, String expected) throws IOException {
        String from = what.replace(';', '\n');
        assertTrue(DUMP.contains(from), what);
        String message = refusal(DUMP.replace(from, by == null ? "" : by.replace(';', '\n')));
        assertTrue(message.contains(expected), message);
    }

    @Test
    void whatIsNoneOfTheFormsIsToldWhichThereAre() throws IOException {
        assertTrue(refusal("units si\nrun 0\n").contains("none of the forms"));
        assertTrue(refusal("").contains("the file is empty"));
        assertTrue(refusal("a\0b").contains("this is not text"));
        assertTrue(refusal(DATA.replace("1 1 1e-6 4720 1e-6 1e-6 0\n2 2 1e-6 1990 3e-6 1e-6 0\n", "")).contains("has 0"));
        InvalidInputException missing = assertThrows(InvalidInputException.class,
                () -> ParticleFile.of(folder.resolve("missing")).read());
        assertTrue(missing.getMessage().contains("There is no such file"), missing.getMessage());
        assertThrows(InvalidInputException.class, () -> ParticleFile.of(folder).read());
    }

    @Test
    void aFileOfWhichAllTypesAreLeftOutHasNothingToPress() throws IOException {
        Path file = Files.writeString(folder.resolve("given"), DUMP);
        ParticleFile nothing = new ParticleFile(file, ReadOptions.STANDARD.withTypes("1=none,2=none"));
        String message = assertThrows(InvalidInputException.class, nothing::read).getMessage();
        assertTrue(message.contains("no particles of a phase"), message);
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
