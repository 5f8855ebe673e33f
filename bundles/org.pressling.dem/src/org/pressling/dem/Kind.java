// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of things that bundles contribute, such as contact laws. There is one constant of each, in the interface that
 * contributions of the kind implement; the bundle of that interface declares it, as a contribution of {@link #KINDS}.
 *
 * @param <T>      the interface
 * @param id       name of the kind in declarations and studies: lower-case letters and hyphens, such as {@code contact-law}
 * @param type     the interface
 * @param isCostly whether making one takes time or native libraries, so that each is made only when it is asked for
 * @param settings what one of the kind asks its user for, where others are installed on which it stands
 * @param trial    is given the identifier and the object when it has been made; whatever it throws leaves the object out
 */
public record Kind<T>(String id, Class<T> type, boolean isCostly, BiFunction<? super T, Installed, List<Setting>> settings,
        BiConsumer<String, ? super T> trial) {

    /** The kind of kinds. */
    @SuppressWarnings("rawtypes") // there is no class of a kind of anything
    public static final Kind<Kind> KINDS = of("kind", Kind.class).tried((id, kind) -> requireName(id, kind.id()));

    /** A kind of things without settings that cost nothing to make. */
    public static <T> Kind<T> of(String id, Class<T> type) {
        return new Kind<>(id, type, false, (_, _) -> List.of(), (_, _) -> {
            // that it could be made is enough
        });
    }

    /** The kind, of things with settings, which each must be able to tell. */
    public Kind<T> withSettings(Function<? super T, List<Setting>> declared) {
        return withSettings((made, _) -> declared.apply(made));
    }

    /** The kind, of things with settings, to which other contributions add theirs. */
    public Kind<T> withSettings(BiFunction<? super T, Installed, List<Setting>> declared) {
        return new Kind<>(id, type, isCostly, declared, trial);
    }

    /** The kind, with a trial of what has been made. */
    public Kind<T> tried(BiConsumer<String, ? super T> newTrial) {
        return new Kind<>(id, type, isCostly, settings, newTrial);
    }

    /** The kind, of things that are costly to make. */
    public Kind<T> costly() {
        return new Kind<>(id, type, true, settings, trial);
    }

    /**
     * For trials of things that know their own identifier: it must be the declared one.
     *
     * @throws IllegalArgumentException if it is another
     */
    public static void requireName(String declared, String own) {
        if (!declared.equals(own)) {
            throw new IllegalArgumentException("the class calls itself '" + own + "'");
        }
    }
}
