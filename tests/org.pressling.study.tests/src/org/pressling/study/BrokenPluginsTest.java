// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PictureStyle;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.study.contribute.ContributionFault;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.PluginJar;
import org.pressling.study.layout.StepName;

/** Whatever a plug-in does wrong is told as its fault, with the sample and what it was about; it hurts nothing else. */
class BrokenPluginsTest {
    @TempDir
    private Path folder;

    private Contributions installed() {
        return new PluginJar(folder.resolve("plugin.jar"), "1.2.3")
                .declare("contact-law", "nan.law", 0, NanLaw.class).declare("contact-law", "throwing.law", 0, ThrowingLaw.class)
                .declare("contact-law", "old.law", 0, OldLaw.class).declare("contact-law", "endless.law", 0, EndlessLaw.class)
                .declare("packer", "null.packer", 0, NullPacker.class).declare("rendering-style", "broken.style", 0, Broken.class)
                .declare("descriptor", "broken.labels", 0, BrokenLabels.class).write(0).installed();
    }

    private StudyRun study(StepName last, String... changes) {
        return StudyRun.of(TinyStudy.create(changes), folder.resolve("run"), installed(), new RunOptions(1, last));
    }

    private String failure(StepName last, String... changes) {
        StepFailedException failed = assertThrows(StepFailedException.class, () -> study(last, changes).run(RunMonitor.NONE));
        assertEquals(ContributionFault.class, failed.getCause().getClass(), failed::toString);
        return failed.getMessage();
    }

    @Test
    void aForceThatIsNoNumberNamesLawPairParticlesAndSample() {
        String said = failure(StepName.PRESS, "contactLaw=nan.law");
        assertTrue(said.matches("the contact law 'nan\\.law' of com\\.example\\.plugin 1\\.2\\.3 failed in sample 1, step press: "
                + "the normal force is NaN in a contact [A-Z_]+ of particles? \\d+.*, at an overlap of .*µm"), said);
    }

    @Test
    void whatALawThrowsIsItsFault() {
        String said = failure(StepName.PRESS, "contactLaw=throwing.law");
        assertTrue(said.startsWith("the contact law 'throwing.law' of com.example.plugin 1.2.3 failed in sample 1, step press: "
                + "IllegalStateException: no table"), said);
    }

    @Test
    void aLawForAnotherReleaseIsItsFault() {
        String said = failure(StepName.PRESS, "contactLaw=old.law");
        assertTrue(said.contains("it does not go with this release") && said.contains("NoSuchMethodError: gone"), said);
    }

    @Test
    void aPackerThatGivesNothingIsTold() {
        String said = failure(StepName.PACK, "packing.packer=null.packer");
        assertEquals("the packer 'null.packer' of com.example.plugin 1.2.3 failed in sample 1, step pack: its pack() gave null",
                said);
    }

    @Test
    void aStyleThatFailsIsTold() {
        String said = failure(StepName.RENDER, "rendering.style=broken.style");
        assertTrue(said.startsWith("the rendering style 'broken.style' of com.example.plugin 1.2.3 failed in sample 1, "
                + "step render: ArithmeticException"), said);
    }

    @Test
    void labelsThatAreInfiniteOrThrowNameTheLabel() {
        assertTrue(failure(StepName.MEASURE, "labels.descriptors=infinite").endsWith(
                "failed in sample 1, step measure: its label 'infinite' is Infinity"));
        String said = failure(StepName.MEASURE, "labels.descriptors=throwing");
        assertTrue(said.contains("the descriptor 'broken.labels' of com.example.plugin 1.2.3 failed in sample 1, step measure: "
                + "ArrayIndexOutOfBoundsException"), said);
    }

    @Test
    void aLabelWithoutAValueIsToldWithItsSample() {
        StepFailedException failed = assertThrows(StepFailedException.class,
                () -> study(StepName.DATASET, "labels.descriptors=nan").run(RunMonitor.NONE));
        assertTrue(failed.getCause() instanceof InvalidInputException, failed::toString);
        assertTrue(failed.getMessage().contains("The label 'nan' is NaN in sample 1"), failed.getMessage());
    }

    @Test
    void oursRunsAllTheSame() throws IOException {
        study(StepName.MEASURE).run(RunMonitor.NONE);
        assertTrue(Files.exists(folder.resolve("run/samples/0001/measures.csv")));
        assertTrue(TinyStudy.run(folder.resolve("run"), 1, StepName.MEASURE).plan().isCurrent(), "they leave no line in keys");
    }

