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
 * @param isShare  see {@link Descriptor#isShare()}
 * @param meaning  see {@link Descriptor#meaning()}
 * @param function gives the value in SI
 */
public record SampleDescriptor(String name, Unit unit, boolean isShare, Localized meaning,
        ToDoubleFunction<PressedSample> function) implements Descriptor {

    /**
     * One that is no share.
     *
     * @param name     see {@link Descriptor#name()}
     * @param unit     see {@link Descriptor#unit()}
     * @param meaning  see {@link Descriptor#meaning()}
     * @param function gives the value in SI
     */
    public SampleDescriptor(String name, Unit unit, Localized meaning, ToDoubleFunction<PressedSample> function) {
        this(name, unit, false, meaning, function);
    }

    /**
     * A share of a whole, 0 to 1.
     *
     * @param name     see {@link Descriptor#name()}
     * @param meaning  see {@link Descriptor#meaning()}
     * @param function gives the value
     */
    public static SampleDescriptor share(String name, Localized meaning, ToDoubleFunction<PressedSample> function) {
        return new SampleDescriptor(name, Unit.NONE, true, meaning, function);
    }

    @Override
    public double value(PressedSample sample) {
        return function.applyAsDouble(sample);
    }
}
