// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dem.Box;
import org.pressling.dem.Materials;
import org.pressling.dem.law.BodyLaw;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.ContactPart;

/** The terms that are there under a contact model, in the order in which they act, and how much they remember. */
final class Terms {

    final ContactModel model;
    /** Whether particles move in space. */
    final boolean space;
    /** What acts between particles. */
    final ContactTerm[] pairs;
    /** What acts at walls. */
    final ContactTerm[] walls;
    /** What acts on the structure as a whole. */
    final StructureTerm[] structure;
    final FrictionTerm friction;
    final WallBarrier barrier;
    /** Numbers that are remembered of a contact: the law's, then the terms'. */
    final int stateCount;
    /** Place in the history of the gap at which a contact breaks; below 0 where contacts end as the bodies part. */
    final int neckState;

    Terms(ContactModel model, ParticleState particles, Materials m, Box box) {
        space = particles.space;
        this.model = space ? model.inSpace() : model;
        ContactLaw law = this.model.law();
        var contact = new ArrayList<ContactTerm>();
        var whole = new ArrayList<StructureTerm>();
        if (law instanceof BodyLaw b) {
            var bodies = new BodyState(b, particles);
            contact.add(bodies);
            whole.add(bodies);
            if (b.screensContacts()) {
                var screening = new ScreeningTerm(particles, box);
                contact.add(screening);
                whole.add(screening);
            }
        }
        int states = law.stateCount();
        int neck = -1;
        for (ContactPart part : model.parts()) {
            neck = part.holdsApart() ? states : neck;
            states += add(new PartTerm(part, law, states), contact);
        }
        neckState = neck;
        friction = FrictionTerm.of(model.friction(), space, states);
        states += add(friction, contact);
        if (model.rolling().isPresent()) {
            states += add(RollingTerm.of(model.rolling().get(), particles, states), contact);
        }
        stateCount = states;
        barrier = new WallBarrier(m, particles);
        pairs = contact.toArray(ContactTerm[]::new);
        var withBarrier = new ArrayList<>(contact);
        withBarrier.add(barrier);
        walls = withBarrier.toArray(ContactTerm[]::new);
        structure = whole.toArray(StructureTerm[]::new);
    }

    private static int add(ContactTerm term, List<ContactTerm> terms) {
        terms.add(term);
        return term.stateCount();
    }

    /** An empty block for contacts of this model. */
    ContactBlock block() {
        return new ContactBlock(this);
    }

    /** What {@link StructureTerm#volumeRatio} of all terms comes to. */
    double volumeRatio() {
        double ratio = 1;
        for (StructureTerm term : structure) {
            ratio *= term.volumeRatio();
        }
        return ratio;
    }
}
