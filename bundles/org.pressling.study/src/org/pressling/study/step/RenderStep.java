// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.RenderTask;

/** Draws the picture of a pressed sample, or those of the sections of a body. */
public final class RenderStep implements Step<RenderTask> {
    private final Contributions contributions;

    /**
     * The step.
     *
     * @param contributions where the style is found
     */
    public RenderStep(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public StepName name() {
        return StepName.RENDER;
    }

    @Override
    public Set<StepName> needs() {
        return Set.of(StepName.PRESS);
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public void perform(RenderTask task, int sample, StepContext context) throws IOException {
        context.progress(0, ProgressTerm.DRAWING);
        var pressed = SampleFiles.read(context.result(StepName.PRESS, sample)).press().pressed();
        List<GrayImage> pictures = task.boundary(contributions).call(() -> task.pictures(pressed, sample, contributions));
        SampleFiles.writePictures(context.draft(), pictures, task.rendering().plan().spacing());
    }
}
