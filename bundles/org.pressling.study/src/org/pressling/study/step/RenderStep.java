// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;

import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.RenderTask;
import org.pressling.study.settings.StudySettings;

/** Draws the picture of a pressed sample. */
public final class RenderStep implements Step {
    private final StudySettings study;

    /**
     * The step for a study.
     *
     * @param study the study
     */
    public RenderStep(StudySettings study) {
        this.study = study;
    }

    @Override
    public StepName name() {
        return StepName.RENDER;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public RenderTask reads(int sample) {
        return study.rendering();
    }

    @Override
    public void perform(int sample, Bench bench) throws IOException {
        bench.progress(0, "drawing");
        var pressed = new SampleStore(bench.before()).read(sample).press().pressed();
        Pictures.writePng(Renderer.render(pressed, reads(sample).rendering()), bench.draft().resolve("image.png"));
    }
}
