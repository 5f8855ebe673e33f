// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

/**
 * One thing in a study that keeps it from being run.
 *
 * @param path where, as {@link org.pressling.model.path.StudyPaths} takes it
 * @param value what stands there, as text; empty where something is missing
 * @param allowed what is allowed there, in words; empty where only the message can say it
 * @param message what is wrong
 * @param advice what to do
 */
public record Problem(String path, String value, String allowed, String message, String advice) {

    /** What is missing is an empty text. */
    public Problem {
        value = value == null ? "" : value;
    }

    /**
     * The problem as one line for a terminal or log.
     *
     * @return path, value, message, allowed values and advice
     */
    public String text() {
        return path + (value.isEmpty() ? "" : " = " + value) + ": " + message
                + (allowed.isEmpty() ? "" : " Allowed: " + allowed + ".")
                + (advice.isEmpty() ? "" : " " + advice);
    }
}
