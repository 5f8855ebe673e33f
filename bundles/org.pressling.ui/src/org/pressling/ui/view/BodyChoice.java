// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.pressling.analysis.body.SectionPlace;
import org.pressling.dem.Structure;
import org.pressling.ui.api.SelectedRun;

/**
 * What the views of a sample share: which particles are chosen, and of a body where its section lies and whether the drawing is
 * opened there. On the thread of the user interface only.
 */
final class BodyChoice {
    private static final BodyChoice SHARED = new BodyChoice();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private SectionPlace section = SectionPlace.MIDDLE;
    private Optional<SectionPlace> opening = Optional.of(SectionPlace.MIDDLE);
    private SelectedRun sample;
    private Set<Integer> particles = Set.of();

    /** That of all views. */
    static BodyChoice shared() {
        return SHARED;
    }

    /** Where the section lies. */
    SectionPlace section() {
        return section;
    }

    /** Where the drawing is opened; nothing, if it is whole. */
    Optional<SectionPlace> opening() {
        return opening;
    }

    /** The particles that are chosen in a sample. */
    Set<Integer> particles(SelectedRun of) {
        return of.equals(sample) ? particles : Set.of();
    }

    /** Moves the section, and with it the face of a drawing that is opened. */
    void slide(SectionPlace place) {
        section = place;
        opening = opening.map(_ -> place);
        tell();
    }

    /** Opens the drawing at a place, where the section then lies, too; or closes it. */
    void open(Optional<SectionPlace> place) {
        opening = place;
        section = place.orElse(section);
        tell();
    }

    /**
     * Chooses particles; a section that does not meet a single one moves there. The drawing stays as it is: who chose there goes
     * on looking at the same.
     *
     * @param of      the sample
     * @param body    its structure
     * @param numbers of the particles
     */
    void pick(SelectedRun of, Structure body, Set<Integer> numbers) {
        sample = of;
        particles = Set.copyOf(numbers);
        if (body.box().isSpace() && numbers.size() == 1) {
            section = section.meeting(body, numbers.iterator().next());
        }
        tell();
    }

    /** Tells a view of changes until the result is run. */
    Runnable follow(Runnable changed) {
        Runnable own = changed::run;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
