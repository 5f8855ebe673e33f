// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of several named options.
 *
 * @param defaultOption name of the option that holds when the user says nothing
 * @param options       all options, in the order in which they are offered
 */
public record ChoiceKind(String defaultOption, List<Option> options) implements SettingKind {

    /** Refuses options that could not be told apart, or a default that is none of them. */
    public ChoiceKind {
        options = List.copyOf(options);
        var names = new HashSet<String>();
        if (!options.stream().allMatch(o -> names.add(o.name().toLowerCase(Locale.ROOT)))) {
            throw new IllegalArgumentException("two options of a choice have the same name");
        }
        if (options.stream().noneMatch(o -> o.name().equals(defaultOption))) {
            throw new IllegalArgumentException("'" + defaultOption + "' is none of the options");
        }
    }

    @Override
    public Localized word() {
        return SettingTerm.CHOICE;
    }

    @Override
    public SettingValue standard() {
        return new SettingValue.OfText(defaultOption);
    }

    @Override
    public Optional<SettingProblem> complaint(String text) {
        return find(text).isPresent() ? Optional.empty() : Optional.of(SettingProblem.NO_OPTION);
    }

    @Override
    public SettingValue value(String text) {
        return new SettingValue.OfText(find(text).orElseThrow().name());
    }

    private Optional<Option> find(String text) {
        return options.stream().filter(o -> o.name().equalsIgnoreCase(text.strip())).findFirst();
    }

    @Override
    public Localized allowed() {
        List<String> names = options.stream().map(Option::name).toList();
        return names.size() == 1 ? _ -> names.getFirst()
                : SettingTerm.ONE_OF.with(names.subList(0, names.size() - 1), names.getLast());
    }

    /**
     * One option of a choice.
     *
     * @param name    as it stands in study files: begins with a letter; letters, digits, {@code _}, {@code -} and {@code .}
     * @param meaning one sentence for the user: a {@link Term}, or {@link Localized#english}
     */
    public record Option(String name, Localized meaning) {
        /** Refuses a name that lists of levels could not hold, or that could be taken for a number. */
        public Option {
            if (!name.matches("[A-Za-z][A-Za-z0-9_.-]*")) {
                throw new IllegalArgumentException("'" + name + "' cannot be the name of an option");
            }
        }

        /** {@return what it is called in a list: the label of its meaning, or else its name in words} */
        public Localized label() {
            return meaning.label().orElseGet(() -> Localized.english(Texts.words(name)));
        }
    }
}
