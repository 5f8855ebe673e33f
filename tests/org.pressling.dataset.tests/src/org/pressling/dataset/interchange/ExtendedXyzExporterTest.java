// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;
import org.pressling.scripts.DocumentedScript;

class ExtendedXyzExporterTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBackBitByBit() throws IOException {
        ExportedStructure written = Exports.structure();
        List<String> lines = Files.readAllLines(new ExtendedXyzExporter().write(written, folder, "x").getFirst());
        Particles p = written.structure().particles();
        assertEquals(p.count(), Integer.parseInt(lines.getFirst()));
        assertEquals(p.count() + 2, lines.size());
        int columns = 0;
        String[] properties = lines.get(1).replaceFirst(".*Properties=(\\S+).*", "$1").split(":");
        for (int i = 2; i < properties.length; i += 3) {
            columns += Integer.parseInt(properties[i]);
        }
        for (int i = 0; i < p.count(); i++) {
            String[] cells = lines.get(i + 2).split(" ");
            assertEquals(columns, cells.length);
            assertEquals(Integer.toString(i + 1), cells[0]);
            assertEquals((p.phase[i] + 1) + " " + p.phaseOf(i).name(), cells[1] + " " + cells[2]);
            assertEquals(p.x[i], Unit.MICROMETRE.parse(cells[3]));
            assertEquals(p.y[i], Unit.MICROMETRE.parse(cells[4]));
            assertEquals(p.surface(i), Unit.MICROMETRE.parse(cells[6]));
            assertEquals(written.measures().forceSum[i], Double.parseDouble(cells[7]));
            assertEquals(written.measures().meanPressure[i], Double.parseDouble(cells[8]));
            assertEquals(written.measures().particleContacts(i), Integer.parseInt(cells[9]));
            assertEquals(written.measures().wallContacts[i], Integer.parseInt(cells[10]));
        }
    }

    @Test
    void theHeaderTellsCellAndJoinedSides() throws IOException {
        Particles p = new Particles(1);
        p.set(0, org.pressling.dem.Phase.AM, 4e-6, 3e-6, 1.5e-6);
        Structure structure = new Structure(new Box(10e-6, 8e-6, true), p);
        Path file = new ExtendedXyzExporter().write(ExportedStructure.of(structure, Optional.empty(), new Contacts(0)), folder,
                "x").getFirst();
        String header = Files.readAllLines(file).get(1);
        assertTrue(header.startsWith("Lattice=\"10 0 0 0 8 0 0 0 3\" Origin=\"0 0 -1.5\" "), header);
        assertTrue(header.endsWith(" pbc=\"F T F\" length_unit=um"), header);
    }

    @Test
    void aBodyHasItsThirdPlaceAndSide() throws IOException {
        Structure body = Bodies.body(false, true);
        List<String> lines = Files.readAllLines(new ExtendedXyzExporter().write(Bodies.exported(body), folder, "x").getFirst());
        assertTrue(lines.get(1).startsWith("Lattice=\"6.5 0 0 0 6 0 0 0 6.25\" Origin=\"0 0 0\" "), lines.get(1));
        assertTrue(lines.get(1).endsWith(" pbc=\"F F T\" length_unit=um"), lines.get(1));
        for (int i = 0; i < body.particles().count(); i++) {
            assertEquals(body.particles().z[i], Unit.MICROMETRE.parse(lines.get(i + 2).split(" ")[5]));
        }
    }

    @Test
    void aseReadsItByTheScriptOfTheDocumentation() throws IOException, InterruptedException {
        ExportedStructure written = Exports.structure();
        new ExtendedXyzExporter().write(written, folder, "pressed_0001");
        DocumentedScript script = DocumentedScript.under(Path.of("../../docs/interchange.md"), "### For ASE and OVITO");
        assertTrue(script.lines() <= 5);
        Optional<List<String>> printed = script.run(folder, "ase");
        assumeTrue(printed.isPresent(), "there is no Python with ASE");
        assertEquals(List.of("5 [False False False]", "AM 2", "SE 3"), printed.get());
    }
}
