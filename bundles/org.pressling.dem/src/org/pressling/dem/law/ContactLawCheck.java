// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Settings;

/**
 * Holds a contact law to what the solver relies on, for the tests of its author:
 * <pre>
 *   MyLaw law = new MyLaw();
 *   assertEquals(List.of(), ContactLawCheck.faults(law, Materials.KOMORI_2022, Settings.defaults(law.settings())));
 * </pre>
 * Every pair of phases, and every phase at a wall, is pressed together, let go a little, pressed further and let go until it
 * parts, at rest beside that. On the way it is checked that
 * <ul>
 * <li>force, stiffness, damping, history, energy and area are finite, and all but force, history and energy not below 0,</li>
 * <li>a step of 0 twice gives the same numbers and leaves the history as it is,</li>
 * <li>the energy changes by the work of the force, ΔE = F̄ Δδ to one part in a thousand of the energy that came in: at every
 * step under a law that does not {@linkplain ContactLaw#yields() yield}, and just after the turn under one that does,</li>
 * <li>bodies of exchanged materials give the same (to 1e-9), and</li>
 * <li>a contact is not changed by those that stand beside it in a batch.</li>
 * </ul>
 * Of a law that keeps a state of {@linkplain BodyLaw whole bodies} the energy and the exchange are left out: bodies, which stand
 * still here, hold a part of both. What is found is told in English, for programmers.
 */
public final class ContactLawCheck {
    private static final double RADIUS = 1e-6;
    private static final double MASS = 1e-14;
    private static final double STEP = 1e-9;
    private static final int STEPS = 100;
    /** Over R*, where half-spaces still stand. */
    private static final double DEEPEST = 0.05;
    /** Share of the deepest overlap from which energies are compared: before, a step is no small part of the way. */
    private static final double FIRST = 0.1;
    private static final double ENERGY_TOLERANCE = 1e-3;
    private static final double EXCHANGE_TOLERANCE = 1e-9;
    private static final String[] QUANTITIES = {"normal force", "tangential stiffness", "damping coefficient", "energy", "area"};
    private static final int ENERGY = 3;

    private final ContactLawFactory factory;
    private final Materials materials;
    private final Settings settings;
    private final Set<String> faults = new LinkedHashSet<>();

    private ContactLawCheck(ContactLawFactory factory, Materials materials, Settings settings) {
        this.factory = factory;
        this.materials = materials;
        this.settings = settings;
    }

    /**
     * Checks a law.
     *
     * @param factory   makes the law
     * @param materials of all phases, with a yield strength where the law needs one
     * @param settings  values of the law's settings
     * @return what is wrong, each kind of fault once for a pair; empty where all is well
     * @throws org.pressling.dem.InvalidInputException when the law refuses materials and settings
     */
    public static List<String> faults(ContactLawFactory factory, Materials materials, Settings settings) {
        ContactLawCheck check = new ContactLawCheck(factory, materials, settings);
        ContactLaw law = factory.create(materials, settings);
        for (PairType type : materials.phases().pairTypes()) {
            check.press(law, type);
            check.together(law, type);
            if (!(law instanceof BodyLaw) && !type.isWall() && !type.one().equals(type.other())) {
                check.exchange(law, type);
            }
        }
        return List.copyOf(check.faults);
    }

    private void add(PairType type, String what, Object... numbers) {
        faults.add(type.name() + ": " + String.format(Locale.ROOT, what, numbers));
    }

    /** Overlaps on the way: in, a tenth out, in again to a fifth more, and out. */
    private static double[] way() {
        double deepest = DEEPEST * RADIUS;
        List<Double> way = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            way.add(deepest * i / STEPS);
        }
        for (int i = 1; i <= STEPS / 10; i++) {
            way.add(deepest * (STEPS - i) / STEPS);
        }
        for (int i = STEPS * 9 / 10 + 1; i <= STEPS * 6 / 5; i++) {
            way.add(deepest * i / STEPS);
        }
        for (int i = STEPS * 6 / 5 - 1; i >= 1; i--) {
            way.add(deepest * i / STEPS);
        }
        return way.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double timeStep(ContactLaw law) {
        return law.relaxationTime().isPresent() ? Math.min(STEP, 1e-9 * law.relaxationTime().getAsDouble()) : STEP;
    }

    private void press(ContactLaw law, PairType type) {
        One contact = new One(law, type, 1);
        double[] way = way();
        double[] before = null;
        double in = 0;
        boolean turned = false;
        for (int i = 0; i < way.length; i++) {
            double[] now = contact.at(way[i], i == 0 ? way[i] : way[i] - way[i - 1], timeStep(law));
            if (!requireSound(type, now, way[i]) || !requireSame(contact, type)) {
                return;
            }
            in = Math.max(in, now[ENERGY]);
            if (before != null) {
                boolean back = way[i] < way[i - 1];
                turned = back && way[i - 1] > (i < 2 ? 0 : way[i - 2]);
                boolean tells = !(law instanceof BodyLaw) && way[i] > FIRST * DEEPEST * RADIUS && (!law.yields() || turned);
                if (tells && !requireWork(type, before, now, way[i] - way[i - 1], in)) {
                    return;
                }
            }
            before = now;
        }
    }

