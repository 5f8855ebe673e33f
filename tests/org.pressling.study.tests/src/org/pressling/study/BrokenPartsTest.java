// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.interchange.StructureExporter;
import org.pressling.dem.Localized;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.LawPart;
import org.pressling.dem.law.RollingLaw;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkDesign;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.testing.FakeEngine;
import org.pressling.model.io.MaterialLibraries;
import org.pressling.model.io.MaterialSource;
import org.pressling.model.io.StudyResourceSets;
import org.pressling.study.contribute.ContributionFault;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.PluginJar;
import org.pressling.study.contribute.EngineChoice;
import org.pressling.study.layout.StepName;

/** What plug-ins do wrong beside laws, packers, pictures and labels: engines, networks, parts, materials, exporters. */
class BrokenPartsTest {
    private static final String FROM = "' of com.example.plugin 1.2.3 failed";

    @TempDir
    private Path folder;

    private PluginJar jar() {
        return new PluginJar(folder.resolve("plugin.jar"), "1.2.3");
    }

    private String failure(Contributions installed, StepName last, String... changes) {
        RuntimeException failed = assertThrows(RuntimeException.class, () -> StudyRun.of(TinyStudy.create(changes),
                folder.resolve("run"), installed, new RunOptions(1, last)).run(RunMonitor.NONE));
        Throwable cause = failed instanceof StepFailedException ? failed.getCause() : failed;
        assertEquals(ContributionFault.class, cause.getClass(), failed::toString);
        return failed.getMessage();
    }

    @Test
    void anEngineThatFailsIsTold() {
        Contributions installed = jar().declare("engine", "broken.engine", 9999, BrokenEngine.class).write(0).installed();
        String said = failure(installed, StepName.LEARN, "training.engine=broken.engine");
        assertTrue(said.startsWith("the engine 'broken.engine" + FROM) && said.endsWith("IllegalStateException: no weights"),
                said);
    }

    @Test
    void anEngineThatCannotSayWhatItComputesOnIsLeftOut() {
        PluginJar jar = jar().declare("engine", "mute.engine", 9999, MuteEngine.class)
                .declare("engine", "other.engine", 9998, BrokenEngine.class).write(0);
        Contributions installed = jar.installed();
        assertEquals("other.engine", new EngineChoice(installed).onCpu().id());
        assertTrue(jar.leftOut().toString().contains("availability() gave null"), jar.leftOut()::toString);
    }

    @Test
    void aNetworkThatIsNullOrThrowsIsTold() {
        Contributions installed = jar().declare("network", "null.network", 0, NullNetwork.class).write(0).installed();
        String said = failure(installed, StepName.LEARN, "network.design=null.network");
        assertEquals("the network 'null.network" + FROM + ": its created() gave null", said);
    }

    @Test
    void aPartThatThrowsOrGivesNoNumberIsTold() {
        Contributions installed = jar().declare("law-part", "my.old", 0, OldPart.class)
                .declare("law-part", "my.nan", 0, NanPart.class).write(0).installed();
        String old = failure(installed, StepName.PRESS, "contactLaw.my_old=1");
        assertTrue(old.startsWith("the law part 'my.old" + FROM) && old.contains("it does not go with this release"), old);
        String nan = failure(installed, StepName.PRESS, "contactLaw.my_nan=1");
        assertTrue(nan.startsWith("the law part 'my.nan" + FROM + " in sample 1, step press: ") && nan.contains("NaN"), nan);
    }

    @Test
    void materialsThatCannotBeOpenedLaterAreTold() {
        Contributions installed = jar().declare("material-library", "my.stock", 0, Stock.class).write(0).installed();
        assertEquals(1, installed.of(MaterialSource.KIND).all().stream().filter(c -> c.id().equals("my.stock")).count());
        Throwable thrown = assertThrows(RuntimeException.class,
                () -> MaterialLibraries.installed(StudyResourceSets.create(installed)));
        while (thrown != null && !(thrown instanceof ContributionFault)) {
            thrown = thrown.getCause();
        }
        assertTrue(thrown != null && thrown.getMessage().contains("'my.stock" + FROM + ": IllegalStateException: sold out"),
                String.valueOf(thrown));
    }

