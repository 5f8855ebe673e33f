// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import org.pressling.dem.Materials;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.solver.RayleighTime;

/**
 * What every contender does: move the right wall of a structure inwards at constant speed, step by step, under the
 * corrected Hertz–Mindlin law with friction 0.3 and nominal restitution 0.3.
 *
 * @param name      in words
 * @param start     particles at rest
 * @param wallSpeed speed of the right wall in m/s
 * @param timeStep  in s
 * @param steps     number of steps
 * @param cores     threads or processes that may be used
 */
record PressWork(String name, Structure start, double wallSpeed, double timeStep, int steps, int cores) {

    static final Materials MATERIALS = Materials.KOMORI_2022;
    static final double FRICTION = 0.3;
    static final double RESTITUTION = 0.3;

    /** The law of this work. */
    static ContactModel law() {
        var factory = HertzMindlinFactory.CORRECTED;
        return ContactModel.of(factory, MATERIALS, Settings.defaults(factory.settings()));
    }

    /** The step that our own press would take with this law, in s. */
    static double timeStepFor(Structure s) {
        return law().largestRayleighShare() * RayleighTime.smallest(s.particles(), MATERIALS);
    }

    /** The width of the box after the last step in m. */
    double finalWidth() {
        return start.box().width() - wallSpeed * timeStep * steps;
    }

    /** Particles times steps. */
    double particleSteps() {
        return (double) start.particles().count() * steps;
    }
}
