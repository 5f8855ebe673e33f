// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Localized;
import org.pressling.dem.Phases;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.packing.PackingSettings;

/** Errors of contributions, those behind interfaces of their own, and labels that cannot be told apart. */
class GuardTest {
    @TempDir
    private Path folder;
    private PluginJar jar;

    private Contributions installed(String kind, Object... idsAndTypes) {
        jar = new PluginJar(folder.resolve("plugin.jar"), "1.2.3");
        for (int k = 0; k < idsAndTypes.length; k += 2) {
            jar.declare(kind, (String) idsAndTypes[k], 0, (Class<?>) idsAndTypes[k + 1]);
        }
        return jar.write(0).installed();
    }

    @Test
    void whatCannotBeMadeForAnyErrorIsLeftOut() {
        Contributions installed = installed("packer", "unsure", Unsure.class, "deep", Deep.class, "served", Served.class);
        assertEquals(List.of("growth", "random-insertion"), installed.of(Packer.KIND).ids());
        String leftOut = jar.leftOut().toString();
        assertTrue(leftOut.contains("'unsure' of com.example.plugin 1.2.3: AssertionError: never"), leftOut);
        assertTrue(leftOut.contains("'deep' of com.example.plugin 1.2.3: StackOverflowError"), leftOut);
        assertTrue(leftOut.contains("'served' of com.example.plugin 1.2.3: ServiceConfigurationError: none"), leftOut);
    }

    @Test
    void aMachineAtItsEndIsNobodysFault() {
        Contributions installed = installed("packer", "large", Large.class);
        assertThrows(OutOfMemoryError.class, () -> installed.of(Packer.KIND));
    }

    @Test
    void anInterfaceOfItsOwnHidesNothing() {
        Contributions installed = installed("packer", "hidden", Hidden.class, "sealed", Sealed.class);
        for (String id : List.of("hidden", "sealed")) {
            Packer packer = installed.of(Packer.KIND).choose(id);
            ContributionFault fault = assertThrows(ContributionFault.class, () -> packer.pack(null, null, null));
            assertTrue(fault.getMessage().contains("'" + id + "' of com.example.plugin 1.2.3 failed: AssertionError"),
                    fault::getMessage);
        }
    }

    @Test
    void descriptorsAreGuarded() {
        Contributions installed = installed("descriptor", "my.labels", Mine.class);
        Descriptor mine = installed.descriptorsByName(LabelContext.of(Phases.AM_SE)).get("mine");
        ContributionFault fault = assertThrows(ContributionFault.class, () -> mine.value(null));
        assertTrue(fault.getMessage().contains("the descriptor 'my.labels' of com.example.plugin 1.2.3 failed: "),
                fault::getMessage);
        assertEquals("mine", mine.column().column());
    }

    @Test
    void ofTwoMakersOfOneLabelNeitherCountsAndBothAreNamed() {
        Contributions installed = installed("descriptor", "my.labels", Mine.class, "your.labels", Yours.class, "taken",
                Taken.class);
        assertFalse(installed.of(DescriptorFactory.KIND).ids().stream().anyMatch(List.of("my.labels", "your.labels",
                "taken")::contains));
        String leftOut = jar.leftOut().toString();
        assertTrue(leftOut.contains("'my.labels' of com.example.plugin 1.2.3: its label 'mine' is also one of the descriptor "
                + "'your.labels' of com.example.plugin 1.2.3, and neither counts"), leftOut);
        assertTrue(leftOut.contains("'your.labels' of com.example.plugin 1.2.3: its label 'mine' is also one of the descriptor "
                + "'my.labels' of "), leftOut);
        assertTrue(leftOut.contains("'taken' of com.example.plugin 1.2.3: its label 'am_stress_mean' is already one of the "
                + "descriptor 'standard' of org.pressling.dataset"), leftOut);
        assertTrue(installed.descriptorsByName(LabelContext.of(Phases.AM_SE)).containsKey("am_stress_mean"));
    }

