// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The checked values of the {@link Setting}s that something declares; immutable. */
public final class Settings {

    private final Map<String, Double> values;

    private Settings(Map<String, Double> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * Fills in defaults and checks what is given.
     *
     * @param declared what there is to set
     * @param given    values by name; what is missing takes its default, and of a setting for pairs a pair may be named in
     *                 brackets behind it
     * @throws InvalidInputException for a name that is not declared and for a value out of range
     */
    public static Settings of(List<Setting> declared, Map<String, Double> given) {
        var unknown = new TreeSet<>(given.keySet());
        var problems = new Problems();
        var values = new LinkedHashMap<String, Double>();
        for (Setting s : declared) {
            double value = given.getOrDefault(s.name(), s.defaultValue());
            check(s, s.name(), value, problems);
            values.put(s.name(), value);
            unknown.remove(s.name());
        }
        for (Map.Entry<String, Double> pair : given.entrySet()) {
            if (!values.containsKey(pair.getKey())) {
                Setting.find(declared, pair.getKey()).ifPresent(s -> {
                    check(s, pair.getKey(), pair.getValue(), problems);
                    values.put(pair.getKey(), pair.getValue());
                    unknown.remove(pair.getKey());
                });
            }
        }
        for (String name : unknown) {
            problems.add(DemProblem.UNKNOWN_SETTING.of(name, values.isEmpty() ? DemTerm.NONE : values.keySet()));
        }
        problems.throwIfAny();
        return new Settings(values);
    }

    private static void check(Setting s, String name, double value, Problems problems) {
        if (!(value >= s.minimum() && value <= s.maximum())) {
            problems.add(DemProblem.SETTING_OUT_OF_RANGE.of(name, value, (Localized) _ -> s.meaning(), s.minimum(),
                    s.maximum()));
        }
    }

    /** All defaults of what is declared. */
    public static Settings defaults(List<Setting> declared) {
        return of(declared, Map.of());
    }

    /** Values of pairs that a setting was given beside the one for all, by what stands in brackets. */
    public Map<String, Double> pairs(String name) {
        var pairs = new LinkedHashMap<String, Double>();
        values.forEach((given, value) -> {
            if (given.startsWith(name + "[")) {
                pairs.put(Setting.pair(given), value);
            }
        });
        return pairs;
    }

    /** Whether a switch is declared and on: above a half. */
    public boolean isOn(String name) {
        return values.getOrDefault(name, 0.0) > 0.5;
    }

    /** These values, and the defaults of what else is declared. */
    public Settings completed(List<Setting> declared) {
        var all = new LinkedHashMap<>(values);
        declared.forEach(s -> all.putIfAbsent(s.name(), s.defaultValue()));
        return new Settings(all);
    }

    /**
     * The value of a declared setting.
     *
     * @throws IllegalArgumentException when it was never declared: a slip of the programmer, not of the user
     */
    public double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("setting '" + name + "' is not declared");
        }
        return value;
    }
}
