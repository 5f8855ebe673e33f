// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Kind;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.model.SpellingSuggestion;

/**
 * The contributions of one kind, by rank and then by identifier.
 *
 * @param <T> interface of the kind
 */
public final class Catalogue<T> {
    private final Kind<T> kind;
    private final List<Contribution<T>> all;

    Catalogue(Kind<T> kind, List<Contribution<T>> all) {
        this.kind = kind;
        this.all = all.stream().sorted(Comparator.comparingInt((Contribution<T> c) -> -c.rank())
                .thenComparing(Contribution::id)).toList();
    }

    /** {@return the kind} */
    public Kind<T> kind() {
        return kind;
    }

    /** {@return all that there are, in order; of costly kinds some may prove impossible to make} */
    public List<Contribution<T>> all() {
        return all;
    }

    /** {@return their identifiers, in order} */
    public List<String> ids() {
        return all.stream().map(Contribution::id).toList();
    }

    /** {@return those that can be made, in order and as they are asked for} */
    public Stream<T> values() {
        return all.stream().map(Contribution::value).flatMap(Optional::stream);
    }

    /** {@return the first that can be made} */
    public Optional<T> first() {
        return values().findFirst();
    }

    /** {@return the contribution of an identifier, if there is one} */
    public Optional<Contribution<T>> contribution(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** {@return the object of an identifier, if there is one and it can be made} */
    public Optional<T> find(String id) {
        return contribution(id).flatMap(Contribution::value);
    }

    /**
     * What keys hold of the code of a contribution, see {@link Code#key}.
     *
     * @param id its identifier
     * @return its code by its identifier; empty for what comes with Pressling, and where there is none
     */
    public SortedMap<String, String> codeOf(String id) {
        return Code.key(contribution(id));
    }

    /** {@return what people call the contribution of an identifier; the identifier itself if there is none} */
    public String nameOf(String id) {
        return contribution(id).map(there -> there.name().said()).orElse(id);
    }

    /**
     * The object of an identifier that somebody wrote.
     *
     * @param id the identifier
     * @return the object
     * @throws InvalidInputException if there is none of that identifier; lists those that there are, and the nearest
     */
    public T choose(String id) {
        return find(id).orElseThrow(() -> unknown(id == null ? "" : id).exception());
    }

    /** A problem to raise for an identifier that nobody has. */
    Problem unknown(String id) {
        Problem problem = ContributionProblem.NONE_OF_THAT_NAME.of(id, ids());
        return SpellingSuggestion.to(id, ids()).map(name -> problem.remedy(Remedy.meant(name))).orElse(problem);
    }
}
