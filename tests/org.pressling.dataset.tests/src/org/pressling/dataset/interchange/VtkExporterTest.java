// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class VtkExporterTest {
    @TempDir
    Path folder;

    private final ExportedStructure structure = Exports.structure();

    @BeforeEach
    void export() throws IOException {
        new VtkExporter().write(structure, folder, "x");
    }

    /** Grown surfaces are what is to be drawn; the mass of a LAMMPS sphere stays what it was. */
    @Test
    void grownSurfacesAreExported() throws IOException {
        Particles p = structure.structure().particles();
        double[] surfaces = p.radius.clone();
        surfaces[2] *= 1.25;
        p.growTo(surfaces);
        export();
        Element piece = piece("particles-x.vtp");
        assertEquals(surfaces[2], values(piece, "radius_m")[2], 0);
        assertEquals(p.radius[2], values(piece, "packed_radius_m")[2], 0);
        new LammpsDumpExporter().write(structure, folder, "x");
        String[] dump = Files.readAllLines(folder.resolve("x.dump")).get(11).split(" ");
        assertEquals(surfaces[2], Double.parseDouble(dump[5]), 0);
        new LammpsDataExporter().write(structure, folder, "x");
        String[] atom = Files.readAllLines(folder.resolve("x.data")).stream().filter(line -> line.startsWith("3 2 "))
                .findFirst().orElseThrow().split(" ");
        double solid = structure.requireMaterials().of(p.phaseOf(2)).density() * Math.pow(2 * p.radius[2], 3);
        assertEquals(solid, Double.parseDouble(atom[3]) * Math.pow(Double.parseDouble(atom[2]), 3), 1e-12 * solid);
    }

    private Element piece(String file) throws IOException {
        try {
            Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(folder.resolve(file).toFile());
            assertEquals("VTKFile", xml.getDocumentElement().getTagName());
            assertEquals("PolyData", xml.getDocumentElement().getAttribute("type"));
            return (Element) xml.getElementsByTagName("Piece").item(0);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(file + " is not well-formed", e);
        }
    }

    private static double[] values(Element piece, String name) {
        NodeList arrays = piece.getElementsByTagName("DataArray");
        for (int i = 0; i < arrays.getLength(); i++) {
            Element array = (Element) arrays.item(i);
            if (array.getAttribute("Name").equals(name)) {
                return Arrays.stream(array.getTextContent().strip().split("\\s+")).filter(s -> !s.isEmpty())
                        .mapToDouble(Double::parseDouble).toArray();
            }
        }
        throw new AssertionError("no array " + name);
    }

    /** Every array has as many values as the piece announces points or cells, times its components. */
    private static void assertCounts(Element piece, String section, int rows) {
        NodeList arrays = ((Element) piece.getElementsByTagName(section).item(0)).getElementsByTagName("DataArray");
        for (int i = 0; i < arrays.getLength(); i++) {
            Element array = (Element) arrays.item(i);
            int components = Integer.parseInt(array.getAttribute("NumberOfComponents"));
            String text = array.getTextContent().strip();
            assertEquals(rows * components, text.isEmpty() ? 0 : text.split("\\s+").length, array.getAttribute("Name"));
        }
    }

    @Test
    void particlesArePointsWithTheirMeasures() throws IOException {
        Element piece = piece("particles-x.vtp");
        assertEquals("5", piece.getAttribute("NumberOfPoints"));
        assertEquals("5", piece.getAttribute("NumberOfVerts"));
        assertCounts(piece, "PointData", 5);
        assertCounts(piece, "Points", 5);
        assertCounts(piece, "Verts", 5);
        assertArrayEquals(structure.structure().particles().radius, values(piece, "radius_m"));
        assertArrayEquals(structure.measures().forceSum, values(piece, "force_sum_N"));
        assertArrayEquals(structure.measures().meanPressure, values(piece, "mean_pressure_Pa"));
        assertArrayEquals(new double[] {0, 0, 1, 1, 1}, values(piece, "phase"));
        assertArrayEquals(new double[] {2, 2, 2, 0, 0}, values(piece, "coordination_number"));
        assertArrayEquals(new double[] {0, 0, 0, 0, 1}, values(piece, "wall_contacts"));
        double[] stress = values(piece, "stress_Pa");
        assertEquals(structure.measures().stressXX[1], stress[9]);
        assertEquals(structure.measures().stressXY[1], stress[10]);
        assertEquals(structure.measures().stressXY[1], stress[12]);
        assertEquals(structure.measures().stressYY[1], stress[13]);
    }

    @Test
    void eachOfThreePhasesHasItsNumberAndItsContacts() throws IOException {
        Phases three = Phases.of(List.of(new Phases.Named("AM", Role.ACTIVE), new Phases.Named("SE", Role.ELECTROLYTE),
                new Phases.Named("carbon", Role.CONDUCTOR)));
        Particles p = new Particles(three, 3);
        for (int i = 0; i < 3; i++) {
            p.set(i, three.get(i), (2 + 1.9 * i) * 1e-6, 5e-6, 1e-6);
        }
        Contacts c = new Contacts(2);
        for (int k = 0; k < 2; k++) {
            c.first[k] = k;
            c.second[k] = k + 1;
            c.setPairType(k, three.pair(three.get(k), three.get(k + 1)));
            c.normalX[k] = 1;
            c.normalForce[k] = 1e-3;
        }
        Structure row = new Structure(new Box(10e-6, 10e-6, false), p);
        new VtkExporter().write(new ExportedStructure(row, Optional.empty(), c, ParticleMeasures.of(row, c)), folder, "three");
        Element piece = piece("particles-three.vtp");
        assertArrayEquals(new double[] {0, 1, 2}, values(piece, "phase"));
        assertArrayEquals(new double[] {0, 1, 0}, values(piece, "am_contacts"));
        assertArrayEquals(new double[] {1, 0, 1}, values(piece, "se_contacts"));
        assertArrayEquals(new double[] {0, 1, 0}, values(piece, "carbon_contacts"));
        assertCounts(piece, "PointData", 3);
        assertCounts(piece("contacts-three.vtp"), "CellData", 2);
    }

    @Test
    void contactsAreLinesFromCentreToCentreOrToTheWall() throws IOException {
        Element piece = piece("contacts-x.vtp");
        assertEquals("8", piece.getAttribute("NumberOfPoints"));
        assertEquals("4", piece.getAttribute("NumberOfLines"));
        assertCounts(piece, "CellData", 4);
        assertCounts(piece, "Points", 8);
        Contacts c = structure.contacts();
        assertArrayEquals(c.normalForce, values(piece, "normal_force_N"));
        assertArrayEquals(c.area, values(piece, "area_m2"));
        assertArrayEquals(c.pressure, values(piece, "pressure_Pa"));
        assertArrayEquals(c.overlap, values(piece, "overlap_m"));
        assertArrayEquals(new double[] {1, 2, 2, -1}, values(piece, "second"));
        assertArrayEquals(new double[] {2, 4, 6, 8}, values(piece, "offsets"));
        double[] points = values(piece, "Points");
        assertEquals(12.1e-6, points[0], 1e-18);
        assertEquals(12.1e-6 + 10.9e-6, points[3], 1e-18);
        assertEquals(20e-6, points[4], 1e-18);
        assertEquals(0.5e-6 - 0.4e-6, points[21], 1e-18);
    }

    @Test
    void bodiesAndTheirContactsLieInSpace() throws IOException {
        ExportedStructure body = Bodies.touching();
        new VtkExporter().write(body, folder, "b");
        Element particles = piece("particles-b.vtp");
        assertCounts(particles, "PointData", 2);
        assertArrayEquals(new double[] {3e-6, 3e-6, 3e-6, 4e-6, 5e-6, 5e-6}, values(particles, "Points"));
        assertEquals(6, values(particles, "angular_velocity_rad_per_s").length);
        double[] stress = values(particles, "stress_Pa");
        assertEquals(body.measures().stressXZ[0], stress[2]);
        assertEquals(body.measures().stressYZ[0], stress[7]);
        assertEquals(body.measures().stressZZ[1], stress[17]);
        Element contacts = piece("contacts-b.vtp");
        assertCounts(contacts, "CellData", 2);
        assertArrayEquals(new double[] {3e-6, 3e-6, 3e-6, 4e-6, 5e-6, 5e-6, 4e-6, 5e-6, 5e-6, 4e-6, 5e-6, 6e-6},
                values(contacts, "Points"), 1e-18);
        assertArrayEquals(new double[] {2e-4, -1e-4, 0, 0, 0, 0}, values(contacts, "tangential_force_vector_N"));
    }

    @Test
    void theFilesAreTheGoldenOnes() throws IOException {
        for (String file : new String[] {"particles-x.vtp", "contacts-x.vtp"}) {
            assertEquals(Exports.golden(file), Files.readString(folder.resolve(file)));
        }
    }

    @Test
    void aStructureWithoutContactsHasNoLines() throws IOException {
        new VtkExporter().write(ExportedStructure.of(structure.structure(), Optional.empty(), new Contacts(0)), folder,
                "packed");
        Element piece = piece("contacts-packed.vtp");
        assertEquals("0", piece.getAttribute("NumberOfLines"));
        assertCounts(piece, "CellData", 0);
        assertCounts(piece("particles-packed.vtp"), "PointData", 5);
    }
}
