// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Localized;
import org.pressling.dem.Materials;
import org.pressling.dem.Problem;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.LawPart;
import org.pressling.dem.law.RollingLaw;
import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.learning.NetworkDesign;
import org.pressling.learning.NetworkSpec;
import org.pressling.model.Study;
import org.pressling.model.check.StudyValidator;
import org.pressling.study.contribute.ContributionFault;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.PluginJar;

/**
 * A contribution that fails while a study is checked: whoever edits the study is told of it as of any problem, whoever runs it
 * that the plug-in is at fault.
 */
class FaultsWhileEditingTest {
    @TempDir
    private Path folder;

    private void assertTold(String kind, String id, Class<?> type, String path, String what, String change) {
        Contributions installed = new PluginJar(folder.resolve("plugin.jar"), "1.2.3").declare(kind, id, 0, type).write(0)
                .installed();
        Study study = TinyStudy.create(change);
        List<Problem> problems = StudyValidator.validate(study, StudyCheck.catalog(installed));
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(path, problems.getFirst().path());
        String said = problems.getFirst().message(Locale.ENGLISH);
        String who = kind.replace('-', ' ') + " '" + id + "' of com.example.plugin 1.2.3 failed: ";
        assertTrue(said.contains(who) && said.contains(what), said);
        ContributionFault fault = assertThrows(ContributionFault.class, () -> StudyCheck.requireAll(study, installed));
        assertTrue(fault.getMessage().contains(who) && fault.getMessage().contains(what), fault::getMessage);
    }

    @Test
    void aLawThatCannotBeMade() {
        assertTold("contact-law", "unmade.law", UnmadeLaw.class, "contactLaw", "IllegalStateException: no table",
                "contactLaw=unmade.law");
    }

    @Test
    void aLawThatThrowsWhenItIsAskedForItsTimeStep() {
        assertTold("contact-law", "throwing.share", ThrowingShare.class, "contactLaw", "AssertionError: not yet",
                "contactLaw=throwing.share");
    }

    @Test
    void aLawWhoseTimeStepIsNoNumber() {
        assertTold("contact-law", "nan.share", NanShare.class, "contactLaw", "is NaN, not a finite number above 0",
                "contactLaw=nan.share");
    }

    @Test
    void aPartWhoseTimeStepIsNoneAtAll() {
        assertTold("law-part", "my.stop", Stop.class, "contactLaw", "is 0.0, not a finite number above 0",
                "contactLaw.my_stop=1");
    }

    @Test
    void aPartThatCannotBeMade() {
        assertTold("law-part", "my.unmade", UnmadePart.class, "contactLaw", "ArithmeticException", "contactLaw.my_unmade=1");
    }

    @Test
    void aLabelThatCannotSayWhatItLacks() {
        assertTold("descriptor", "broken.labels", Labels.class, "labels.descriptors", "UnsupportedOperationException: lacks",
                "labels.descriptors=my_label");
    }

    @Test
    void aNetworkThatCannotBeLaidOut() {
        assertTold("network", "my.network", Network.class, "network.design", "ServiceConfigurationError: none",
                "network.design=my.network");
    }

    @Test
    void aPackerThatCannotSayHowMuchItPlaces() {
        assertTold("packer", "my.packer", FullPacker.class, "packing.packer", "IllegalStateException: full",
                "packing.packer=my.packer");
    }

    /** A law of ours under another name, with a time step of its own. */
    private abstract static class Law implements ContactLawFactory {
        private final String id;

        Law(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public List<Setting> settings() {
            return HertzMindlinFactory.CORRECTED.settings();
        }

        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new Timed(this);
        }

        abstract double share();
    }

    /** Is asked for its time step alone. */
    private record Timed(Law factory) implements ContactLaw {
        @Override
        public int stateCount() {
            return 0;
        }

        @Override
        public void evaluate(ContactBatch batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void storedEnergy(ContactBatch batch, double[] energy) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double largestRayleighShare() {
            return factory.share();
        }
    }

    /** Cannot be made. */
    public static final class UnmadeLaw extends Law {
        /** The law. */
        public UnmadeLaw() {
            super("unmade.law");
        }

        @Override
        public ContactLaw create(Materials m, Settings s) {
            throw new IllegalStateException("no table");
        }

        @Override
        double share() {
            return 1;
        }
    }

    /** Has a part that was never written. */
    public static final class ThrowingShare extends Law {
        /** The law. */
        public ThrowingShare() {
            super("throwing.share");
        }

        @Override
        double share() {
            throw new AssertionError("not yet");
        }
    }

    /** Bears a time step that is no number. */
    public static final class NanShare extends Law {
        /** The law. */
        public NanShare() {
            super("nan.share");
        }

        @Override
        double share() {
            return Double.NaN;
        }
    }

    /** A part that bears no time step. */
    public static final class Stop implements LawPart {
        @Override
        public List<Setting> settings() {
            return List.of(Setting.number("my_stop", Unit.NONE, 0, 0, 1, Localized.english("On.")));
        }

        @Override
        public List<Acting> create(Materials m, Settings s, ContactLaw law) {
            return s.number("my_stop") == 0 ? List.of() : List.of(new Stopped());
        }
    }

    private static final class Stopped implements RollingLaw {
        @Override
        public double stiffness(ContactBatch batch, int k) {
            return 1;
        }

        @Override
        public double limit(ContactBatch batch, int k) {
            return 1;
        }

        @Override
        public double dashpot(double stiffness, double inverseInertia) {
            return 0;
        }

        @Override
        public double largestRayleighShare() {
            return 0;
        }
    }

    /** A part that cannot be made. */
    public static final class UnmadePart implements LawPart {
        @Override
        public List<Setting> settings() {
            return List.of(Setting.number("my_unmade", Unit.NONE, 0, 0, 1, Localized.english("On.")));
        }

        @Override
        public List<Acting> create(Materials m, Settings s, ContactLaw law) {
            throw new ArithmeticException();
        }
    }

    /** One label. */
    public static final class Labels implements DescriptorFactory {
        @Override
        public List<Descriptor> create(LabelContext context) {
            return List.of(new Label("my_label", Unit.NONE, Localized.english("One.")));
        }
    }

    private record Label(String name, Unit unit, Localized meaning) implements Descriptor {
        @Override
        public double value(PressedSample sample) {
            return 1;
        }

        @Override
        public Optional<Problem> lacks() {
            throw new UnsupportedOperationException("lacks");
        }
    }

    /** Finds no layers. */
    public static final class Network implements NetworkDesign {
        @Override
        public NetworkSpec create(Request request, Settings own) {
            throw new java.util.ServiceConfigurationError("none");
        }
    }

    /** Does not know how much it places. */
    public static final class FullPacker implements Packer {
        @Override
        public List<Setting> settings() {
            return List.of();
        }

        @Override
        public Packing pack(PackingSettings settings, Settings own, RandomGenerator random) {
            throw new IllegalStateException("full");
        }

        @Override
        public double largestShare(boolean space) {
            throw new IllegalStateException("full");
        }
    }
}
