// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word or phrase with a name, for enums: the English texts stand in a file of properties beside the enum and named like
 * it, German ones in its twin that ends in {@code _de}. The key is the name of the constant, the value a pattern of
 * {@link java.text.MessageFormat}: {@code {0}} is the first argument, and an apostrophe is written twice.
 */
public interface Term extends Localized {

    /** {@return the name of the constant, which is the key of its text} */
    String name();

    /** {@return the enum, beside which the texts stand} */
    Class<?> getDeclaringClass();

    /** {@return a name for logs and tests: the enum and the constant, such as {@code CsvProblem.MISSING_COLUMN}} */
    default String id() {
        return getDeclaringClass().getSimpleName() + '.' + name();
    }

    @Override
    default String text(Locale locale) {
        return Texts.of(this, "", locale, List.of());
    }

    /** A text with the key {@code NAME.label}, beside that with the key {@code NAME}. */
    @Override
    default Optional<Localized> label() {
        return Texts.of(this, Texts.LABEL, Locale.ROOT, List.of()).isEmpty() ? Optional.empty()
                : Optional.of(locale -> Texts.of(this, Texts.LABEL, locale, List.of()));
    }

    /**
     * The phrase with its arguments.
     *
     * @param arguments as {@link ProblemCode#of} takes them
     * @return the phrase, which may itself be an argument
     */
    default Localized with(Object... arguments) {
        List<Object> all = Texts.present(arguments);
        return locale -> Texts.of(this, "", locale, all);
    }
}
