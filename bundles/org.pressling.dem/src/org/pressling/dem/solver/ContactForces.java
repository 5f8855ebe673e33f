// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.LawFaultTerm;

/**
 * The forces of contacts. A list is worked through in blocks of one type of contact. Per block: find what touches, close ranks
 * and work out the geometry; load their history; let the law and then the terms evaluate the whole block; add the
 * forces to the particles. Every stage is a plain loop over short arrays, without branches that depend on data, without
 * allocation, and in fixed order, so equal input gives equal bits.
 *
 * @param <L> the contacts
 */
abstract class ContactForces<L extends ContactList> {

    final ParticleState p;
    final ContactBlock block;
    /** How far slip is taken from the contact point, see {@link org.pressling.dem.law.Friction#slipLever}. */
    final double slipLever;
    /** As {@link Terms#neckState}. */
    final int neckState;
    private final boolean attracts;
    private final ContactLaw law;
    private final ContactTerm[] terms;
    private final double[] measures = new double[ContactBlock.CAPACITY];
    /** Null where nobody is watched. */
    private final ForceWatch watch;

    ContactForces(ParticleState p, Terms all, ContactTerm[] terms) {
        this.p = p;
        this.terms = terms;
        law = all.model.law();
        slipLever = all.model.friction().slipLever();
        attracts = !all.model.parts().isEmpty();
        neckState = all.neckState;
        block = all.block();
        watch = all.model.isWatched() ? new ForceWatch(block, p.order) : null;
    }

    /** Fills the block with the contacts that touch, of those from {@code from} up to {@code to} in a list. */
    abstract void gather(L list, int from, int to);

    /** Adds the forces of an evaluated block to those of the particles. */
    abstract void scatter(ForceSums sums);

    /** Advances all contacts by {@code step} seconds and adds up what they do to the particles. */
    final void advance(L list, double step, ForceSums sums) {
        ContactBatch b = block.batch;
        b.timeStep = step;
        for (int t = 0; t < list.types.length; t++) {
            b.type = list.types[t];
            for (int from = list.typeStart[t]; from < list.typeStart[t + 1]; from += ContactBlock.CAPACITY) {
                int to = Math.min(from + ContactBlock.CAPACITY, list.typeStart[t + 1]);
                gather(list, from, to);
                block.loadHistory(list.state);
                for (double[] history : list.state) {
                    Arrays.fill(history, from, to, 0);
                }
                evaluate(list);
                block.storeHistory(list.state);
                for (ContactTerm term : terms) {
                    term.scatter(block, sums);
                }
                scatter(sums);
            }
        }
    }

    /** Shows all contacts with their present forces, and changes nothing. */
    final void visit(L list, ContactVisitor visitor) {
        ContactBatch b = block.batch;
        b.timeStep = 0;
        for (int t = 0; t < list.types.length; t++) {
            b.type = list.types[t];
            for (int from = list.typeStart[t]; from < list.typeStart[t + 1]; from += ContactBlock.CAPACITY) {
                gather(list, from, Math.min(from + ContactBlock.CAPACITY, list.typeStart[t + 1]));
                block.loadHistory(list.state);
                evaluate(list);
                if (watch != null) {
                    requireMeasures();
                }
                visitor.visit(block);
            }
        }
    }

    /** What is asked for only now and then: energies and areas. */
    private void requireMeasures() {
        law.storedEnergy(block.batch, measures);
        watch.require(law, measures, LawFaultTerm.ENERGY);
        law.areas(block.batch, measures);
        watch.require(law, measures, LawFaultTerm.AREA);
    }

    private void evaluate(L list) {
        if (attracts) {
            Arrays.fill(block.grip, 0, block.batch.count, 0);
        }
        for (ContactTerm term : terms) {
            term.prepare(block, list);
        }
        law.evaluate(block.batch);
        if (watch != null) {
            watch.requireForces(law);
        }
        for (ContactTerm term : terms) {
            term.apply(block);
            if (watch != null && term instanceof PartTerm part) {
                watch.requireForces(part.part());
            } else if (watch != null && term instanceof RollingTerm rolling) {
                watch.requireRolling(rolling.resistance);
            }
        }
    }
}
