// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

/**
 * What is to train a network.
 *
 * @param engine identifier of an engine, or {@link #AUTO}
 * @param device on what, where the engine is left open
 */
public record EngineWish(String engine, DeviceWish device) {
    /** Leaves the engine open. */
    public static final String AUTO = "auto";
    /** Leaves all open. */
    public static final EngineWish OPEN = new EngineWish(AUTO, DeviceWish.AUTO);

    /** {@return whether the engine is left open} */
    public boolean isOpen() {
        return engine.equals(AUTO);
    }

    /** {@return the wish of a study, which goes before this one unless it leaves the engine open} */
    public EngineWish under(String ofStudy) {
        return ofStudy.equals(AUTO) ? this : new EngineWish(ofStudy, device);
    }
}
