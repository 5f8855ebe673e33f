// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

/**
 * A device cannot go on: its memory is full, the card is gone, the driver has given up. What was computed since the last exchange
 * with it is lost; whoever can, goes on on another engine.
 */
public final class DeviceLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * The end of a device.
     *
     * @param why   one sentence
     * @param cause the failure that revealed it; may be null
     */
    public DeviceLostException(String why, Throwable cause) {
        super(why, cause);
    }
}
