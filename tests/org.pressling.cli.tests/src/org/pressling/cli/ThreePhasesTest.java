// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of particles of three types, and a study of three phases. */
class ThreePhasesTest {
    private static final String STUDY = """
            <pressling:Study xmlns:pressling="https://pressling.org/model" formatVersion="3" name="three">
              <phases name="AM" role="ACTIVE" share="0.5" shareOf="VOLUME" diameterMean="3" gray="128">
                <material href="pressling:/materials#NMC532"/>
              </phases>
              <phases name="SE" role="ELECTROLYTE" shareOf="REST" diameterMean="1" gray="255">
                <material href="pressling:/materials#Li6PS5Cl"/>
              </phases>
              <phases name="carbon" role="CONDUCTOR" share="0.03" shareOf="VOLUME" diameterMean="1" gray="64">
                <material href="pressling:/materials#carbon-black"/>
              </phases>
              <press finalWidth="9" wallSpeed="20"/>
            </pressling:Study>
            """;
    /** A lattice of spheres of 1 µm in a box of 10 µm by 10 µm, the types in turn. */
    private static final int ACROSS = 9;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("three.pressling"), STUDY);
        Files.writeString(folder.resolve("three.dump"), """
                ITEM: TIMESTEP
                0
                ITEM: NUMBER OF ATOMS
                %d
                ITEM: BOX BOUNDS ff ff pp
                0 10
                0 10
                -1 1
                ITEM: ATOMS id type x y radius
                %s
                """.formatted(ACROSS * ACROSS, String.join("\n", IntStream.range(0, ACROSS * ACROSS)
                .mapToObj(i -> "%d %d %s %s 0.5".formatted(i + 1, i % 3 + 1, 1.05 * (i % ACROSS) + 0.6 + 0.05 * (i / ACROSS % 2),
                        1.05 * (i / ACROSS) + 0.6))
                .toList())));
    }

    private List<String> phases(String run) throws IOException {
        List<String> rows = Files.readAllLines(folder.resolve(run).resolve("samples/0001/particles.csv"));
        int column = List.of(rows.getFirst().split(",")).indexOf("phase");
        return rows.stream().skip(1).map(row -> row.split(",")[column]).toList();
    }

    @Test
    void typesAreThePhasesInTheirOrderAndPressWithTheLabelsThatAreAskedFor() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("press", "three.pressling", "-q", "--particles", "three.dump", "--length-unit", "um", "-o",
                "pressed", "--set", "labels.descriptors=carbon_stress_mean am_carbon_area ionic_conductivity"), shell.err());
        assertEquals(List.of("AM", "SE", "carbon"), phases("pressed").subList(0, 3));
        assertTrue(shell.out().contains("ionic_conductivity") && shell.out().contains("S/m"), shell.out());
        assertTrue(shell.out().contains("am_carbon_area"), shell.out());
    }

    @Test
    void typesTakeOtherNames() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("press three.pressling -q --particles three.dump --length-unit um -o pressed"
                + " --types 1=carbon,2=AM,3=SE"), shell.err());
        assertEquals(List.of("carbon", "AM", "SE"), phases("pressed").subList(0, 3));
    }

    @Test
    void aFileOfThreeTypesIsExportedWithTheDensitiesOfTheStudy() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("export three.dump --length-unit um --format lammps-data --study three.pressling -o out"),
                shell.err());
        String data = Files.readString(folder.resolve("out/three.data"));
        assertTrue(data.contains("3 atom types") && data.contains(" 1900.0 "), data);
    }
}
