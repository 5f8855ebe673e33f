// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

import java.util.Optional;

import org.pressling.dem.Problem;

/**
 * Whether an engine can compute on this machine, found out without starting it.
 *
 * @param kind     what it computes on
 * @param device   on which device; nothing if there is none of that kind
 * @param obstacle why it cannot compute; nothing if it can
 */
public record Availability(Device.Kind kind, Optional<Device> device, Optional<Problem> obstacle) {

    /** {@return the answer of an engine that computes on the processor} */
    public static Availability onCpu() {
        return usable(Device.cpu());
    }

    /** {@return that a device may be used} */
    public static Availability usable(Device device) {
        return new Availability(device.kind(), Optional.of(device), Optional.empty());
    }

    /**
     * That an engine for graphics cards cannot compute.
     *
     * @param card the card for which it cannot; nothing if there is none
     * @param why  in one line
     * @return the answer
     */
    public static Availability unusable(Optional<Device> card, Problem why) {
        return new Availability(Device.Kind.GPU, card, Optional.of(why));
    }

    /**
     * That an engine for the processor cannot compute.
     *
     * @param why in one line
     * @return the answer
     */
    public static Availability notOnCpu(Problem why) {
        return new Availability(Device.Kind.CPU, Optional.of(Device.cpu()), Optional.of(why));
    }

    /** {@return whether the engine can compute here} */
    public boolean isUsable() {
        return obstacle.isEmpty();
    }
}
