// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.pressling.dem.Phases;

/** The names of labels that a maker gives, as far as they can be known before there is a study. */
public final class OfferedLabels {
    private static final String FORM = "[A-Za-z0-9]+([._-][A-Za-z0-9]+)*";
    private static final int LONGEST = 100;

    private OfferedLabels() {
    }

    /**
     * The names for samples of active material and electrolyte, in the plane and in space.
     *
     * @param maker makes descriptors
     * @return their names
     * @throws IllegalArgumentException if a descriptor is null, a name cannot be that of a column, or two have one name
     */
    public static Set<String> of(DescriptorFactory maker) {
        LabelContext plane = LabelContext.of(Phases.AM_SE);
        Set<String> all = new LinkedHashSet<>();
        Stream.of(plane, plane.inSpace(0)).forEach(context -> all.addAll(sound(maker.create(context))));
        return Collections.unmodifiableSet(all);
    }

    private static Set<String> sound(List<Descriptor> made) {
        Set<String> names = new HashSet<>();
        for (Descriptor descriptor : made) {
            if (descriptor == null) {
                throw new IllegalArgumentException("one of its labels is null");
            }
            String name = descriptor.name();
            if (name == null || name.length() > LONGEST || !name.matches(FORM)) {
                throw new IllegalArgumentException("its label '" + name + "' is called otherwise than labels can be: words of "
                        + "letters and digits, joined by underscores, dots or hyphens, at most " + LONGEST + " characters");
            }
            if (!names.add(name)) {
                throw new IllegalArgumentException("two of its labels are called '" + name + "'");
            }
            descriptor.column().column();
        }
        return names;
    }
}
