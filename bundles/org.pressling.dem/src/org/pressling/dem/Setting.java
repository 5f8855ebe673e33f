// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that a contributed law or packer asks its user for.
 *
 * @param name         identifier, as it stands in study files, such as {@code friction}
 * @param unit         unit of the value, empty for a pure number
 * @param defaultValue value when the user says nothing
 * @param minimum      smallest allowed value
 * @param maximum      largest allowed value
 * @param meaning      one sentence for the user
 * @param perPair      whether pairs of materials, or a material and a wall, may be given values of their own: {@code
 *                     friction[AM_SE]}, {@code friction[SE_WALL]}
 * @param isAdded      whether it came to something that had results before, its default being what held then: results say
 *                     nothing of it while it has its default, so that they stay what they were
 */
public record Setting(String name, String unit, double defaultValue, double minimum, double maximum, String meaning,
        boolean perPair, boolean isAdded) {

    private static final Pattern PAIR = Pattern.compile("([^\\[\\]]+)\\[([^\\[\\]]+)\\]");

    /** One value, see the record. */
    public Setting(String name, String unit, double defaultValue, double minimum, double maximum, String meaning) {
        this(name, unit, defaultValue, minimum, maximum, meaning, false, false);
    }

    /** The same setting, which pairs may have values of their own of. */
    public Setting forPairs() {
        return new Setting(name, unit, defaultValue, minimum, maximum, meaning, true, isAdded);
    }

    /** The same setting under another name, such as that of one pair. */
    public Setting named(String other) {
        return new Setting(other, unit, defaultValue, minimum, maximum, meaning, perPair, isAdded);
    }

    /** The same setting as one that was added later. */
    public Setting added() {
        return new Setting(name, unit, defaultValue, minimum, maximum, meaning, perPair, true);
    }

    /** The declared setting that a name belongs to: its own, or for a pair the part before the bracket. */
    public static Optional<Setting> find(List<Setting> declared, String given) {
        Matcher pair = PAIR.matcher(given);
        String all = pair.matches() ? pair.group(1) : given;
        return declared.stream().filter(s -> s.name().equals(given) || s.perPair() && s.name().equals(all)).findFirst();
    }

    /** The pair in brackets behind a name; empty where there is none. */
    static String pair(String given) {
        Matcher pair = PAIR.matcher(given);
        return pair.matches() ? pair.group(2) : "";
    }
}
