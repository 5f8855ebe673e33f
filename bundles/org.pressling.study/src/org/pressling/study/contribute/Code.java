// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The code of a contribution: bundle, version, and a hash of all that the bundle holds and the libraries it runs with. Keys of
 * results hold it, so that a result goes stale when the code that made it is replaced. Of what comes with Pressling they hold
 * nothing: there the {@code format} of a step or an analysis is raised when the same inputs come to give another result.
 */
public final class Code {
    private final Origin origin;
    private final boolean isOurs;
    private final Supplier<Optional<Path>> place;
    private final Supplier<List<Path>> libraries;
    private final Object lock = new Object();
    private Optional<String> sha256;

    /**
     * The code of a bundle.
     *
     * @param origin    name and version
     * @param isOurs    whether it comes with Pressling
     * @param place     finds the jar or folder in which it lies, if it lies in any; asked at most once
     * @param libraries finds those of other bundles that it runs with, in a lasting order; asked at most once
     */
    Code(Origin origin, boolean isOurs, Supplier<Optional<Path>> place, Supplier<List<Path>> libraries) {
        this.origin = origin;
        this.isOurs = isOurs;
        this.place = place;
        this.libraries = libraries;
    }

    /**
     * The code of an object of which no declaration is at hand.
     *
     * @param type its class
     * @return the code of the bundle, jar or folder of classes that it was loaded from
     */
    public static Code of(Class<?> type) {
        boolean isOurs = Origin.root(type).filter(Release::holds).isPresent();
        return new Code(Origin.of(type), isOurs, () -> CodeHash.place(type), List::of);
    }

    /**
     * The code of what a catalogue hands out.
     *
     * @param contribution the object
     * @return the code of the bundle, jar or folder of classes that its class was loaded from
     */
    public static Code behind(Object contribution) {
        return of(Guard.behind(contribution).getClass());
    }

    /** {@return the bundle with its version} */
    public Origin origin() {
        return origin;
    }

    /** {@return hash of what the bundle and its libraries hold, 64 hexadecimal digits; nothing where it cannot be read} */
    public Optional<String> sha256() {
        synchronized (lock) {
            if (sha256 == null) {
                sha256 = place.get().flatMap(CodeHash::of).map(own -> CodeHash.with(own, libraries.get()));
            }
            return sha256;
        }
    }

    /** {@return whether it comes with Pressling, which the manifest of its bundle says: its name does not count} */
    public boolean isOurs() {
        return isOurs;
    }

    /** {@return bundle, version and hash, as keys hold them} */
    @Override
    public String toString() {
        return origin + sha256().map(hash -> " sha256:" + hash).orElse("");
    }

    /**
     * What keys hold of a contribution.
     *
     * @param used a contribution, if there is one
     * @return its code by its identifier; nothing of what comes with Pressling
     */
    public static SortedMap<String, String> key(Optional<? extends Contribution<?>> used) {
        SortedMap<String, String> lines = new TreeMap<>();
        used.filter(there -> !there.code().isOurs()).ifPresent(there -> lines.put(there.id(), there.code().toString()));
        return lines;
    }
}
