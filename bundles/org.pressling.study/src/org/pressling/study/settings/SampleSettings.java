// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.sample.TableFormat;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.SampleTables;
import org.pressling.model.Study;
import org.pressling.model.campaign.PlannedSample;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.campaign.SampleWalk;
import org.pressling.study.contribute.Contributions;

/**
 * What a study says of its samples: how each is packed, pressed, measured and drawn, as plain records in SI, taken from the
 * model once.
 */
public final class SampleSettings {
    /** From so many samples on their files are a burden. */
    private static final int MANY = 1000;

    private final List<PackTask> packs = new ArrayList<>();
    private final List<PressTask> presses = new ArrayList<>();
    private final LabelTask labels;
    private final RenderTask rendering;
    private final TableFormat tables;

    private SampleSettings(Study study, SamplePlan plan, Contributions contributions, boolean given) {
        SampleWalk walk = plan.walk();
        for (PlannedSample sample : plan.samples()) {
            Study own = walk.to(sample);
            packs.add(given ? PackTask.ofGiven(own, sample.index(), sample.replicate())
                    : PackTask.of(own, sample.index(), sample.replicate(), contributions));
            // all replicates of a combination are pressed alike
            presses.add(sample.replicate() > 1 ? presses.getLast() : PressTask.of(own, contributions));
        }
        labels = LabelTask.of(study, contributions);
        rendering = RenderTask.of(study, contributions);
        tables = tables(study.getCampaign().getTables(), packs.size());
    }

    private static TableFormat tables(SampleTables asked, int samples) {
        return switch (asked) {
        case CSV -> TableFormat.CSV;
        case HDF5 -> TableFormat.HDF5;
        case AUTOMATIC -> samples < MANY ? TableFormat.CSV : TableFormat.HDF5;
        };
    }

    /**
     * Takes them from a study.
     *
     * @param study         the study
     * @param contributions where contact law, packer, descriptors and style are found
     * @return its settings
     * @throws InvalidInputException if the study asks for something that there is not or that does not fit together
     */
    public static SampleSettings of(Study study, Contributions contributions) {
        Study held = MeasuredSizes.held(study);
        return new SampleSettings(held, SamplePlan.of(held), contributions, false);
    }

    /**
     * Translates a study whose particles come from a file; of its packing only the box is
     * looked at.
     *
     * @param study         the study
     * @param contributions where contact law and descriptors are found
     * @return its settings
     * @throws InvalidInputException if the study asks for something that there is not or that does not fit together
     */
    public static SampleSettings ofGiven(Study study, Contributions contributions) {
        return new SampleSettings(study, SamplePlan.of(study), contributions, true);
    }

    /**
     * How one sample is packed, without looking at the others.
     *
     * @param study         the study
     * @param sample        number of the sample, from 1
     * @param contributions where the packer is found
     * @return the same task that {@link #pack} of the whole study's settings gives
     * @throws InvalidInputException if the study asks for something that there is not or that does not fit together
     */
    public static PackTask packOf(Study study, int sample, Contributions contributions) {
        SamplePlan plan = SamplePlan.of(MeasuredSizes.held(study));
        PlannedSample planned = plan.sample(sample);
        return PackTask.of(plan.apply(planned), planned.index(), planned.replicate(), contributions);
    }

    /**
     * How the samples of a study are drawn.
     *
     * @param study         the study
     * @param contributions where the style is found
     * @return the same task that {@link #rendering} of the whole study's settings gives
     * @throws InvalidInputException if there is no such style, or its settings do not fit
     */
    public static RenderTask renderingOf(Study study, Contributions contributions) {
        return RenderTask.of(study, contributions);
    }

    /** {@return number of samples} */
    public int count() {
        return packs.size();
    }

    /**
     * How a sample is packed.
     *
     * @param sample number of the sample, from 1
     * @return the task
     */
    public PackTask pack(int sample) {
        return packs.get(sample - 1);
    }

    /**
     * How a sample is pressed.
     *
     * @param sample number of the sample, from 1
     * @return the task
     */
    public PressTask press(int sample) {
        return presses.get(sample - 1);
    }

    /** {@return which labels there are} */
    public LabelTask labels() {
        return labels;
    }

    /**
     * {@return how tables of new samples are written} It says nothing of the numbers, and is no input of a step.
     */
    public TableFormat tables() {
        return tables;
    }

    /** {@return how samples are drawn} */
    public RenderTask rendering() {
        return rendering;
    }
}
