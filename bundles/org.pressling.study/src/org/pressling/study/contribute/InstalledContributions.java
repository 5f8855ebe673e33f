// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dem.Kind;
import org.pressling.dem.Localized;
import org.pressling.dem.SettingRules;

/**
 * Contributions as bundles declare them. What cannot be made, has no or a taken identifier, is of a kind that nobody declares, or
 * fails when asked for its settings is logged and left out: the others are not hurt. A kind is looked through when it is first
 * asked for, and what is left out of it is told then.
 * <p>
 * Of contributions of one kind with one identifier that of Pressling counts, and else none, see {@link DeclarationRules}; so
 * with the names of labels, see {@link LabelClashes}.
 */
final class InstalledContributions implements Contributions {

    /** Tells the log of Java. */
    static final Consumer<LeftOut> LOGGED = left -> System.getLogger(Contributions.class.getName())
            .log(System.Logger.Level.WARNING, left.message(), left.cause());

    private final List<Declaration> declarations;
    private final Consumer<LeftOut> log;
    private final Map<String, Catalogue<?>> catalogues = new HashMap<>();
    private final List<LeftOut> leftOut = new CopyOnWriteArrayList<>();

    /**
     * Contributions that are made when asked for.
     *
     * @param declarations what bundles declare
     * @param log          told of each contribution that is left out
     */
    InstalledContributions(List<Declaration> declarations, Consumer<LeftOut> log) {
        this.log = log;
        this.declarations = declarations.stream().sorted(Comparator.comparing(d -> d.bundle().origin().bundle())).toList();
        List<String> kinds = of(Kind.KINDS).ids();
        this.declarations.stream().filter(d -> !d.kind().equals(Kind.KINDS.id()) && !kinds.contains(d.kind()))
                .forEach(d -> leaveOut(d, LeftOutTerm.NO_KIND.with(kinds), null));
    }

    @Override
    @SuppressWarnings("unchecked") // the constant of a kind is its only object
    public synchronized <T> Catalogue<T> of(Kind<T> kind) {
        Catalogue<?> known = catalogues.get(kind.id());
        if (known == null) {
            known = read(kind);
            catalogues.put(kind.id(), known);
        }
        return (Catalogue<T>) known;
    }

    private <T> Catalogue<T> read(Kind<T> kind) {
        List<Contribution<T>> found = new ArrayList<>();
        List<Declaration> ofKind = declarations.stream().filter(d -> d.kind().equals(kind.id())).toList();
        for (Declaration d : ofKind) {
            Optional<Localized> fault = DeclarationRules.fault(d, ofKind);
            if (fault.isPresent()) {
                leaveOut(d, fault.get(), null);
            } else {
                Contribution<T> contribution = contribution(kind, d);
                if (kind.isCostly() || contribution.value().isPresent()) {
                    found.add(contribution);
                }
            }
        }
        return new Catalogue<>(kind, kind.id().equals(DescriptorFactory.KIND.id()) ? withoutClashes(kind, found) : found);
    }

    private <T> List<Contribution<T>> withoutClashes(Kind<T> kind, List<Contribution<T>> makers) {
        LabelClashes clashes = new LabelClashes(makers);
        List<Contribution<T>> sound = new ArrayList<>();
        for (Contribution<T> maker : makers) {
            Optional<Localized> fault = clashes.fault(maker);
            if (fault.isPresent()) {
                leaveOut(new LeftOut(kind.id(), maker.id(), maker.origin(), fault.get(), null));
            } else {
                sound.add(maker);
            }
        }
        return sound;
    }

    private <T> Contribution<T> contribution(Kind<T> kind, Declaration d) {
        return new Contribution<>(d.id(), NameFiles.nameOf(d), d.rank(), d.code(),
                new Once<>(() -> make(kind, d)));
    }

    /** Foreign code may fail in any way, a missing class included; none of it may reach the user's run. */
    private <T> Optional<T> make(Kind<T> kind, Declaration d) {
        try {
            T made = kind.type().cast(d.make());
            SettingRules.require(kind.settings().apply(made, this));
            kind.trial().accept(d.id(), made);
            return Optional.of(d.code().isOurs() ? made : Guard.before(kind, d.id(), d.bundle().origin(), made));
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            Faults.passOfMachine(e);
            leaveOut(d, LeftOut.reason(e), e);
            return Optional.empty();
        }
    }

    private void leaveOut(Declaration d, Localized why, Throwable cause) {
        LeftOut left = new LeftOut(d.kind(), d.id(), d.bundle().origin(), why, cause);
        leftOut.add(left);
        log.accept(left);
    }

    @Override
    public synchronized void leaveOut(LeftOut useless) {
        if (leftOut.stream().noneMatch(useless::isOfSame)) {
            leftOut.add(useless);
            log.accept(useless);
        }
    }

    @Override
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Makes something when it is first asked for. */
    private static final class Once<T> implements Supplier<Optional<T>> {
        private final Supplier<Optional<T>> maker;
        private Optional<T> made;

        Once(Supplier<Optional<T>> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized Optional<T> get() {
            if (made == null) {
                made = maker.get();
            }
            return made;
        }
    }
}
