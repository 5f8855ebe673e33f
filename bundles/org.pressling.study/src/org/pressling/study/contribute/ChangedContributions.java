// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressling.dem.Kind;

/**
 * Contributions of which those of one kind are others.
 *
 * @param others    those of all other kinds
 * @param kind      the kind
 * @param catalogue what there is of it
 */
record ChangedContributions(Contributions others, Kind<?> kind, Catalogue<?> catalogue) implements Contributions {

    static <T> Contributions with(Contributions others, Kind<T> kind, String id, T value) {
        Contribution<T> first = new Contribution<>(id, _ -> id, Integer.MAX_VALUE, Code.of(value.getClass()),
                () -> Optional.of(value));
        List<Contribution<T>> all = Stream.concat(Stream.of(first),
                others.of(kind).all().stream().filter(other -> !other.id().equals(id))).toList();
        return new ChangedContributions(others, kind, new Catalogue<>(kind, all));
    }

    static <T> Contributions without(Contributions others, Kind<T> kind) {
        return new ChangedContributions(others, kind, new Catalogue<>(kind, List.of()));
    }

    @Override
    @SuppressWarnings("unchecked") // the constant of a kind is its only object
    public <T> Catalogue<T> of(Kind<T> wanted) {
        return wanted.id().equals(kind.id()) ? (Catalogue<T>) catalogue : others.of(wanted);
    }

    @Override
    public void leaveOut(LeftOut useless) {
        others.leaveOut(useless);
    }

    @Override
    public List<LeftOut> leftOut() {
        return others.leftOut();
    }
}