    @Test
    void namesOfLabelsAreHeldToTheirForm() {
        installed("descriptor", "none", NoName.class, "blank", Blank.class, "twice", Twice.class, "no.label", NoLabel.class)
                .of(DescriptorFactory.KIND);
        String leftOut = jar.leftOut().toString();
        assertEquals(4, jar.leftOut().size(), leftOut);
        assertTrue(leftOut.contains("its label 'null' is called otherwise") && leftOut.contains("its label 'a b' is called"),
                leftOut);
        assertTrue(leftOut.contains("two of its labels are called 'mine'"), leftOut);
        assertTrue(leftOut.contains("one of its labels is null"), leftOut);
    }

    /** Packs nothing. */
    private abstract static class Nothing implements Packer {
        @Override
        public List<Setting> settings() {
            return List.of();
        }

        @Override
        public Packing pack(PackingSettings settings, Settings own, RandomGenerator random) {
            throw new AssertionError();
        }
    }

    /** Cannot be made. */
    public static final class Unsure extends Nothing {
        /** Fails. */
        public Unsure() {
            throw new AssertionError("never");
        }
    }

    /** Calls itself. */
    public static final class Deep extends Nothing {
        /** Fails. */
        public Deep() {
            new Deep();
        }
    }

    /** Looks for a service. */
    public static final class Served extends Nothing {
        @Override
        public List<Setting> settings() {
            throw new ServiceConfigurationError("none");
        }
    }

    /** Finds no memory. */
    public static final class Large extends Nothing {
        /** Fails. */
        public Large() {
            throw new OutOfMemoryError("heap");
        }
    }

    interface OwnPacker extends Packer {
        @Override
        default List<Setting> settings() {
            return List.of();
        }

        @Override
        default Packing pack(PackingSettings settings, Settings own, RandomGenerator random) {
            throw new AssertionError("in the interface");
        }
    }

    /** A packer by an interface that its package alone sees. */
    public static final class Hidden implements OwnPacker {
    }

    /** A packer of a closed circle. */
    public sealed interface Closed extends Packer permits Sealed {
    }

    /** The only one of it. */
    public static final class Sealed extends Nothing implements Closed {
    }

    /** Makes labels. */
    private abstract static class Maker implements DescriptorFactory {
        private final List<String> names;

        Maker(String... names) {
            this.names = Arrays.asList(names);
        }

        @Override
        public List<Descriptor> create(LabelContext context) {
            return names.stream().<Descriptor>map(Label::new).toList();
        }
    }

    /** A label. */
    public static final class Mine extends Maker {
        /** The maker. */
        public Mine() {
            super("mine");
        }
    }

    /** The same and another one. */
    public static final class Yours extends Maker {
        /** The maker. */
        public Yours() {
            super("yours", "mine");
        }
    }

    /** One of Pressling. */
    public static final class Taken extends Maker {
        /** The maker. */
        public Taken() {
            super("am_stress_mean");
        }
    }

    /** Without a name. */
    public static final class NoName extends Maker {
        /** The maker. */
        public NoName() {
            super((String) null);
        }
    }

    /** With a blank. */
    public static final class Blank extends Maker {
        /** The maker. */
        public Blank() {
            super("a b");
        }
    }

    /** Two alike. */
    public static final class Twice extends Maker {
        /** The maker. */
        public Twice() {
            super("mine", "mine");
        }
    }

    /** Not even a label. */
    public static final class NoLabel implements DescriptorFactory {
        @Override
        public List<Descriptor> create(LabelContext context) {
            return Arrays.asList((Descriptor) null);
        }
    }

    private record Label(String name) implements Descriptor {
        @Override
        public Unit unit() {
            return Unit.NONE;
        }

        @Override
        public double value(PressedSample sample) {
            return sample.press().pressed().particles().count();
        }

        @Override
        public Localized meaning() {
            return Localized.english("A label.");
        }
    }
}
