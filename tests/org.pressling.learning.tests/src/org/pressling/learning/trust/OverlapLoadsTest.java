// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.Relaxation;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.image.SeenStructure;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Role;

class OverlapLoadsTest {
    private static final double UM = 1e-6;
    /** 20 GPa with electrolyte and 30 GPa with active material; nothing touches a wall. */
    private static final ToDoubleFunction<SeenParticle> LAW = seen -> 30e9 * seen.fromAm() + 20e9 * seen.fromSe();

    @TempDir
    private Path folder;

    private static SeenCircle circle(double x, double y, double radius) {
        return new SeenCircle(x * UM, y * UM, radius * UM, 2e-8, 1e-9, 1);
    }

    /** Two particles of active material and two of electrolyte in a row, with overlaps up to 0.1 µm. */
    private static SeenStructure row(SplittableRandom random) {
        double first = 8 - random.nextDouble(0.1);
        double second = first + 4.5 - random.nextDouble(0.1);
        return new SeenStructure(List.of(circle(0, 0, 4), circle(first, 0, 4)),
                List.of(circle(second, 0, 0.5), circle(second + 1 - random.nextDouble(0.1), 0, 0.5)), 20 * UM, 20 * UM, false);
    }

    private static List<OverlapLoads.Picture> pictures(Split split, int count, double noise, ToDoubleFunction<SeenParticle> law) {
        SplittableRandom random = new SplittableRandom(split.ordinal() + 5);
        List<OverlapLoads.Picture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SeenStructure seen = row(random);
            pictures.add(new OverlapLoads.Picture(split, seen, SeenParticle.of(seen).stream()
                    .map(particle -> law.applyAsDouble(particle) * (1 + noise * random.nextDouble(-1, 1))).toList()));
        }
        return pictures;
    }

    @Test
    void moduliAreThoseOfTheLaw() {
        OverlapLoads loads = OverlapLoads.fit(pictures(Split.TRAIN, 100, 0, LAW)).orElseThrow();
        for (Role role : List.of(Role.ACTIVE, Role.ELECTROLYTE)) {
            assertEquals(30e9, loads.modulus(role, 0), 1e3);
            assertEquals(20e9, loads.modulus(role, 1), 1e3);
            assertEquals(0, loads.modulus(role, 2));
        }
        SeenParticle one = new SeenParticle(Role.ELECTROLYTE, circle(1, 1, 0.5), 1e-13, 2e-13, 0);
        assertEquals(7e-3, loads.load(one), 1e-9);
        assertTrue(Double.isInfinite(loads.interval(one)[1]));
        assertEquals(Optional.empty(), loads.asDetected());
    }

    @Test
    void noModulusIsNegative() {
        OverlapLoads loads = OverlapLoads.fit(pictures(Split.TRAIN, 100, 0,
                seen -> Math.max(0, 30e9 * seen.fromAm() - 5e9 * seen.fromSe()))).orElseThrow();
        assertEquals(0, loads.modulus(Role.ACTIVE, 1));
        assertTrue(loads.modulus(Role.ACTIVE, 0) > 0);
    }

    @Test
    void intervalsHoldNineInTen() throws IOException {
        List<OverlapLoads.Picture> pictures = pictures(Split.TRAIN, 200, 0.3, LAW);
        pictures.addAll(pictures(Split.VALIDATION, 200, 0.3, LAW));
        OverlapLoads fitted = OverlapLoads.fit(pictures).orElseThrow();
        fitted.save(folder);
        OverlapLoads again = OverlapLoads.load(folder).orElseThrow();
        long held = 0;
        for (OverlapLoads.Picture picture : pictures(Split.TEST, 500, 0.3, LAW)) {
            List<SeenParticle> particles = again.particles(picture.structure());
            assertEquals(fitted.particles(picture.structure()), particles);
            for (int k = 0; k < particles.size(); k++) {
                double[] ends = again.interval(particles.get(k));
                assertEquals(fitted.load(particles.get(k)), again.load(particles.get(k)));
                held += picture.loads().get(k) >= ends[0] && picture.loads().get(k) <= ends[1] ? 1 : 0;
            }
        }
        assertEquals(0.9, held / 2000.0, 0.04);
    }

    /** Electrolyte between walls and active material, its forces in balance, and detected with an error of 40 nm. */
    private static List<OverlapLoads.Picture> balanced(Split split, int count, double noise) {
        SplittableRandom random = new SplittableRandom(split.ordinal() + 1);
        List<OverlapLoads.Picture> pictures = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            SeenCircle am = circle(3.15, 3.15, 1.2);
            List<SeenCircle> se = new ArrayList<>();
            for (int k = 0; k < 49; k++) {
                SeenCircle c = circle(0.45 + 0.9 * (k % 7) + random.nextDouble(-0.1, 0.1),
                        0.45 + 0.9 * (k / 7) + random.nextDouble(-0.1, 0.1), 0.5);
                if (c.gap(am) > -0.3 * UM) {
                    se.add(c);
                }
            }
            SeenStructure truth = new SeenStructure(List.of(am), se, 6.3 * UM, 6.3 * UM, true);
            for (int i = 0; i < 10; i++) {
                truth = Relaxation.of(truth, new Relaxation.Law(30e9, 20e9, 40e9, 100));
            }
            List<Double> loads = SeenParticle.of(truth).stream()
                    .map(seen -> 30e9 * seen.fromAm() + 20e9 * seen.fromSe() + 40e9 * seen.fromWall()).toList();
            pictures.add(new OverlapLoads.Picture(split, truth.withElectrolyte(truth.electrolyte().stream()
                    .map(c -> c.at(c.x() + noise * random.nextGaussian(), c.y() + noise * random.nextGaussian())).toList()),
                    loads));
        }
        return pictures;
    }

    private static double squaredError(OverlapLoads loads, List<OverlapLoads.Picture> pictures) {
        double sum = 0;
        for (OverlapLoads.Picture picture : pictures) {
            List<SeenParticle> particles = loads.particles(picture.structure());
            for (int k = 1; k < particles.size(); k++) {
                sum += Math.pow(loads.load(particles.get(k)) - picture.loads().get(k), 2);
            }
        }
        return sum;
    }

    @Test
    void noiseOfCentresIsMendedAndExactOnesStay() throws IOException {
        List<OverlapLoads.Picture> pictures = balanced(Split.TRAIN, 30, 0.04 * UM);
        pictures.addAll(balanced(Split.VALIDATION, 5, 0.04 * UM));
        OverlapLoads loads = OverlapLoads.fit(pictures).orElseThrow();
        List<OverlapLoads.Picture> heldOut = balanced(Split.TEST, 5, 0.04 * UM);
        double before = squaredError(loads.asDetected().orElseThrow(), heldOut);
        double after = squaredError(loads, heldOut);
        assertTrue(after < 0.6 * before, after + " after, " + before + " before");
        loads.save(folder);
        SeenStructure seen = heldOut.getFirst().structure();
        assertNotEquals(seen, loads.mended(seen));
        assertEquals(loads.mended(seen), OverlapLoads.load(folder).orElseThrow().mended(seen));
        assertEquals(SeenParticle.of(seen).getFirst(), loads.particles(seen).getFirst(), "active material as detected");
        Path file = folder.resolve("overlap_loads.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"stiffness_N_m\" : [^\\s]+", "\"stiffness_N_m\" : -1"));
        assertTrue(assertThrows(InvalidInputException.class, () -> OverlapLoads.load(folder)).getMessage()
                .contains("relaxation.stiffness_N_m"));
        List<OverlapLoads.Picture> exact = balanced(Split.TRAIN, 30, 0);
        exact.addAll(balanced(Split.VALIDATION, 5, 0));
        assertEquals(seen, OverlapLoads.fit(exact).orElseThrow().mended(seen));
    }

    /** What intervals are calibrated on must have no say in what is calibrated. */
    @Test
    void validationPicturesDecideNothingButIntervals() {
        List<OverlapLoads.Picture> exact = balanced(Split.TRAIN, 30, 0.04 * UM);
        List<OverlapLoads.Picture> noisy = new ArrayList<>(exact);
        exact.addAll(balanced(Split.VALIDATION, 5, 0));
        noisy.addAll(balanced(Split.VALIDATION, 5, 0.08 * UM));
        OverlapLoads one = OverlapLoads.fit(exact).orElseThrow();
        OverlapLoads other = OverlapLoads.fit(noisy).orElseThrow();
        SeenStructure seen = balanced(Split.TEST, 1, 0.04 * UM).getFirst().structure();
        assertNotEquals(seen, one.mended(seen), "centres are mended though the validation pictures need none of it");
        assertEquals(one.mended(seen), other.mended(seen));
        SeenParticle particle = one.particles(seen).getLast();
        assertEquals(one.load(particle), other.load(particle));
        assertTrue(one.interval(particle)[1] < other.interval(particle)[1]);
    }

    @Test
    void particlesOfBothKindsAreReadByTheirOverlaps() throws IOException {
        assertTrue(ParticleReader.load(folder).read(new Look(new double[0], new double[0], List.of())).particles().isEmpty());
        OverlapLoads fitted = OverlapLoads.fit(pictures(Split.TRAIN, 100, 0, LAW)).orElseThrow();
        fitted.save(folder);
        ParticleReader reader = ParticleReader.load(folder);
        assertTrue(reader.reads());
        SeenStructure seen = row(new SplittableRandom(1));
        ParticleReader.Read both = reader.read(new Look(new double[0], new double[0], List.of(), seen));
        List<PictureReading.ReadParticle> read = both.particles();
        assertEquals(List.of(Role.ACTIVE, Role.ACTIVE, Role.ELECTROLYTE, Role.ELECTROLYTE),
                read.stream().map(PictureReading.ReadParticle::role).toList());
        List<SeenParticle> particles = SeenParticle.of(seen);
        for (int i = 0; i < particles.size(); i++) {
            assertEquals(fitted.load(particles.get(i)), read.get(i).load());
        }
        List<PictureReading.ReadContact> contacts = both.contacts();
        assertEquals(List.of(List.of(0, 1), List.of(1, 2), List.of(2, 3)),
                contacts.stream().map(contact -> List.of(contact.first(), contact.second())).toList());
        assertEquals(fitted.load(particles.get(2)), contacts.get(1).force() + contacts.get(2).force(), 1e-12);
        assertEquals(30e9 * particles.get(0).fromAm(), contacts.get(0).force(), 1e-6 * contacts.get(0).force());
    }

    /** An SE at a wall touches no second particle. */
    @Test
    void contactsAreATable() {
        OverlapLoads fitted = OverlapLoads.fit(balanced(Split.TRAIN, 30, 0)).orElseThrow();
        SeenStructure seen = new SeenStructure(List.of(circle(5, 5, 2)), List.of(circle(0.4, 5, 0.5), circle(2.6, 5, 0.5)),
                10 * UM, 10 * UM, true);
        List<PictureReading.ReadContact> contacts = fitted.contacts(seen);
        List<String> lines = ReadContactTable.csv(contacts).lines().toList();
        assertEquals("first,second,overlap_um,normal_force_mN", lines.getFirst());
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("1,3,0.1"), lines.get(1));
        assertTrue(lines.get(2).startsWith("2,,0.0999") || lines.get(2).startsWith("2,,0.1"), lines.get(2));
        double hertz = 4.0 / 3 * Math.sqrt(0.5 * UM) * Math.pow(0.1 * UM, 1.5);
        assertEquals(40e9 * hertz, contacts.getLast().force(), 1e-3 * 40e9 * hertz);
    }

    @Test
    void withoutParticlesOrWithADamagedFileThereIsNone() throws IOException {
        assertEquals(Optional.empty(), OverlapLoads.fit(pictures(Split.TRAIN, 10, 0, LAW)));
        assertEquals(Optional.empty(), OverlapLoads.load(folder));
        OverlapLoads.fit(pictures(Split.TRAIN, 100, 0, LAW)).orElseThrow().save(folder);
        Path file = folder.resolve("overlap_loads.json");
        Files.writeString(file, Files.readString(file).replace("withSe_Pa", "withSalt_Pa"));
        assertTrue(assertThrows(InvalidInputException.class, () -> OverlapLoads.load(folder)).getMessage().contains("withSe_Pa"));
    }
}