    @Test
    void anExporterThatThrowsOrGivesNothingIsTold() throws IOException {
        Contributions installed = jar().declare("exporter", "my.null", 0, NullExporter.class).write(0).installed();
        StructureExporter exporter = (StructureExporter) installed.of(Exporter.KIND).choose("my.null");
        Path run = folder.resolve("exported");
        TinyStudy.run(run, 1, StepName.PACK).run(RunMonitor.NONE);
        SampleExport export = SampleExport.of(run);
        OutputFolder out = OutputFolder.of(folder.resolve("out"), false);
        ContributionFault fault = assertThrows(ContributionFault.class,
                () -> export.write(1, SampleExport.Stage.PACKED, exporter, out));
        assertEquals("the exporter 'my.null" + FROM + ": its write() gave null", fault.getMessage());
    }

    /** Makes networks that cannot be trained. */
    public static final class BrokenEngine implements LearningEngine {
        private final LearningEngine sound = new FakeEngine();

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
            return (TrainableNetwork) java.lang.reflect.Proxy.newProxyInstance(getClass().getClassLoader(),
                    new Class<?>[] {TrainableNetwork.class}, (_, method, arguments) -> {
                        if (method.getName().equals("hold")) {
                            throw new IllegalStateException("no weights");
                        }
                        return method.invoke(sound.create(spec, seed, threads), arguments);
                    });
        }
    }

    /** Does not say what it computes on. */
    public static final class MuteEngine implements LearningEngine {
        @Override
        public String name() {
            return "mute";
        }

        @Override
        public org.pressling.learning.device.Availability availability() {
            return null;
        }

        @Override
        public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
            return new FakeEngine().create(spec, seed, threads);
        }
    }

    /** Lays out nothing. */
    public static final class NullNetwork implements NetworkDesign {
        @Override
        public NetworkSpec create(Request request, Settings own) {
            return null;
        }
    }

    /** A part with one setting, which turns it on. */
    private abstract static class Part implements LawPart {
        private final String name;

        Part(String name) {
            this.name = name;
        }

        @Override
        public List<Setting> settings() {
            return List.of(Setting.number(name, Unit.NONE, 0, 0, 1, Localized.english("On.")));
        }

        @Override
        public List<Acting> create(Materials m, Settings s, ContactLaw law) {
            return s.number(name) == 0 ? List.of() : List.of(acting());
        }

        abstract Acting acting();
    }

    /** Calls what is not there any more. */
    public static final class OldPart extends Part {
        /** The part. */
        public OldPart() {
            super("my_old");
        }

        @Override
        Acting acting() {
            throw new NoSuchMethodError("gone");
        }
    }

    /** Resists rolling by what is no number. */
    public static final class NanPart extends Part {
        /** The part. */
        public NanPart() {
            super("my_nan");
        }

        @Override
        Acting acting() {
            return new NanRolling();
        }
    }

    private static final class NanRolling implements RollingLaw {
        @Override
        public double stiffness(ContactBatch batch, int k) {
            return Double.NaN;
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
            return 1;
        }
    }

    /** Materials that can be opened when they are tried, and then no more. */
    public static final class Stock implements MaterialSource {
        private final AtomicInteger opened = new AtomicInteger();

        @Override
        public String id() {
            return "my.stock";
        }

        @Override
        public InputStream open() throws IOException {
            if (opened.getAndIncrement() > 0) {
                throw new IllegalStateException("sold out");
            }
            return MaterialSource.class.getResourceAsStream("materials.pressling-materials");
        }
    }

    /** Writes nothing. */
    public static final class NullExporter implements StructureExporter {
        @Override
        public List<Path> write(org.pressling.dataset.interchange.ExportedStructure structure, Path to, String name) {
            return null;
        }
    }
}
