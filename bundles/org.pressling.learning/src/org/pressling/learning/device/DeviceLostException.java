// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

import java.util.Locale;

import org.pressling.dem.Localized;

/**
 * A device cannot go on: its memory is full, the card is gone, the driver has given up. What was computed since the last exchange
 * with it is lost; whoever can, goes on on another engine.
 */
public final class DeviceLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Localized why;

    /**
     * The end of a device.
     *
     * @param why   one sentence
     * @param cause the failure that revealed it; may be null
     */
    public DeviceLostException(Localized why, Throwable cause) {
        super(why.text(Locale.ENGLISH), cause);
        this.why = why;
    }

    /** {@return one sentence for people} */
    public Localized why() {
        return why;
    }

    @Override
    public String getLocalizedMessage() {
        return why.said();
    }
}
