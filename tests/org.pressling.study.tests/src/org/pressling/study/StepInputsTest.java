// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.pressling.dataset.sample.TableFormat;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.key.Inputs;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.key.Unkeyed;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.StudySettings;
import org.pressling.study.step.Steps;
import org.pressling.study.step.StudyStep;

/** A step reads what it is handed and nothing else, and what it is handed shows in its key. */
class StepInputsTest {
    /** With what a step may work without its being in a key. */
    private static final Set<Class<?>> TOOLS = Set.of(Contributions.class, TableFormat.class, Supplier.class);

    @TempDir
    private Path folder;

    private List<StudyStep<?>> steps(String... changes) {
        StudySettings settings = StudySettings.of(TinyStudy.create(changes), TinyStudy.contributions())
                .withEngine(Optional.empty(), TinyStudy.contributions());
        return Steps.all(settings, new RunFolder(folder), TinyStudy.contributions(), Collections.emptySortedMap(), () -> null,
                () -> null);
    }

    private String hash(List<StudyStep<?>> steps, StepName step) {
        return new Pipeline(new RunFolder(folder), steps, 1, new ResultCheck()).key(step);
    }

    @Test
    void aStepHoldsNothingOfAStudy() {
        for (StudyStep<?> step : steps()) {
            for (Field field : step.step().getClass().getDeclaredFields()) {
                assertTrue(Modifier.isStatic(field.getModifiers()) || TOOLS.contains(field.getType()),
                        field + " is read besides the inputs: hand it over with them, so that it comes into the key");
            }
        }
    }

    /** What a step reads of its first sample, also what leaves no line since another key holds it. */
    private static String read(StudyStep<?> step) throws ReflectiveOperationException {
        Record inputs = step.inputs(step.name().perSample() ? 1 : 0);
        Inputs all = new Inputs().put("", inputs);
        for (RecordComponent part : inputs.getClass().getRecordComponents()) {
            if (part.getType() == Unkeyed.class) {
                part.getAccessor().setAccessible(true);
                Unkeyed<?> unkeyed = (Unkeyed<?>) part.getAccessor().invoke(inputs);
                boolean values = unkeyed.value() instanceof String || unkeyed.value() instanceof Record
                        && !unkeyed.value().getClass().getPackageName().endsWith(".curve");
                if (unkeyed.why() == Unkeyed.Why.HELD && values) {
                    all.put("held." + part.getName(), unkeyed.value());
                }
            }
        }
        return all.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed=8", "packing.seDiameter=0.9", "packing.amRatio=0.41", "packing.amDiameterMeanMax=6.1",
            "packing.packer=growth", "packing.initialWidth=12.5", "packing.height=9.5", "press.wallSpeed=90",
            "press.finalWidth=9.9", "press.stages=pressure 300, release 1", "contactLaw.friction=0.2", "am=NMC111",
            "rendering.amGray=120", "rendering.pixels=48", "labels.descriptors=reaction_area", "network.dense=9",
            "training.epochs=4", "description=other", "name=other"})
    void whatAStepReadsIsInItsKeyOrInThatOfAResultThatItNeeds(String change) throws ReflectiveOperationException {
        List<StudyStep<?>> before = steps();
        List<StudyStep<?>> after = steps(change);
        Set<StepName> changed = EnumSet.noneOf(StepName.class);
        for (int i = 0; i < before.size(); i++) {
            StepName step = before.get(i).name();
            if (!read(before.get(i)).equals(read(after.get(i)))) {
                changed.add(step);
                assertNotEquals(hash(before, step), hash(after, step), step + " reads " + change);
            }
        }
        assertFalse(changed.isEmpty(), "nothing reads " + change);
    }

    @Test
    void howTablesAreWrittenIsNoInputOfAPress() throws ReflectiveOperationException {
        assertEquals(read(steps().get(1)), read(steps("campaign.tables=HDF5").get(1)));
    }

    @Test
    void whatIsReadFurtherLeavesTheKeysOfEarlierRunsAsTheyWere() {
        StudySettings settings = StudySettings.of(TinyStudy.create(), TinyStudy.contributions());
        List<StudyStep<?>> steps = steps();
        assertEquals(new Inputs().put("", settings.samples().press(1)).text(),
                new Inputs().put("", steps.get(1).inputs(1)).text());
        String learning = new Inputs().put("", steps.get(5).inputs(0)).text();
        assertEquals(new Inputs().put("", settings.learning()).text(), learning.replaceAll("(?m)^engineCode[.]fake = .*\\R", ""),
                "but for the code of an engine of tests, which comes from elsewhere");
        assertEquals(new Inputs().put("task", settings.report()).text(), new Inputs().put("", steps.get(7).inputs(0)).text());
    }
}
