// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import static org.pressling.dem.Phase.AM;
import static org.pressling.dem.Phase.SE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.AmSeMixture;
import org.pressling.dem.packing.RandomInsertionPacker;
import org.pressling.dem.packing.ShareMeaning;

/** The motions in which we are held against LAMMPS. */
final class AgreementCases {

    /** Packings of which starts and results are kept, by name. */
    static final List<String> PACKINGS = List.of("small-1", "small-2", "small-3", "sample");

    /** States that are compared on the way. */
    static final int STATES = 50;

    private static final double SPEED = 2;
    private static final double WAY = 2.5e-6;
    private static final double IMPACT_STEP = 2e-11;
    private static final int IMPACT_STEPS = 400;
    /** Steps between two states of an impact. */
    static final int IMPACT_EVERY = 20;

    private AgreementCases() {
    }

    /**
     * Impacts of two particles, or of one on a wall. Stick and slip: at the first touch the ratio of tangential to normal
     * velocity lies far below and far above friction.
     */
    static List<PressWork> impacts() {
        List<PressWork> cases = new ArrayList<>();
        cases.add(impact("normal", 8, 0, 0, SE, 10, 10, 0.5, SE, 11.003, 10, 0.5));
        cases.add(impact("normal-unlike", 8, 0, 0, AM, 10, 10, 2, SE, 12.503, 10, 0.5));
        cases.add(impact("oblique", 8, 3, 4e5, AM, 10, 10, 2, SE, 12.503, 10.03, 0.5));
        cases.add(impact("stick", 8, 0.1, 0, SE, 10, 10, 0.5, SE, 11.003, 10, 0.5));
        cases.add(impact("slip", 4, 8, 0, SE, 10, 10, 0.5, SE, 11.003, 9.9, 0.5));
        cases.add(impact("spin", 6, 0, 2e7, AM, 10, 10, 2, AM, 14.003, 10, 2));
        cases.add(impact("wall", 5, 4, 1e6, SE, 10, 0.5013, 0.5));
        cases.add(impact("wall-corner", 5, 4, -1e6, AM, 2.004, 2.002, 2));
        return cases;
    }

    /**
     * The last particle moves at {@code speed} towards the other, or down if there is none, at {@code across} at right
     * angles to that, and turns.
     */
    private static PressWork impact(String name, double speed, double across, double angularVelocity, Object... phaseXYRadius) {
        var p = new Particles(phaseXYRadius.length / 4);
        for (int i = 0; i < p.count(); i++) {
            p.set(i, (Phase) phaseXYRadius[4 * i], micro(phaseXYRadius[4 * i + 1]), micro(phaseXYRadius[4 * i + 2]),
                    micro(phaseXYRadius[4 * i + 3]));
        }
        int last = p.count() - 1;
        p.vx[last] = last > 0 ? -speed : -across;
        p.vy[last] = last > 0 ? across : -speed;
        p.angularVelocity[last] = angularVelocity;
        var start = new Structure(new Box(20e-6, 20e-6, false), p);
        return new PressWork(name, start, 0, IMPACT_STEP, IMPACT_STEPS, 1);
    }

    private static double micro(Object number) {
        return ((Number) number).doubleValue() * 1e-6;
    }

    /**
     * The same in space: slip and spin of any direction, a sphere that rolls along a wall, one in a corner of three walls, and
     * one that is turned about its contact while it holds.
     */
    static List<PressWork> impactsInSpace() {
        List<PressWork> cases = new ArrayList<>();
        double[] still = new double[3];
        cases.add(inSpace("space-oblique", new double[] {-8, 2, -3}, new double[] {4e5, -3e5, 2e5}, true, 2));
        cases.add(inSpace("space-stick", new double[] {-8, 0.1, 0.05}, still, true, 0.5));
        cases.add(inSpace("space-slip", new double[] {-4, 6, -7}, still, true, 0.5));
        cases.add(inSpace("space-spin", new double[] {-6, 0, 0}, new double[] {2e7, 1e7, -3e7}, true, 2));
        cases.add(inSpace("space-twist", new double[] {-6, 0.3, 0.2}, new double[] {8e7, 0, 0}, true, 0.5));
        cases.add(inSpace("space-wall", new double[] {3, -5, 4}, new double[] {1e6, 2e6, -1e6}, false, 10));
        cases.add(inSpace("space-rolling", new double[] {1, -1, 2}, new double[] {-4e6, 0, 2e6}, false, 10));
        cases.add(inSpace("space-corner", new double[] {-5, -4, -6}, new double[] {1e6, -2e6, 3e6}, false, 0.5013));
        return cases;
    }