    @Test
    void aLawThatNeverReturnsCanBeCancelled() throws InterruptedException {
        EndlessLaw.entered = new CountDownLatch(1);
        EndlessLaw.leave = new CountDownLatch(1);
        StudyRun run = study(StepName.PRESS, "contactLaw=endless.law");
        var ended = new CountDownLatch(1);
        var cancelled = new AtomicBoolean();
        Thread.ofPlatform().daemon().start(() -> {
            assertThrows(CancellationException.class, () -> run.run(new RunMonitor() {
                @Override
                public boolean cancelled() {
                    return cancelled.get();
                }
            }));
            ended.countDown();
        });
        try {
            assertTrue(EndlessLaw.entered.await(60, TimeUnit.SECONDS), "it is at work");
            cancelled.set(true);
            assertTrue(ended.await(40, TimeUnit.SECONDS), "the run ends though the law does not");
        } finally {
            EndlessLaw.leave.countDown();
        }
    }

    /** A law whose force is made by what is given. */
    private abstract static class Law implements ContactLawFactory {
        private final String id;
        private final Consumer<ContactBatch> evaluation;

        Law(String id, Consumer<ContactBatch> evaluation) {
            this.id = id;
            this.evaluation = evaluation;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public List<Setting> settings() {
            return List.of();
        }

        @Override
        public ContactLaw create(Materials m, Settings s) {
            return new ContactLaw() {
                @Override
                public int stateCount() {
                    return 0;
                }

                @Override
                public void evaluate(ContactBatch b) {
                    for (int k = 0; k < b.count; k++) {
                        b.normalForce[k] = 1e5 * b.overlap[k];
                        b.tangentialStiffness[k] = 0;
                        b.damping[k] = 0;
                    }
                    if (b.count > 0) {
                        evaluation.accept(b);
                    }
                }

                @Override
                public void storedEnergy(ContactBatch b, double[] energy) {
                    Arrays.fill(energy, 0, b.count, 0);
                }
            };
        }
    }

    /** Gives NaN. */
    public static final class NanLaw extends Law {
        /** The law. */
        public NanLaw() {
            super("nan.law", b -> b.normalForce[0] = Double.NaN);
        }
    }

    /** Throws. */
    public static final class ThrowingLaw extends Law {
        /** The law. */
        public ThrowingLaw() {
            super("throwing.law", _ -> {
                throw new IllegalStateException("no table");
            });
        }
    }

    /** Calls what is not there any more. */
    public static final class OldLaw extends Law {
        /** The law. */
        public OldLaw() {
            super("old.law", _ -> {
                throw new NoSuchMethodError("gone");
            });
        }
    }

    /** Never comes back by itself. */
    public static final class EndlessLaw extends Law {
        private static CountDownLatch entered = new CountDownLatch(1);
        private static CountDownLatch leave = new CountDownLatch(1);

        /** The law. */
        public EndlessLaw() {
            super("endless.law", _ -> {
                entered.countDown();
                while (leave.getCount() > 0) {
                    Thread.onSpinWait();
                    Thread.yield();
                }
            });
        }
    }

    /** Packs nothing. */
    public static final class NullPacker implements Packer {
        @Override
        public Packing pack(PackingSettings s, Settings own, RandomGenerator random) {
            return null;
        }

        @Override
        public List<Setting> settings() {
            return List.of();
        }
    }

    /** Draws nothing. */
    public static final class Broken implements PictureStyle {
        @Override
        public GrayImage draw(Structure structure, RenderSettings settings, Settings own) {
            throw new ArithmeticException();
        }
    }

    /** Three labels that are wrong, each in another way. */
    public static final class BrokenLabels implements DescriptorFactory {
        @Override
        public List<Descriptor> create(LabelContext context) {
            return List.of(new Label("infinite", _ -> Double.POSITIVE_INFINITY), new Label("nan", _ -> Double.NaN),
                    new Label("throwing", sample -> sample.press().pressed().particles().x[1 << 20]));
        }
    }

    private record Label(String name, ToDoubleFunction<PressedSample> taken) implements Descriptor {
        @Override
        public Unit unit() {
            return Unit.NONE;
        }

        @Override
        public double value(PressedSample sample) {
            return taken.applyAsDouble(sample);
        }

        @Override
        public Localized meaning() {
            return Localized.english("What it is.");
        }
    }
}