    private boolean requireSound(PairType type, double[] now, double overlap) {
        for (int q = 0; q < now.length; q++) {
            String name = q < QUANTITIES.length ? QUANTITIES[q] : "history";
            if (!Double.isFinite(now[q])) {
                add(type, "the %s is %s at an overlap of %.4g m", name, now[q], overlap);
                return false;
            }
            if (now[q] < 0 && (q == 1 || q == 2 || q == 4)) {
                add(type, "the %s is below 0", name);
            }
        }
        return true;
    }

    private boolean requireSame(One contact, PairType type) {
        double[] once = contact.again();
        double[] twice = contact.again();
        int differs = Arrays.mismatch(once, twice);
        if (differs >= 0) {
            add(type, "a second step of 0 gives another %s", differs < QUANTITIES.length ? QUANTITIES[differs] : "history");
        }
        return differs < 0;
    }

    private boolean requireWork(PairType type, double[] before, double[] now, double way, double in) {
        double work = (before[0] + now[0]) / 2 * way;
        double change = now[ENERGY] - before[ENERGY];
        if (Math.abs(change - work) <= ENERGY_TOLERANCE * Math.max(in, Math.abs(work))) {
            return true;
        }
        add(type, "the energy does not change by the work of the force, but by %.4g J in place of %.4g J", change, work);
        return false;
    }

    /** The same pair with the materials of its phases exchanged. */
    private void exchange(ContactLaw law, PairType type) {
        List<Material> list = new ArrayList<>(materials.list());
        Collections.swap(list, type.one().index(), type.other().index());
        ContactLaw other = factory.create(new Materials(materials.phases(), list, materials.wall()), settings);
        One here = new One(law, type, 1);
        One there = new One(other, type, 1);
        double last = 0;
        for (double overlap : way()) {
            double[] one = here.at(overlap, overlap - last, timeStep(law));
            double[] two = there.at(overlap, overlap - last, timeStep(law));
            for (int q = 0; q < QUANTITIES.length; q++) {
                if (Math.abs(one[q] - two[q]) > EXCHANGE_TOLERANCE * Math.max(Math.abs(one[q]), Math.abs(two[q]))) {
                    add(type, "the %s changes when the two materials are exchanged", QUANTITIES[q]);
                    return;
                }
            }
            last = overlap;
        }
    }

    /** A contact between two others in a batch, and the same alone. */
    private void together(ContactLaw law, PairType type) {
        double overlap = DEEPEST * RADIUS / 2;
        One three = new One(law, type, 3);
        three.batch.overlap[0] = overlap / 3;
        three.batch.overlap[2] = overlap / 2;
        double[] among = three.at(overlap, overlap, timeStep(law));
        double[] alone = new One(law, type, 1).at(overlap, overlap, timeStep(law));
        int differs = Arrays.mismatch(among, alone);
        if (differs >= 0) {
            add(type, "the %s of a contact hangs on those beside it in the batch",
                    differs < QUANTITIES.length ? QUANTITIES[differs] : "history");
        }
    }

    /** A contact, alone or in the middle of three. */
    private static final class One {
        private final ContactLaw law;
        private final ContactBatch batch;
        private final int k;
        private final double[] numbers;

        One(ContactLaw law, PairType type, int count) {
            this.law = law;
            batch = ContactBatch.of(count, law);
            batch.type = type;
            batch.count = count;
            k = count / 2;
            numbers = new double[count];
            Arrays.fill(batch.effectiveRadius, RADIUS);
            Arrays.fill(batch.effectiveMass, MASS);
            if (law instanceof BodyLaw bodies) {
                begin(bodies, type);
            }
        }

        /** Two spheres of twice the relative radius, or at a wall one of that. */
        private void begin(BodyLaw bodyLaw, PairType type) {
            double radius = type.isWall() ? RADIUS : 2 * RADIUS;
            Bodies bodies = new Bodies(new double[] {radius, radius},
                    new byte[] {(byte) type.one().index(), (byte) type.other().index()}, bodyLaw.bodyStateCount(),
                    bodyLaw.bodySumCount());
            bodyLaw.begin(bodies);
            for (int s = 0; s < bodies.state.length; s++) {
                Arrays.fill(batch.firstBody[s], bodies.state[s][0]);
                Arrays.fill(batch.secondBody[s], bodies.state[s][1]);
            }
        }

        double[] at(double overlap, double change, double timeStep) {
            batch.overlap[k] = overlap;
            batch.overlapRate[k] = change / timeStep;
            batch.timeStep = timeStep;
            return evaluated();
        }

        double[] again() {
            batch.timeStep = 0;
            return evaluated();
        }

        private double[] evaluated() {
            law.evaluate(batch);
            double[] all = new double[QUANTITIES.length + batch.state.length];
            all[0] = batch.normalForce[k];
            all[1] = batch.tangentialStiffness[k];
            all[2] = batch.damping[k];
            law.storedEnergy(batch, numbers);
            all[ENERGY] = numbers[k];
            law.areas(batch, numbers);
            all[4] = numbers[k];
            for (int s = 0; s < batch.state.length; s++) {
                all[QUANTITIES.length + s] = batch.state[s][k];
            }
            return all;
        }
    }
}
