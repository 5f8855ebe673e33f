// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.pressling.dem.Box;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Settings;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.GrowthPacker;
import org.pressling.dem.packing.Ingredient;
import org.pressling.dem.packing.NormalSizes;
import org.pressling.dem.packing.OneSize;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.dem.packing.ShareMeaning;
import org.pressling.dem.press.Press;
import org.pressling.dem.press.PressMonitor;
import org.pressling.dem.press.PressResult;
import org.pressling.dem.press.PressSettings;

/** Small bodies in space, packed and pressed. */
public final class Bodies {
    private static final double UM = 1e-6;

    private Bodies() {
    }

    /**
     * About two hundred spheres pressed from 7.5 to 5.6 µm.
     *
     * @param seed      of the packing
     * @param periodicY whether top and bottom are joined
     * @param periodicZ whether front and back are
     */
    public static PressedSample pressed(long seed, boolean periodicY, boolean periodicZ) {
        var box = new Box(7.5 * UM, 5 * UM, 4 * UM, periodicY, periodicZ);
        var packer = new GrowthPacker();
        var settings = new PackingSettings(box, box.width(), Phases.AM_SE, List.of(
                new Ingredient(Phase.AM, new NormalSizes(1.6 * UM, 0.1 * UM, 3), 0.15, ShareMeaning.AM_SHARE_INITIAL, 5000),
                new Ingredient(Phase.SE, new OneSize(0.8 * UM), 0, ShareMeaning.REST, 2000)), 2_000_000,
                OptionalDouble.of(0.5));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Packing packing = packer.pack(settings, Settings.defaults(packer.settings()), random);
        var materials = new Materials(new Material("AM", 100e9, 0.3, 5000), new Material("SE", 20e9, 0.3, 2000));
        ContactLawFactory law = HertzMindlinFactory.CORRECTED;
        ContactModel model = ContactModel.of(law, List.of(), materials, Settings.defaults(law.settings()));
        PressResult press = Press.run(packing.structure(), materials, model, new PressSettings(5.6 * UM, 10,
                PressSettings.RAYLEIGH_SHARE_OF_THE_LAW, 1e-2, 0.7, 20_000, 11, OptionalDouble.empty()), PressMonitor.NONE);
        return new PressedSample(new SampleFactors(1, box.width(), 0.15, 1, 1.6 * UM, 0.1 * UM), packing, press,
                ParticleMeasures.of(press.pressed(), press.contacts()));
    }
}
