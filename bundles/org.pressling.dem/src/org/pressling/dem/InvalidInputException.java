// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * What the user asked for cannot be done. The message is meant for the user: it says what is wrong and where, the
 * allowed range, and what to do. Whatever it quotes, it holds no characters that steer a terminal.
 */
public class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with its whole explanation. */
    public InvalidInputException(String message) {
        super(Excerpt.lines(message));
    }

    /** An error with its whole explanation and the failure that revealed it. */
    public InvalidInputException(String message, Throwable cause) {
        super(Excerpt.lines(message), cause);
    }
}
