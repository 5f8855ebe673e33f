// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.util.function.ToDoubleFunction;

import org.pressling.dem.Particles;
import org.pressling.dem.Unit;
import org.pressling.dem.measure.ParticleMeasures;

/**
 * A column of numbers in {@code particles.csv}.
 *
 * @param name   its name without the unit
 * @param unit   the unit that it is written in
 * @param number the number of a particle in SI
 * @param space  whether only a body in space has it
 */
record ParticleColumn(String name, Unit unit, ToDoubleFunction<State> number, boolean space) {

    /**
     * One particle.
     *
     * @param start    all particles before the press
     * @param pressed  all after it
     * @param measures theirs
     * @param index    which of them
     */
    record State(Particles start, Particles pressed, ParticleMeasures measures, int index) {
    }

    /** A column that every table has. */
    static ParticleColumn of(String name, Unit unit, ToDoubleFunction<State> number) {
        return new ParticleColumn(name, unit, number, false);
    }

    /** A column that tables of bodies in space have. */
    static ParticleColumn ofSpace(String name, Unit unit, ToDoubleFunction<State> number) {
        return new ParticleColumn(name, unit, number, true);
    }

    String heading() {
        return unit.column(name);
    }

    String text(State state) {
        return unit.format(number.applyAsDouble(state));
    }
}
