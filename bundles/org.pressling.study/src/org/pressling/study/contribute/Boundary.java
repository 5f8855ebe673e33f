// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Kind;
import org.pressling.dem.Localized;
import org.pressling.dem.law.LawFault;

/**
 * Where code of others is called. What it does wrong becomes a {@link ContributionFault} that names it; what comes with Pressling
 * is called without any of this, so that a fault of ours stays one of ours. Problems of what the user asked for, a cancel and a
 * failing disk pass.
 */
public final class Boundary {
    private final List<Suspect> suspects = new ArrayList<>();

    private record Suspect(Localized name, Object made) {
        String home() {
            return Guard.behind(made).getClass().getPackageName() + '.';
        }
    }

    /** {@return a boundary with nobody behind it} */
    public static Boundary empty() {
        return new Boundary();
    }

    private Boundary() {
    }

    /**
     * A boundary with a contribution behind it.
     *
     * @param known where it is found
     * @param kind  its kind
     * @param id    its identifier
     * @param <T>   interface of the kind
     * @return the boundary
     */
    public static <T> Boundary of(Contributions known, Kind<T> kind, String id) {
        return empty().and(known, kind, List.of(id));
    }

    /**
     * Adds contributions of a kind.
     *
     * @param known where they are found
     * @param kind  their kind
     * @param ids   their identifiers; those of no contribution of the kind are passed over
     * @param <T>   interface of the kind
     * @return this
     */
    public <T> Boundary and(Contributions known, Kind<T> kind, Collection<String> ids) {
        for (Contribution<T> there : known.of(kind).all()) {
            if (ids.contains(there.id()) && !there.code().isOurs()) {
                there.value().ifPresent(made -> suspects.add(
                        new Suspect(Faults.named(kind.id(), there.id(), there.origin()), made)));
            }
        }
        return this;
    }

    /** {@return whether what is called comes with Pressling alone} */
    public boolean isOurs() {
        return suspects.isEmpty();
    }

    /**
     * Calls.
     *
     * @param work what calls the contributions
     * @param <R>  what it gives
     * @return what it gave
     * @throws ContributionFault if one of the contributions did something wrong
     */
    public <R> R call(Supplier<R> work) {
        R given;
        try {
            given = work.get();
        } catch (RuntimeException | Error e) {
            if (blamed(e) instanceof ContributionFault fault) {
                throw fault;
            }
            throw e;
        }
        if (given == null && !suspects.isEmpty()) {
            throw fault(FaultTerm.GAVE_NULL, null);
        }
        return given;
    }

    /**
     * What to tell of what was thrown where contributions were called.
     *
     * @param thrown what was thrown
     * @return a fault of one of them; what was thrown where it is entitled to throw that, and where it comes with Pressling
     * @throws VirtualMachineError if that is what was thrown and no stack has overflowed: it says nothing of who was at work
     */
    public Throwable blamed(Throwable thrown) {
        Faults.passOfMachine(thrown);
        return switch (thrown) {
        case ContributionFault _,CancellationException _,InvalidInputException _,UncheckedIOException _ -> thrown;
        default -> suspects.isEmpty() ? thrown : new ContributionFault(culprit(thrown), Faults.what(thrown), thrown);
        };
    }

    /**
     * A fault of the contribution behind the boundary; where there are several, of one of them.
     *
     * @param what  what it did
     * @param cause what revealed it, or null
     * @return what is to be thrown
     */
    public ContributionFault fault(Localized what, Throwable cause) {
        return new ContributionFault(oneOfThem(), what, cause);
    }

    /**
     * Requires that a label is a number, or NaN where there is nothing to take it from.
     *
     * @param name  name of the label
     * @param value its value
     * @throws ContributionFault if it is infinite and its maker does not come with Pressling
     */
    public void requireLabel(String name, double value) {
        if (Double.isInfinite(value) && !suspects.isEmpty()) {
            throw fault(FaultTerm.LABEL.with(name, Double.toString(value)), null);
        }
    }

    /** The one whose code was at work: who gave what is no number, or the nearest to where it was thrown, or to its cause. */
    private Localized culprit(Throwable e) {
        if (e instanceof LawFault gave) {
            String at = gave.culprit().getClass().getName();
            return suspects.stream().filter(s -> at.startsWith(s.home())).findFirst().map(Suspect::name)
                    .orElseGet(this::oneOfThem);
        }
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable one = e; one != null && seen.add(one); one = one.getCause()) {
            for (StackTraceElement frame : one.getStackTrace()) {
                for (Suspect suspect : suspects) {
                    if (frame.getClassName().startsWith(suspect.home())) {
                        return suspect.name();
                    }
                }
            }
        }
        return oneOfThem();
    }

    /** Where several are behind the boundary, and nobody can tell which it was. */
    private Localized oneOfThem() {
        return suspects.size() == 1 ? suspects.getFirst().name()
                : FaultTerm.ONE_OF.with(Localized.list(suspects.stream().map(Suspect::name).toList()));
    }
}
