// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.label.Measure;
import org.pressling.dataset.label.RecipeParameters;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dem.Unit;

/** What the campaign asked of a sample, and what is known of it without a picture: the factors of a data set. */
final class Recipe {
    private static final LabelColumn WIDTH = new LabelColumn("initial_width", Unit.MICROMETRE);
    private static final LabelColumn RATIO = new LabelColumn("am_ratio", Unit.NONE);
    private static final LabelColumn REPLICATE = new LabelColumn("replicate", Unit.NONE);

    private Recipe() {
    }

    static List<Measure> of(PressedSample sample) {
        SampleFactors f = sample.factors();
        List<Measure> all = new ArrayList<>();
        all.add(new Measure(Measure.Role.FACTOR, WIDTH, WIDTH.unit().fromSi(f.initialWidth()),
                "Width of the box before the press."));
        all.add(new Measure(Measure.Role.FACTOR, RATIO, f.amRatio(),
                "Area ratio that the study asks for; packing.amRatioMeaning tells what it counts."));
        all.add(new Measure(Measure.Role.FACTOR, REPLICATE, f.replicate(), "Number of the replicate."));
        RecipeParameters.all(sample.press().pressed().phases(), sample.press().pressed().box().isSpace())
                .forEach(known -> all.add(Measure.of(Measure.Role.FACTOR, known, sample)));
        return all;
    }
}
