// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Phase;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;

/** Blocks of one contact, for tests of the terms by themselves. */
final class SingleBlocks {

    private SingleBlocks() {
    }

    /** One electrolyte sphere of half a micrometre, far from anything. */
    static ParticleState sphere() {
        return new ParticleState(TestStructures.particles(Phase.SE, 5, 5, 0.5), TestStructures.MATERIALS, false);
    }

    /** Spheres of three sizes in a row, in the plane or in space. */
    static ParticleState row(boolean space) {
        return new ParticleState(TestStructures.particles(Phase.SE, 2, 5, 0.5, Phase.SE, 4, 5, 0.6, Phase.AM, 6, 5, 0.8),
                TestStructures.MATERIALS, space);
    }

    /** A block of one contact under an elastic law, with one or two numbers to remember. */
    static ContactBlock of(int stateCount) {
        return of(TestStructures.model(HertzMindlinFactory.CORRECTED, "unloading_rescale", stateCount - 1), sphere());
    }

    /** A block of one contact with a wall, which remembers what a model asks for. */
    static ContactBlock of(ContactModel model, ParticleState p) {
        Box box = p.space ? new Box(10e-6, 10e-6, 10e-6, false, false) : new Box(10e-6, 10e-6, false);
        ContactBlock block = new Terms(model, p, TestStructures.MATERIALS, box).block();
        block.batch.count = 1;
        block.wall = new Wall(Contacts.WALL_LEFT, 0, p, block.history.length);
        return block;
    }
}
