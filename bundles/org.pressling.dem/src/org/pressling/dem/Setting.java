// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * A number that a contributed law or packer asks its user for.
 *
 * @param name         identifier, as it stands in study files, such as {@code friction}
 * @param unit         unit of the value, empty for a pure number
 * @param defaultValue value when the user says nothing
 * @param minimum      smallest allowed value
 * @param maximum      largest allowed value
 * @param meaning      one sentence for the user
 */
public record Setting(String name, String unit, double defaultValue, double minimum, double maximum, String meaning) {
}
