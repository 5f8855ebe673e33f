// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.pressling.dataset.image.RenderSettings;
import org.pressling.study.settings.SampleSettings;

/**
 * What a report tells of the samples of a study beyond their files, each number by the sample's place.
 *
 * @param amFractions      initial fractions of AM that were asked for
 * @param highestPressures the highest pressures that their schedules ask for [Pa]
 * @param rendering        how they are drawn
 */
record ReportedSamples(List<Double> amFractions, List<OptionalDouble> highestPressures, RenderSettings rendering) {

    /** Copies the numbers. */
    ReportedSamples {
        amFractions = List.copyOf(amFractions);
        highestPressures = List.copyOf(highestPressures);
    }

    /**
     * Of a study.
     *
     * @param study how its samples are packed, pressed and drawn
     * @return what the report tells
     */
    static ReportedSamples of(SampleSettings study) {
        List<Integer> samples = IntStream.rangeClosed(1, study.count()).boxed().toList();
        return new ReportedSamples(samples.stream().map(sample -> study.pack(sample).packing().amFractionInitial()).toList(),
                samples.stream().map(sample -> study.press(sample).highestPressure()).toList(), study.rendering().rendering());
    }

    /** {@return number of samples} */
    int count() {
        return amFractions.size();
    }

    /** {@return initial fraction of AM of a sample, by its number from 1} */
    double amFraction(int sample) {
        return amFractions.get(sample - 1);
    }

    /** {@return the highest pressure that the schedule of a sample asks for [Pa], by its number from 1} */
    OptionalDouble highestPressure(int sample) {
        return highestPressures.get(sample - 1);
    }
}
