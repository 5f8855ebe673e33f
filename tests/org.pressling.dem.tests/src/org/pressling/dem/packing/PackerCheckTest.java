// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;

/** Each fault that a packer may have is found, and of a sound one nothing is told. */
class PackerCheckTest {
    private static final PackingSettings ASKED = new AmSeMixture(0.3, ShareMeaning.AM_SHARE_INITIAL, 10e-6, 1e-6, 2e-6)
            .in(new Box(40e-6, 30e-6, false), 30e-6, 100_000);

    /** A sound packer, whose particles are spoilt. */
    private static Packer spoilt(Consumer<Particles> how) {
        return new Packer() {
            @Override
            public Packing pack(PackingSettings asked, Settings own, RandomGenerator random) {
                Packing sound = new RandomInsertionPacker().pack(asked, own, random);
                how.accept(sound.structure().particles());
                return sound;
            }

            @Override
            public List<Setting> settings() {
                return new RandomInsertionPacker().settings();
            }
        };
    }

    private static String faults(Packer packer) {
        List<String> faults = PackerCheck.faults(packer, ASKED, Settings.defaults(packer.settings()), 3);
        return String.join("; ", faults).replaceAll("\\d[\\d.eE-]*", "#");
    }

    @Test
    void ofASoundOneNothingIsTold() {
        assertEquals("", faults(spoilt(_ -> {})));
    }

    @Test
    void placesThatAreNoneAreTold() {
        assertEquals("the centre of particle # is (NaN, #, #)", faults(spoilt(p -> p.x[2] = Double.NaN)));
        assertEquals("the radius of particle # is #", faults(spoilt(p -> p.radius[0] = 0)));
        assertEquals("particle # reaches # of its diameter out of a wall", faults(spoilt(p -> p.y[0] = 0)));
        assertEquals("particles # and # overlap by # of the diameter of the smaller", faults(spoilt(p -> {
            p.x[1] = p.x[0];
            p.y[1] = p.y[0];
        })));
    }

    @Test
    void anOrderThatIsNoneIsTold() {
        assertEquals("particle # of active material comes after others",
                faults(spoilt(p -> p.phase[0] = (byte) Phase.SE.index())).replaceAll("(particle # of active material comes after "
                        + "others)(; particle # .*)*", "$1"));
    }

    @Test
    void sharesThatAreNotReachedAreTold() {
        assertEquals("active material is told to cover # of the box, and covers #; AM covers # of the box, and is to cover #",
                faults(spoilt(p -> {
                    p.radius[0] /= 2;
                    p.radius[1] /= 2;
                    p.radius[2] /= 2;
                })));
    }

    @Test
    void chanceOfItsOwnAndNoneAreTold() {
        double[] more = {0};
        assertEquals("one seed gives two packings", faults(spoilt(p -> p.radius[0] -= ++more[0] * 1e-20)));
        Packer always = new Packer() {
            @Override
            public Packing pack(PackingSettings asked, Settings own, RandomGenerator random) {
                return new RandomInsertionPacker().pack(asked, own, new SplittableRandom(1));
            }

            @Override
            public List<Setting> settings() {
                return new RandomInsertionPacker().settings();
            }
        };
        assertEquals("another seed gives the same packing", faults(always));
    }

    @Test
    void anotherBoxIsTold() {
        Packer other = new Packer() {
            @Override
            public Packing pack(PackingSettings asked, Settings own, RandomGenerator random) {
                Packing sound = new RandomInsertionPacker().pack(asked, own, random);
                return Packing.of(new Structure(asked.initialBox().withWidth(45e-6), sound.structure().particles()), 1);
            }

            @Override
            public List<Setting> settings() {
                return new RandomInsertionPacker().settings();
            }
        };
        assertEquals("the box is Box[width=#, height=#, periodicY=false, third=Optional.empty] in place of "
                + "Box[width=#, height=#, periodicY=false, third=Optional.empty]", faults(other));
    }
}
