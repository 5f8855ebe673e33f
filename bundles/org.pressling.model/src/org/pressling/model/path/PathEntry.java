// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

/**
 * A line of the help on what can be set.
 *
 * @param path the path; words in capitals stand for what the user fills in
 * @param unit unit of the value, may be empty
 * @param allowed the allowed values in words, may be empty
 * @param defaultText the default, may be empty
 * @param meaning one sentence
 * @param mayVary whether a campaign may vary it
 */
public record PathEntry(String path, String unit, String allowed, String defaultText, String meaning, boolean mayVary) {
}
