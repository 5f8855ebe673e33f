// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Role;

class OverlapLoadsTest {
    private static final SeenCircle CIRCLE = new SeenCircle(1e-6, 1e-6, 5e-7, 1e-8, 1e-9, 1);

    @TempDir
    private Path folder;

    /** Particles under a law of 20 GPa with electrolyte and 30 GPa with active material, which never touch a wall. */
    private static List<OverlapLoads.Row> rows(Split split, int count, double noise) {
        SplittableRandom random = new SplittableRandom(split.ordinal() + 5);
        List<OverlapLoads.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Role role = i % 2 == 0 ? Role.ACTIVE : Role.ELECTROLYTE;
            SeenParticle particle = new SeenParticle(role, CIRCLE, random.nextDouble(1e-13), random.nextDouble(1e-13), 0);
            double load = 30e9 * particle.fromAm() + 20e9 * particle.fromSe();
            rows.add(new OverlapLoads.Row(split, particle, load * (1 + noise * random.nextDouble(-1, 1))));
        }
        return rows;
    }

    @Test
    void moduliAreThoseOfTheLaw() {
        OverlapLoads loads = OverlapLoads.fit(rows(Split.TRAIN, 200, 0)).orElseThrow();
        for (Role role : List.of(Role.ACTIVE, Role.ELECTROLYTE)) {
            assertEquals(30e9, loads.modulus(role, 0), 1e3);
            assertEquals(20e9, loads.modulus(role, 1), 1e3);
            assertEquals(0, loads.modulus(role, 2));
        }
        SeenParticle one = new SeenParticle(Role.ELECTROLYTE, CIRCLE, 1e-13, 2e-13, 0);
        assertEquals(7e-3, loads.load(one), 1e-9);
        assertTrue(Double.isInfinite(loads.interval(one)[1]));
    }

    @Test
    void noModulusIsNegative() {
        List<OverlapLoads.Row> rows = rows(Split.TRAIN, 200, 0).stream().map(row -> new OverlapLoads.Row(row.split(),
                row.particle(), Math.max(0, 30e9 * row.particle().fromAm() - 5e9 * row.particle().fromSe()))).toList();
        OverlapLoads loads = OverlapLoads.fit(rows).orElseThrow();
        assertEquals(0, loads.modulus(Role.ACTIVE, 1));
        assertTrue(loads.modulus(Role.ACTIVE, 0) > 0);
    }

    @Test
    void intervalsHoldNineInTen() throws IOException {
        List<OverlapLoads.Row> rows = rows(Split.TRAIN, 400, 0.3);
        rows.addAll(rows(Split.VALIDATION, 400, 0.3));
        OverlapLoads fitted = OverlapLoads.fit(rows).orElseThrow();
        fitted.save(folder);
        OverlapLoads again = OverlapLoads.load(folder).orElseThrow();
        long held = 0;
        List<OverlapLoads.Row> heldOut = rows(Split.TEST, 1000, 0.3);
        for (OverlapLoads.Row row : heldOut) {
            double[] ends = again.interval(row.particle());
            assertEquals(fitted.load(row.particle()), again.load(row.particle()));
            held += row.load() >= ends[0] && row.load() <= ends[1] ? 1 : 0;
        }
        assertEquals(0.9, held / 1000.0, 0.04);
    }

    @Test
    void particlesOfBothKindsAreReadByTheirOverlaps() throws IOException {
        assertTrue(ParticleReader.load(folder).read(new Look(new double[0], new double[0], List.of())).isEmpty());
        OverlapLoads fitted = OverlapLoads.fit(rows(Split.TRAIN, 200, 0)).orElseThrow();
        fitted.save(folder);
        ParticleReader reader = ParticleReader.load(folder);
        assertTrue(reader.reads());
        List<SeenParticle> seen = rows(Split.TEST, 2, 0).stream().map(OverlapLoads.Row::particle).toList();
        List<PictureReading.ReadParticle> read = reader.read(new Look(new double[0], new double[0], List.of(), seen));
        assertEquals(List.of(Role.ACTIVE, Role.ELECTROLYTE), read.stream().map(PictureReading.ReadParticle::role).toList());
        for (int i = 0; i < seen.size(); i++) {
            assertEquals(fitted.load(seen.get(i)), read.get(i).load());
        }
    }

    @Test
    void withoutParticlesOrWithADamagedFileThereIsNone() throws IOException {
        assertEquals(Optional.empty(), OverlapLoads.fit(rows(Split.TRAIN, 40, 0)));
        assertEquals(Optional.empty(), OverlapLoads.load(folder));
        OverlapLoads.fit(rows(Split.TRAIN, 200, 0)).orElseThrow().save(folder);
        Path file = folder.resolve("overlap_loads.json");
        Files.writeString(file, Files.readString(file).replace("withSe_Pa", "withSalt_Pa"));
        assertTrue(assertThrows(InvalidInputException.class, () -> OverlapLoads.load(folder)).getMessage().contains("withSe_Pa"));
    }
}
