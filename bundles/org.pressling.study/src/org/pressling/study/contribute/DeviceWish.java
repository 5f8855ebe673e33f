// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.pressling.learning.device.Availability;
import org.pressling.learning.device.Device;

/** On what a network is to be trained, where the engine is left open. */
public enum DeviceWish {
    /** On whichever is faster. */
    AUTO,
    /** On the processor. */
    CPU,
    /** On a graphics card; on the processor if none can be used, which is said. */
    GPU;

    /** {@return its name in commands} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The wish that somebody wrote.
     *
     * @param text one of the names
     * @return the wish
     * @throws org.pressling.dem.InvalidInputException if there is none of that name; lists them
     */
    public static DeviceWish parse(String text) {
        List<String> names = Arrays.stream(values()).map(DeviceWish::id).toList();
        int index = names.indexOf(text.strip().toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw ContributionProblem.NO_SUCH_DEVICE.of(text, names).exception();
        }
        return values()[index];
    }

    /** {@return whether an engine computes on what is wished for} */
    boolean allows(Availability engine) {
        return this == AUTO || (this == GPU) == (engine.kind() == Device.Kind.GPU);
    }
}
