// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.packing.AmSeMixture;
import org.pressling.dem.packing.RandomInsertionPacker;
import org.pressling.dem.packing.ShareMeaning;

/** Small structures and laws that several tests share. */
public final class TestStructures {

    /** The materials of the paper. */
    public static final Materials MATERIALS = Materials.KOMORI_2022;

    /** The same, which yield: what most sulfides and oxides are taken to do. */
    public static final Materials YIELDING = new Materials(MATERIALS.of(Phase.AM).withYieldStrength(3.5e9),
            MATERIALS.of(Phase.SE).withYieldStrength(0.5e9));

    private TestStructures() {
    }

    /** A seeded source of chance. */
    public static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** What acts along the normal, with some settings given as name, value, name, value. */
    public static ContactLaw law(ContactLawFactory factory, Object... given) {
        return model(factory, given).law();
    }

    /** All that acts in contacts, with some settings given as name, value, name, value. */
    public static ContactModel model(ContactLawFactory factory, Object... given) {
        return model(MATERIALS, factory, given);
    }

    /** The same for other materials. */
    public static ContactModel model(Materials materials, ContactLawFactory factory, Object... given) {
        var values = new java.util.TreeMap<String, Double>();
        for (int k = 0; k < given.length; k += 2) {
            values.put((String) given[k], ((Number) given[k + 1]).doubleValue());
        }
        return ContactModel.of(factory, materials, Settings.of(ContactModel.settings(factory), Map.copyOf(values)));
    }

    /** About 110 particles, 3 or so of them active material, in a box of 14 µm x 12 µm. */
    public static Structure small(long seed, boolean periodic) {
        var settings = new AmSeMixture(0.3, ShareMeaning.AM_SHARE_INITIAL, 4e-6, 0.5e-6, 1e-6)
                .in(new Box(14e-6, 12e-6, periodic), 12e-6, 100_000);
        var packer = new RandomInsertionPacker();
        return packer.pack(settings, Settings.defaults(packer.settings()), random(seed)).structure();
    }

    /** Particles given as phase, x, y, radius in µm, one after the other. */
    public static Particles particles(Object... phaseXYRadius) {
        var p = new Particles(phaseXYRadius.length / 4);
        for (int i = 0; i < p.count(); i++) {
            p.set(i, (Phase) phaseXYRadius[4 * i], micro(phaseXYRadius[4 * i + 1]), micro(phaseXYRadius[4 * i + 2]),
                    micro(phaseXYRadius[4 * i + 3]));
        }
        return p;
    }

    private static double micro(Object number) {
        return ((Number) number).doubleValue() * 1e-6;
    }
}
