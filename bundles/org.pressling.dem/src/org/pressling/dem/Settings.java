// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * The checked values of the {@link Setting}s that something declares; immutable. Where phases or pairs may have values of
 * their own, {@link #at(Phase)} and {@link #at(PairType)} give the values that hold there.
 */
public final class Settings {

    private final Map<String, Setting> declared;
    private final Map<String, SettingValue> values;

    private Settings(Map<String, Setting> declared, Map<String, SettingValue> values) {
        this.declared = declared;
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * Fills in defaults and checks what is given.
     *
     * @param declared what there is to set
     * @param given    values by name, each a {@link SettingValue} or what gives the text of one, such as a {@link Double}, a
     *                 {@link Boolean} or a {@link String}; what is missing takes its default, and of a setting for phases or
     *                 pairs one may be named in brackets behind it
     * @throws InvalidInputException for a name that is not declared and for a value that does not fit
     */
    public static Settings of(List<Setting> declared, Map<String, ?> given) {
        var problems = new Problems();
        var values = new LinkedHashMap<String, SettingValue>();
        declared.forEach(s -> values.put(s.name(), s.kind().standard()));
        for (String name : new TreeSet<>(given.keySet())) {
            Optional<Setting> setting = Setting.find(declared, name);
            if (setting.isEmpty()) {
                problems.add(DemProblem.UNKNOWN_SETTING.of(name,
                        declared.isEmpty() ? DemTerm.NONE : declared.stream().map(Setting::name).toList()));
            } else {
                problems.of(() -> values.put(name, value(setting.get(), name, given.get(name))), Place.NOWHERE);
            }
        }
        problems.throwIfAny();
        return new Settings(byName(declared), values);
    }

    private static SettingValue value(Setting setting, String name, Object given) {
        if (given instanceof SettingValue read && read.getClass() == setting.kind().standard().getClass()) {
            boolean isFile = read instanceof SettingValue.OfFile; // it was read, and may have gone since
            return isFile ? read : setting.read(name, read.text());
        }
        return setting.read(name, String.valueOf(given));
    }

    private static Map<String, Setting> byName(List<Setting> declared) {
        var byName = new LinkedHashMap<String, Setting>();
        declared.forEach(s -> byName.put(s.name(), s));
        return byName;
    }

    /** All defaults of what is declared. */
    public static Settings defaults(List<Setting> declared) {
        return of(declared, Map.of());
    }

    /** These values, and the defaults of what else is declared. */
    public Settings completed(List<Setting> more) {
        var all = new LinkedHashMap<>(values);
        var known = new LinkedHashMap<>(declared);
        more.forEach(s -> {
            all.putIfAbsent(s.name(), s.kind().standard());
            known.putIfAbsent(s.name(), s);
        });
        return new Settings(known, all);
    }

    /**
     * Requires that every phase or pair which was given a value of its own is there.
     *
     * @param phases the phases of the structure
     * @throws InvalidInputException otherwise; the message names those that there are
     */
    public void requirePlaces(Phases phases) {
        values.keySet().forEach(name -> {
            Setting setting = Setting.find(List.copyOf(declared.values()), name).orElseThrow();
            setting.problemOfPlace(phases, name).ifPresent(unknown -> {
                throw unknown.exception();
            });
        });
    }

    /** The values that hold for a phase: its own, and else those for all. */
    public Settings at(Phase phase) {
        return at((setting, place) -> setting.scope() == SettingScope.PHASES && place.equalsIgnoreCase(phase.name()));
    }

    /** The values that hold for a pair of phases, or for a phase and a wall: its own, and else those for all. */
    public Settings at(PairType pair) {
        return at((setting, place) -> setting.scope() == SettingScope.PAIRS && pair.isCalled(place));
    }

    private Settings at(BiPredicate<Setting, String> isHere) {
        var here = new LinkedHashMap<>(values);
        values.forEach((name, value) -> Setting.place(name).ifPresent(place -> declared.values().forEach(setting -> {
            if (name.equals(setting.at(place)) && isHere.test(setting, place)) {
                here.put(setting.name(), value);
            }
        })));
        return new Settings(declared, here);
    }

    /**
     * The value of a number, in SI: of one that is declared in GPa, in Pa.
     *
     * @throws IllegalArgumentException when it was never declared, or as something else: a slip of the programmer, not of the
     *                                  user
     */
    public double number(String name) {
        return unit(name).toSi(get(name, SettingValue.OfNumber.class).value());
    }

    /**
     * The value of a whole number, as it is counted.
     *
     * @throws IllegalArgumentException as {@link #number}
     */
    public long whole(String name) {
        return get(name, SettingValue.OfWhole.class).value();
    }

    /** Whether a switch is declared and on. */
    public boolean isOn(String name) {
        return values.get(name) instanceof SettingValue.OfSwitch on && on.isOn();
    }

    /**
     * Name of the option that was chosen.
     *
     * @throws IllegalArgumentException as {@link #number}
     */
    public String choice(String name) {
        return get(name, SettingValue.OfText.class).text();
    }

    /**
     * A text.
     *
     * @throws IllegalArgumentException as {@link #number}
     */
    public String text(String name) {
        return get(name, SettingValue.OfText.class).text();
    }

    /**
     * What is in the file that was named; nothing if none was.
     *
     * @throws IllegalArgumentException as {@link #number}
     */
    public Optional<SettingFile> file(String name) {
        return Optional.ofNullable(get(name, SettingValue.OfFile.class).content());
    }

    /**
     * The value of whatever kind, as it stands in a study: a number in the unit that its setting declares.
     *
     * @throws IllegalArgumentException as {@link #number}
     */
    public SettingValue value(String name) {
        return get(name, SettingValue.class);
    }

    private Unit unit(String name) {
        return Setting.find(List.copyOf(declared.values()), name).map(setting -> setting.kind().unit()).orElse(Unit.NONE);
    }

    private <T extends SettingValue> T get(String name, Class<T> kind) {
        SettingValue value = values.get(name);
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("setting '" + name + "' is not declared"
                    + (value == null ? "" : " as " + kind.getSimpleName()));
        }
        return kind.cast(value);
    }
}
