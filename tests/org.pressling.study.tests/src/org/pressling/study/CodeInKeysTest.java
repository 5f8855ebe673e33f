// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PictureStyle;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Localized;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.LawPart;
import org.pressling.dem.packing.GrowthPacker;
import org.pressling.learning.testing.FakeEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.PluginJar;
import org.pressling.study.coverage.CoverageAnalysis;
import org.pressling.study.key.Inputs;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.StudySettings;
import org.pressling.study.step.StudyStep;
import org.pressling.study.step.Steps;

/** Another version of a plug-in makes stale what depends on it, and nothing else. */
class CodeInKeysTest {
    private static final String[] USED = {"packing.packer=my.packer", "contactLaw=my.law", "contactLaw.my_glue=0.5",
            "rendering.style=my.style", "labels.descriptors=my_label"};
    private static final long YEAR = 31_536_000_000L;

    @TempDir
    private Path folder;
    private int jars;

    private PluginJar jar(String version) {
        return new PluginJar(folder.resolve(++jars + ".jar"), version);
    }

    /** Steps of which keys differ. */
    private static String stale(List<String> before, List<String> after) {
        return Stream.of(StepName.values()).filter(step -> !before.get(step.ordinal()).equals(after.get(step.ordinal())))
                .map(StepName::id).collect(Collectors.joining(" "));
    }

    private List<String> keys(Contributions installed, String... changes) throws IOException {
        StudySettings settings = StudySettings.of(TinyStudy.create(changes), installed).withEngine(Optional.empty(), installed);
        RunFolder run = new RunFolder(folder);
        List<StudyStep<?>> steps = Steps.all(settings, run, installed, Collections.emptySortedMap(), () -> null, () -> null);
        Pipeline way = new Pipeline(run, steps, 1, new ResultCheck());
        return Stream.of(StepName.values()).map(way::key).toList();
    }

    @ParameterizedTest
    @CsvSource({
            "packer, my.packer, packing.packer=my.packer, pack press measure render dataset learn evaluate report",
            "contact-law, my.law, contactLaw=my.law, press measure render dataset learn evaluate report",
            "law-part, my.glue, contactLaw.my_glue=0.5, press measure render dataset learn evaluate report",
            "law-part, my.glue, contactLaw.my_glue=0, ''",
            "descriptor, my.labels, labels.descriptors=my_label, measure dataset learn evaluate report",
            "rendering-style, my.style, rendering.style=my.style, render dataset learn evaluate report",
            "analysis, my.analysis, analyses=my.analysis, report",
            "engine, my.engine, name=tiny, learn evaluate report",
            "packer, my.packer, name=tiny, ''"})
    void aChangedContributionMakesStaleWhatDependsOnIt(String kind, String id, String change, String steps) throws IOException {
        Class<?> type = switch (kind) {
        case "packer" -> GrowthPacker.class;
        case "contact-law" -> Law.class;
        case "law-part" -> Glue.class;
        case "descriptor" -> Labels.class;
        case "rendering-style" -> Style.class;
        case "analysis" -> CoverageAnalysis.class;
        default -> FakeEngine.class;
        };
        List<String> first = keys(jar("1.0.0").declare(kind, id, 99, type).write(0).installed(), change);
        assertEquals("", stale(first, keys(jar("1.0.0").declare(kind, id, 99, type).write(YEAR).installed(), change)),
                "built again");
        assertEquals(steps, stale(first, keys(jar("1.0.1").declare(kind, id, 99, type).write(0).installed(), change)),
                "another version");
        assertEquals(steps, stale(first,
                keys(jar("1.0.0").declare(kind, id, 99, type).with("more.txt", "").write(0).installed(), change)),
                "other code under the same version");
    }

    @Test
    void aRunRecordsItAndSaysWhyItIsStale() throws IOException {
        Path run = folder.resolve("run");
        StudyRun.of(TinyStudy.create(USED), run, all("1.0.0"), new RunOptions(1, StepName.RENDER)).run(RunMonitor.NONE);
        String record = Files.readString(run.resolve("run.json"));
        assertTrue(record.contains("\"bundle\" : \"com.example.plugin\"") && record.contains("\"sha256\" : \""), record);
        assertTrue(StudyRun.of(TinyStudy.create(USED), run, all("1.0.0"), new RunOptions(1, StepName.RENDER)).plan().isCurrent());
        RunPlan plan = StudyRun.of(TinyStudy.create(USED), run, all("1.0.1"), new RunOptions(1, StepName.RENDER)).plan();
        assertFalse(plan.isCurrent());
        String why = plan.describe(Locale.ENGLISH).getFirst();
        assertTrue(why.contains("packer.code.my.packer: com.example.plugin 1.0.0 sha256:"), why);
    }

    private Contributions all(String version) {
        return jar(version).declare("packer", "my.packer", 0, GrowthPacker.class).declare("contact-law", "my.law", 0, Law.class)
                .declare("law-part", "my.glue", 0, Glue.class).declare("descriptor", "my.labels", 0, Labels.class)
                .declare("rendering-style", "my.style", 0, Style.class).write(0).installed();
    }

    @Test
    void whatComesWithPresslingLeavesNoLine() throws IOException {
        StudySettings settings = StudySettings.of(TinyStudy.create("packing.packer=growth", "analyses=coverage",
                "packing.amRatio=0.7"), TinyStudy.contributions());
        String lines = Stream.<Object>of(settings.samples().pack(1), settings.samples().press(1),
                settings.samples().labels(), settings.samples().rendering(), settings.dataset(), settings.report())
                .map(task -> new Inputs().put("", task).text()).collect(Collectors.joining());
        assertFalse(lines.toLowerCase(Locale.ROOT).contains("code"), lines);
    }

    /** A law of ours under another name. */
    public static final class Law implements ContactLawFactory {
        @Override
        public String id() {
            return "my.law";
        }

        @Override
        public List<Setting> settings() {
            return HertzMindlinFactory.CORRECTED.settings();
        }

        @Override
        public ContactLaw create(Materials m, Settings s) {
            return HertzMindlinFactory.CORRECTED.create(m, s);
        }
    }

    /** A part that does nothing. */
    public static final class Glue implements LawPart {
        @Override
        public List<Setting> settings() {
            return List.of(Setting.number("my_glue", Unit.NEWTON, 0, 0, 1, Localized.english("Force that holds.")));
        }

        @Override
        public List<Acting> create(Materials m, Settings s, ContactLaw law) {
            return List.of();
        }
    }

    /** One label. */
    public static final class Labels implements DescriptorFactory {
        @Override
        public List<Descriptor> create(LabelContext context) {
            return List.of(new Count());
        }
    }

    /** The number of particles. */
    private static final class Count implements Descriptor {
        @Override
        public String name() {
            return "my_label";
        }

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
            return Localized.english("Particles.");
        }
    }

    /** Discs. */
    public static final class Style implements PictureStyle {
        @Override
        public GrayImage draw(Structure structure,
                RenderSettings settings, Settings own) {
            return Renderer.render(structure, settings);
        }
    }
}
