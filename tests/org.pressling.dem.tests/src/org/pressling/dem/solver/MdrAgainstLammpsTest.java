// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Box;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.YieldingLawFactory;

/**
 * The law mdr against the normal model mdr of LAMMPS, with one material and the same start. The decks (*.in) and what
 * LAMMPS 4 Jul 2026, package GRANULAR, wrote for them (*.csv) lie beside this class. That version does not find its own
 * contact history under the name it gave it ("Cannot find fix storing granular history"), in its own examples neither;
 * it was built with that name corrected in fix_granular_mdr.cpp.
 */
class MdrAgainstLammpsTest {

    private static final double STEP = 1e-5;
    private static final double SPEED = 1;
    /** Of a box in space whose front and back nothing touches, as that of the decks. */
    private static final double DEPTH = 6;
    private static final Material MATERIAL = new Material("SE", 26.7e9, 0.37, 1990).withYieldStrength(0.5e9);
    private static final Materials MATERIALS = new Materials(MATERIAL, MATERIAL);

    /** Width, punch force and mean radius at every row, the first one being the start. */
    private static double[][] table(String name) throws IOException {
        return read(name + ".csv").stream().skip(1)
                .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new);
    }

    private static List<String> read(String file) throws IOException {
        try (InputStream in = MdrAgainstLammpsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** The word at a place of the only line of a deck that starts with something. */
    private static double number(List<String> deck, String start, int place) {
        String line = deck.stream().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
        return Double.parseDouble(line.split(" ")[place]);
    }

    private static Solver solver(List<String> deck, boolean space) {
        List<String[]> spheres = deck.stream().filter(l -> l.startsWith("create_atoms")).map(l -> l.split(" ")).toList();
        var particles = new Particles(spheres.size());
        for (int i = 0; i < spheres.size(); i++) {
            particles.set(i, Phase.SE, Double.parseDouble(spheres.get(i)[3]), Double.parseDouble(spheres.get(i)[4]),
                    space ? DEPTH / 2 : 0, 0.5);
        }
        double width = number(deck, "region right", 3);
        double height = number(deck, "region top", 4);
        var box = space ? new Box(width, height, DEPTH, false, false) : new Box(width, height, false);
        Map<String, Double> given = Map.of("friction", 0.0, "restitution", 0.7, "spread_in_space", 1.0, "bulk_onset",
                number(deck, "variable law", 8));
        ContactModel law = ContactModel.of(YieldingLawFactory.MDR, MATERIALS,
                Settings.of(YieldingLawFactory.MDR.settings(), given));
        return new Solver(new Structure(box, particles), MATERIALS, law, STEP);
    }

    private static void moveTo(Solver solver, double width) {
        double from = solver.box().width();
        int steps = (int) Math.round(Math.abs(width - from) / (SPEED * STEP));
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(from + (width - from) * k / steps, Math.signum(width - from) * SPEED);
            solver.step(0);
        }
    }

    /**
     * One sphere between two walls, loaded, relieved, loaded farther, relieved: within 1 %. A sheet of 25 that get confined
     * is held to 1 % while it is loaded, and to 8 % of the highest force while it is relieved. In the plane and in space.
     */
    @ParameterizedTest
    @CsvSource({"mdr-sphere, false", "mdr-punch, false", "mdr-sphere, true", "mdr-punch, true"})
    void punchForceIsThatOfLammps(String name, boolean space) throws IOException {
        double[][] table = table(name);
        Solver solver = solver(read(name + ".in"), space);
        double largest = Arrays.stream(table).mapToDouble(row -> row[1]).max().orElseThrow();
        double narrowest = Arrays.stream(table).mapToDouble(row -> row[0]).min().orElseThrow();
        boolean relief = false;
        int compared = 0;
        for (double[] row : table) {
            moveTo(solver, row[0]);
            // Before the sheet is compacted single collisions decide, and their order is chance.
            if (row[1] > 0.03 * largest) {
                double allowed = relief && name.equals("mdr-punch") ? 0.08 * largest : 0.01 * row[1];
                assertEquals(row[1], solver.wallForceRight(), allowed, "at the width " + row[0]);
                compared++;
            }
            relief |= row[0] == narrowest;
        }
        assertTrue(compared > 0.7 * table.length);
        double grown = table[table.length - 1][2] - 0.5;
        Particles now = solver.structure().particles();
        double radius = IntStream.range(0, now.count()).mapToDouble(now::surface).average().orElseThrow();
        assertEquals(grown, radius - 0.5, 0.02 * grown, "mean growth of the radius");
    }
}
