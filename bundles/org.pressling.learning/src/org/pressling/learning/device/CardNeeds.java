// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

import java.util.Optional;
import java.util.OptionalInt;

import org.pressling.dem.Problem;

/**
 * What a library for NVIDIA cards needs of driver and card.
 *
 * @param library           name of the library, for messages
 * @param driver            least version of CUDA that the driver must offer, as {@link CudaDriver#version} tells it
 * @param leastCapability   least compute capability that there is code for, as {@link Device#capabilityNumber} tells it
 * @param highestCapability the highest, where code for one card does not run on newer ones
 */
public record CardNeeds(String library, int driver, int leastCapability, OptionalInt highestCapability) {

    /**
     * Whether the first card of a driver will do.
     *
     * @param found the driver
     * @return the card, or why it will not do
     */
    public Availability of(CudaDriver found) {
        if (found.obstacle().isPresent()) {
            return Availability.unusable(found.firstCard(), found.obstacle().get());
        }
        Device card = found.firstCard().orElseThrow();
        if (found.version() < driver) {
            return refused(card, DeviceProblem.DRIVER_TOO_OLD.of(CudaDriver.versionText(found.version()),
                    CudaDriver.versionText(driver)));
        }
        int capability = card.capabilityNumber();
        if (highestCapability.isPresent() && (capability < leastCapability || capability > highestCapability.getAsInt())) {
            return refused(card, DeviceProblem.NO_CODE.of(card.name(), card.capability(), library, text(leastCapability),
                    text(highestCapability.getAsInt())));
        }
        return capability < leastCapability
                ? refused(card, DeviceProblem.CARD_TOO_OLD.of(card.name(), card.capability(), text(leastCapability), library))
                : Availability.usable(card);
    }

    private static Availability refused(Device card, Problem why) {
        return Availability.unusable(Optional.of(card), why);
    }

    private static String text(int capability) {
        return capability / 10 + "." + capability % 10;
    }
}
