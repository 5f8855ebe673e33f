// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PictureStyle;
import org.pressling.dataset.image.RenderProblem;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Setting;
import org.pressling.dem.SettingProblem;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;

/** A style of pictures that another bundle brings is chosen, set, checked and drawn with like ours. */
class ForeignStyleTest {
    private static final Contributions INSTALLED = TinyStudy.contributions().with(PictureStyle.KIND, "my.negative",
            new Negative());

    @TempDir
    private Path folder;

    private StudyRun run(String... changes) {
        return StudyRun.of(TinyStudy.create(changes), folder, INSTALLED, new RunOptions(1, StepName.RENDER));
    }

    private GrayImage picture() {
        return new SampleStore(folder).readImage(1);
    }

    @Test
    void aRunDrawsWithTheStyleThatIsChosen() throws IOException {
        run().run(RunMonitor.NONE);
        assertTrue(TinyStudy.run(folder, 1, StepName.RENDER).plan().isCurrent(), "that another is installed makes nothing stale");
        byte[] plain = picture().pixels();
        byte[] contacts = Files.readAllBytes(folder.resolve("samples/0001/contacts.csv"));
        StudyRun negative = run("rendering.style=my.negative", "rendering.style.white=200");
        assertFalse(negative.plan().isCurrent());
        negative.run(RunMonitor.NONE);
        byte[] drawn = picture().pixels();
        for (int i = 0; i < plain.length; i++) {
            assertEquals(200 - (plain[i] & 0xFF) * 200 / 255, drawn[i] & 0xFF);
        }
        assertArrayEquals(contacts, Files.readAllBytes(folder.resolve("samples/0001/contacts.csv")));
        assertTrue(Files.readString(folder.resolve("run.json")).contains("my.negative"));
        assertFalse(run("rendering.style=my.negative", "rendering.style.white=201").plan().isCurrent());
    }

    @Test
    void itIsCheckedBeforeARun() {
        assertEquals("ReferenceProblem.NOT_INSTALLED", refused("rendering.style=my.negativ").problems().getFirst().code().id());
        assertTrue(refused("rendering.style=my.negative", "rendering.style.white=300").has(SettingProblem.OUT_OF_RANGE));
        assertEquals("ReferenceProblem.NO_SETTING", refused("rendering.style.white=3").problems().getFirst().code().id(),
                "discs have none");
    }

    private static InvalidInputException refused(String... changes) {
        return assertThrows(InvalidInputException.class, () -> StudyCheck.requireAll(TinyStudy.create(changes), INSTALLED));
    }

    @Test
    void aPictureOfAnotherSizeIsRefused() {
        Structure structure = SamplePreview.pack(TinyStudy.create(), 1, INSTALLED).structure();
        PictureStyle small = (_, _, _) -> new GrayImage(1, 1, new byte[1], 1e-6);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> SamplePreview
                .draw(TinyStudy.create("rendering.style=small"), structure, INSTALLED.with(PictureStyle.KIND, "small", small)));
        assertTrue(refused.has(RenderProblem.STYLE_SIZE), refused.getMessage());
    }

    /** Discs, black where they were white. */
    private static final class Negative implements PictureStyle {
        @Override
        public List<Setting> settings() {
            return List.of(Setting.whole("white", Unit.NONE, 255, 1, 255, Localized.english("Gray of what was black.")));
        }

        @Override
        public GrayImage draw(Structure structure, RenderSettings settings, Settings own) {
            GrayImage discs = Renderer.render(structure, settings);
            int white = (int) own.whole("white");
            byte[] pixels = discs.pixels().clone();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = (byte) (white - (pixels[i] & 0xFF) * white / 255);
            }
            return new GrayImage(discs.width(), discs.height(), pixels, discs.pixelSize());
        }
    }
}
