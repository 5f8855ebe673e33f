// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a contributed law, packer or analysis asks its user for.
 *
 * @param name    identifier, as it stands in study files, such as {@code friction}
 * @param kind    what its values are
 * @param meaning one sentence for the user: a {@link Term}, or {@link Localized#english}
 * @param scope   what may have a value of its own, named in brackets behind it: {@code friction[AM_SE]}
 * @param isAdded whether it came to something that had results before, its default being what held then: results say
 *                nothing of it while it has its default, so that they stay what they were
 */
public record Setting(String name, SettingKind kind, Localized meaning, SettingScope scope, boolean isAdded) {

    private static final Pattern OF_PLACE = Pattern.compile("([^\\[\\]]+)\\[([^\\[\\]]+)\\]");

    /** One value, see the record. */
    public Setting(String name, SettingKind kind, Localized meaning) {
        this(name, kind, meaning, SettingScope.ALL, false);
    }

    /** A number, see {@link NumberKind}. */
    public static Setting number(String name, Unit unit, double defaultValue, double minimum, double maximum,
            Localized meaning) {
        return new Setting(name, new NumberKind(unit, defaultValue, minimum, maximum), meaning);
    }

    /** A whole number, see {@link WholeKind}. */
    public static Setting whole(String name, Unit unit, long defaultValue, long minimum, long maximum, Localized meaning) {
        return new Setting(name, new WholeKind(unit, defaultValue, minimum, maximum), meaning);
    }

    /** A switch, off or on when the user says nothing, see {@link SwitchKind}. */
    public static Setting onOff(String name, boolean isOnByDefault, Localized meaning) {
        return new Setting(name, new SwitchKind(isOnByDefault), meaning);
    }

    /** A choice, the first option being the default, see {@link ChoiceKind}. */
    public static Setting choice(String name, List<ChoiceKind.Option> options, Localized meaning) {
        return new Setting(name, new ChoiceKind(options.getFirst().name(), options), meaning);
    }

    /** A line of text, see {@link TextKind}. */
    public static Setting text(String name, String defaultText, Localized meaning) {
        return new Setting(name, new TextKind(defaultText), meaning);
    }

    /** A file, see {@link FileKind}. */
    public static Setting file(String name, List<String> extensions, Localized meaning) {
        return new Setting(name, new FileKind(extensions), meaning);
    }

    /** {@return what stands before its field: the label of its meaning, or else its name in words} */
    public Localized label() {
        return meaning.label().orElseGet(() -> Localized.english(Texts.words(name)));
    }

    /** The same setting, which each pair of phases, or a phase and a wall, may have a value of its own of. */
    public Setting forPairs() {
        return new Setting(name, kind, meaning, SettingScope.PAIRS, isAdded);
    }

    /** The same setting, which each phase may have a value of its own of. */
    public Setting forPhases() {
        return new Setting(name, kind, meaning, SettingScope.PHASES, isAdded);
    }

    /** The same setting as one that was added later. */
    public Setting added() {
        return new Setting(name, kind, meaning, scope, true);
    }

    /** The declared setting that a name belongs to: its own, or for one place the part before the bracket. */
    public static Optional<Setting> find(List<Setting> declared, String given) {
        Matcher place = OF_PLACE.matcher(given);
        String all = place.matches() ? place.group(1) : given;
        return declared.stream()
                .filter(s -> s.name().equals(given) || s.scope() != SettingScope.ALL && s.name().equals(all)).findFirst();
    }

    /** The place in brackets behind a name, such as {@code AM_SE}; nothing where there is none. */
    public static Optional<String> place(String given) {
        Matcher place = OF_PLACE.matcher(given);
        return place.matches() ? Optional.of(place.group(2)) : Optional.empty();
    }

    /** The name with a place in brackets behind it. */
    public String at(String place) {
        return name + '[' + place + ']';
    }

    /**
     * What is wrong with the place in brackets behind a name.
     *
     * @param phases the phases of the structure
     * @param given  the name with or without a place
     * @return the problem, which names the places that there are; nothing if all is well
     */
    public Optional<Problem> problemOfPlace(Phases phases, String given) {
        SettingProblem code = scope == SettingScope.PAIRS ? SettingProblem.UNKNOWN_PAIR : SettingProblem.UNKNOWN_PHASE;
        return place(given).filter(place -> scope.find(phases, place).isEmpty())
                .map(place -> code.of(name, place, scope.places(phases), meaning));
    }

    /**
     * What is wrong with a text as a value.
     *
     * @param given the name that it was given under
     * @param text  the value as it stands in study files; a file by its whole path
     * @return the problem, which names the setting and what is allowed; nothing if it fits
     */
    public Optional<Problem> problem(String given, String text) {
        return kind.complaint(text).map(code -> code.of(given, text, kind.allowed(), meaning));
    }

    /**
     * Reads a value.
     *
     * @param given the name that it was given under, for messages
     * @param text  the value as it stands in study files; a file by its whole path
     * @throws InvalidInputException when it does not fit, or for a file that cannot be read
     */
    public SettingValue read(String given, String text) {
        problem(given, text).ifPresent(unfit -> {
            throw unfit.exception();
        });
        return kind.value(text);
    }
}
