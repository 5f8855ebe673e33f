// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.function.ToDoubleFunction;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Localized;
import org.pressling.dem.Unit;

/**
 * A descriptor from a function.
 *
 * @param name     see {@link Descriptor#name()}
 * @param unit     see {@link Descriptor#unit()}
 * @param meaning  see {@link Descriptor#meaning()}
 * @param function gives the value in SI
 */
public record SampleDescriptor(String name, Unit unit, Localized meaning,
        ToDoubleFunction<PressedSample> function) implements Descriptor {

    @Override
    public double value(PressedSample sample) {
        return function.applyAsDouble(sample);
    }
}
