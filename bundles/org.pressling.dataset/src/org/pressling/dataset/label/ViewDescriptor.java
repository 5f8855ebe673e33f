// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Localized;
import org.pressling.dem.Unit;

/**
 * A descriptor of what a picture shows, or of what lies around it.
 *
 * @param name           see {@link Descriptor#name()}
 * @param unit           see {@link Descriptor#unit()}
 * @param isShare        see {@link Descriptor#isShare()}
 * @param meaning        see {@link Descriptor#meaning()}
 * @param readsSection   see {@link Descriptor#readsSection()}
 * @param function       gives the value in SI
 */
record ViewDescriptor(String name, Unit unit, boolean isShare, Localized meaning, boolean readsSection,
        ToDoubleFunction<SampleView> function) implements Descriptor {

    /** One that is no share. */
    ViewDescriptor(String name, Unit unit, Localized meaning, boolean readsSection, ToDoubleFunction<SampleView> function) {
        this(name, unit, false, meaning, readsSection, function);
    }

    /** A share of a whole, 0 to 1. */
    static ViewDescriptor share(String name, Localized meaning, boolean readsSection, ToDoubleFunction<SampleView> function) {
        return new ViewDescriptor(name, Unit.NONE, true, meaning, readsSection, function);
    }

    @Override
    public double value(PressedSample sample) {
        return function.applyAsDouble(SampleView.of(sample));
    }

    @Override
    public double value(PressedSample sample, Section section) {
        return function.applyAsDouble(new SampleView(sample, Optional.of(section)));
    }
}
