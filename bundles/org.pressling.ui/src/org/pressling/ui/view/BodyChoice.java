// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.pressling.analysis.body.SectionPlace;
import org.pressling.dem.Structure;
import org.pressling.ui.api.SelectedRun;

/**
 * What the views of a body share: where its section lies, whether the drawing is opened there, and which particle is picked. On
 * the
 * thread of the user interface only.
 */
final class BodyChoice {
    private static final BodyChoice SHARED = new BodyChoice();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private SectionPlace section = SectionPlace.MIDDLE;
    private Optional<SectionPlace> opening = Optional.of(SectionPlace.MIDDLE);
    private SelectedRun sample;
    private int particle = -1;

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

    /** The particle that is picked in a sample; −1 for none. */
    int particle(SelectedRun of) {
        return of.equals(sample) ? particle : -1;
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
     * Picks a particle; a section that does not meet it moves there. The drawing stays as it is: who picked there goes on
     * looking at the same.
     *
     * @param of     the sample
     * @param body   its structure in space
     * @param number of the particle; −1 picks none
     */
    void pick(SelectedRun of, Structure body, int number) {
        sample = of;
        particle = number;
        section = number < 0 ? section : section.meeting(body, number);
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