    /** The moving sphere is of electrolyte; it meets another of a radius in µm, or a wall where x is given in its place. */
    private static PressWork inSpace(String name, double[] velocity, double[] spin, boolean pair, double radiusOrX) {
        var p = new Particles(pair ? 2 : 1);
        int last = p.count() - 1;
        if (pair) {
            p.set(0, radiusOrX > 1 ? AM : SE, 10e-6, 10e-6, 10e-6, radiusOrX * 1e-6);
            double distance = (radiusOrX + 0.503) * 1e-6;
            p.set(1, SE, 10e-6 + 0.96 * distance, 10e-6 - 0.2 * distance, 10e-6 + 0.195 * distance, 0.5e-6);
        } else {
            boolean corner = radiusOrX < 1;
            p.set(0, SE, radiusOrX * 1e-6, 0.5012e-6, (corner ? 0.5011 : 10) * 1e-6, 0.5e-6);
        }
        p.vx[last] = velocity[0];
        p.vy[last] = velocity[1];
        p.vz[last] = velocity[2];
        p.angularVelocityX[last] = spin[0];
        p.angularVelocityY[last] = spin[1];
        p.angularVelocity[last] = spin[2];
        return new PressWork(name, new Structure(new Box(20e-6, 20e-6, 20e-6, false, false), p), 0, IMPACT_STEP, IMPACT_STEPS, 1);
    }

    /** Bodies of two thousand spheres of both phases and several sizes, with sides that are joined, walled, or one of each. */
    static final List<String> BODIES = List.of("body-joined", "body-walled", "body-mixed");

    /** A press of one of the {@link #BODIES} by a quarter of its width; they are made by rule, so none is kept. */
    static PressWork body(String name) {
        int edge = 10;
        double cell = 1.02e-6 * 2 / Math.sqrt(3);
        double side = edge * cell;
        var box = new Box(side, side, side, !name.equals("body-walled"), name.equals("body-joined"));
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(BODIES.indexOf(name) + 1L);
        var p = new Particles(2 * edge * edge * edge);
        for (int i = 0; i < p.count(); i++) {
            int place = i / 2;
            double shift = i % 2 == 0 ? 0.25 : 0.75;
            double radius = (0.46 + 0.04 * random.nextDouble()) * 1e-6;
            p.set(i, random.nextInt(4) == 0 ? AM : SE, (place % edge + shift) * cell + jitter(random),
                    (place / edge % edge + shift) * cell + jitter(random),
                    (place / (edge * edge) + shift) * cell + jitter(random), radius);
        }
        var start = new Structure(box, p);
        double step = PressWork.timeStepFor(start);
        int steps = (int) Math.ceil(side / 4 / (2 * SPEED * step) / STATES) * STATES;
        return new PressWork(name, start, 2 * SPEED, step, steps, 1);
    }

    private static double jitter(RandomGenerator random) {
        return (random.nextDouble() - 0.5) * 0.02e-6;
    }

    /**
     * A press of one of the {@link #PACKINGS} by 2.5 µm. The starts are kept as files, so that a change of the packers
     * does not part them from the results.
     *
     * @param folder where there is room for a file
     */
    static PressWork packing(String name, Path folder) throws IOException {
        Path file = folder.resolve(name + ".data");
        try (InputStream kept = AgreementCases.class.getResourceAsStream("reference/" + name + ".data")) {
            Files.write(file, kept.readAllBytes());
        }
        ReadParticles read = ParticleFile.of(file).read();
        return press(name, new Structure(read.box().orElseThrow(), read.particles()));
    }

    /** A press by the name of what is pressed. */
    static PressWork pressOf(String name, Path folder) throws IOException {
        return BODIES.contains(name) ? body(name) : packing(name, folder);
    }

    static PressWork press(String name, Structure start) {
        double step = PressWork.timeStepFor(start);
        int steps = (int) Math.ceil(WAY / (SPEED * step) / STATES) * STATES;
        return new PressWork(name, start, SPEED, step, steps, 1);
    }

    /** How the starts were made: three boxes of 24 µm × 20 µm with AM of 5 µm, and a sample of the paper. */
    static Structure pack(String name) {
        if (name.equals("sample")) {
            return BenchStructures.sample();
        }
        var settings = new AmSeMixture(0.6, ShareMeaning.NON_AM_SHARE_INITIAL, 5e-6, 0.5e-6, 1e-6)
                .in(new Box(24e-6, 20e-6, false), 24e-6 - WAY, 10_000_000);
        var packer = new RandomInsertionPacker();
        long seed = Long.parseLong(name.substring(name.indexOf('-') + 1));
        return packer.pack(settings, Settings.defaults(packer.settings()),
                RandomGeneratorFactory.of("L64X128MixRandom").create(seed)).structure();
    }
}
