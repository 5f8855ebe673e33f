// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Phase;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;

/** Blocks of one contact, for tests of the terms by themselves. */
final class SingleBlocks {

    private SingleBlocks() {
    }

    /** One electrolyte sphere of half a micrometre, far from anything. */
    static ParticleState sphere() {
        return new ParticleState(TestStructures.particles(Phase.SE, 5, 5, 0.5), TestStructures.MATERIALS, false);
    }

    /** A block of one contact under an elastic law, with one or two numbers to remember. */
    static ContactBlock of(int stateCount) {
        var model = TestStructures.model(HertzMindlinFactory.CORRECTED, "unloading_rescale", stateCount - 1);
        var terms = new Terms(model, sphere(), TestStructures.MATERIALS, new Box(10e-6, 10e-6, false));
        ContactBlock block = terms.block();
        block.batch.count = 1;
        block.wall = new Wall(Contacts.WALL_LEFT, 0, sphere(), stateCount);
        return block;
    }
}
