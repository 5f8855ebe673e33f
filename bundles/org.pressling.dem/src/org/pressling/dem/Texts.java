// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The texts of terms, and how their arguments are printed. */
final class Texts {

    /** What the key of a label ends in. */
    static final String LABEL = ".label";

    /** Characters of a collection of names. */
    private static final int LONGEST_LIST = 200;

    private Texts() {
    }

    /**
     * A text with its arguments.
     *
     * @param suffix what follows the name of the term in the key; a key with a suffix may be missing, and gives nothing
     */
    static String of(Term term, String suffix, Locale locale, List<Object> arguments) {
        String pattern;
        try {
            pattern = bundle(term, locale).getString(term.name() + suffix);
        } catch (MissingResourceException missing) {
            // The words of a contribution are incomplete: what they would say must still come through.
            return suffix.isEmpty() ? (term.id() + ' ' + shown(arguments, locale)).strip() : "";
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] formats = format.getFormats();
        for (int i = 0; i < formats.length; i++) {
            if (!(formats[i] instanceof ChoiceFormat)) {
                format.setFormat(i, new Plain(locale));
            }
        }
        return Excerpt.lines(format.format(arguments.toArray()));
    }

    /** A list of arguments; one that is missing is a fault elsewhere, which must not hide what is being told. */
    static List<Object> present(Object... arguments) {
        Object[] present = new Object[arguments.length];
        Arrays.setAll(present, i -> arguments[i] == null ? "?" : arguments[i]);
        return List.of(present);
    }

    /** English has no file of its own; asked for by its name, Java would offer that of the machine's language instead. */
    private static ResourceBundle bundle(Term term, Locale locale) {
        Class<?> owner = term.getDeclaringClass();
        Locale wanted = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
        return ResourceBundle.getBundle(owner.getName(), wanted, owner.getClassLoader());
    }

    private static String shown(Object argument, Locale locale) {
        return switch (argument) {
        case Localized words -> words.text(locale);
        case Path path -> Excerpt.of(path);
        case Collection<?> names -> list(names, locale);
        case Double number -> Decimals.text(number);
        case Float number -> Decimals.text(Double.parseDouble(number.toString()));
        case Unit unit -> unit.printed();
        default -> Excerpt.of(String.valueOf(argument));
        };
    }

    /** {@code restart_after} or {@code restartAfter} as {@code Restart after}. */
    static String words(String name) {
        String spaced = name.replaceAll("[_.-]", " ").replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static String list(Collection<?> names, Locale locale) {
        String all = names.stream().map(name -> shown(name, locale)).collect(Collectors.joining(", "));
        int end = all.length() <= LONGEST_LIST ? -1 : all.lastIndexOf(", ", LONGEST_LIST);
        return end < 0 ? all : all.substring(0, end) + " …";
    }

    /** Prints an argument as Pressling prints it everywhere, whatever the language would make of a number. */
    private static final class Plain extends Format {

        private static final long serialVersionUID = 1L;

        private final Locale locale;

        Plain(Locale locale) {
            this.locale = locale;
        }

        @Override
        public StringBuffer format(Object argument, StringBuffer to, FieldPosition position) {
            return to.append(shown(argument, locale));
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException("what is printed here is not read");
        }
    }
}
