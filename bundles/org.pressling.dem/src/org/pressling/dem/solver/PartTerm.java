// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactPart;

/** A {@link ContactPart} among the terms of a contact. */
final class PartTerm implements ContactTerm {

    private final ContactPart part;
    private final ContactLaw law;
    private final int firstState;

    PartTerm(ContactPart part, ContactLaw law, int firstState) {
        this.part = part;
        this.law = law;
        this.firstState = firstState;
    }

    /** What acts. */
    ContactPart part() {
        return part;
    }

    @Override
    public int stateCount() {
        return part.stateCount();
    }

    private ContactPart.View view(ContactBlock block) {
        ContactPart.View known = block.views.get(part);
        if (known != null) {
            return known;
        }
        double[][] own = Arrays.copyOfRange(block.history, firstState, firstState + stateCount());
        var view = new ContactPart.View(block.batch, block.apart, own, block.area, block.grip);
        block.views.put(part, view);
        return view;
    }

    @Override
    public void apply(ContactBlock block) {
        if (part.readsAreas()) {
            law.areas(block.batch, block.area);
        }
        part.apply(view(block));
    }

    @Override
    public void addEnergy(ContactBlock block, double[] normal, double[] tangential) {
        part.addEnergy(view(block), normal);
    }

    @Override
    public void widen(ContactBlock block, double[] area) {
        part.widen(view(block), area);
    }

    @Override
    public void utilise(ContactBlock block, double[] utilisation) {
        part.utilise(view(block), utilisation);
    }
}
