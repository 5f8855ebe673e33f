// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.pressling.dem.Box;
import org.pressling.dem.Decimals;
import org.pressling.dem.Particles;

/**
 * What was found in a file: a structure of the plane where all centres lie in one plane, a body in space otherwise.
 *
 * @param file      the file
 * @param particles in the order of their ids, moved so that the lower left corner of the box (in space its lower left front
 *                  one) is the origin
 * @param ids       their ids in the file; row numbers from 1 in a table
 * @param unit      length in m of the unit that the file counts in
 * @param axes      which axes of the file became x, y and z
 * @param box       the box, if the file has one; its sides are joined if the file says so
 * @param pressed   whether it is a state under pressure, as the user says; not seen in the file
 */
public record ReadParticles(Path file, Particles particles, long[] ids, double unit, AxisOrder axes, Optional<Box> box,
        boolean pressed) {

    /** The same without a box, for a caller who knows a better one. */
    public ReadParticles withoutBox() {
        return new ReadParticles(file, particles, ids, unit, axes, Optional.empty(), pressed);
    }

    /** The same as a structure that was pressed before, whose particles may overlap accordingly. */
    public ReadParticles asPressed() {
        return new ReadParticles(file, particles, ids, unit, axes, box, true);
    }

    /** Whether the centres lie in space, not in the plane z = 0. */
    public boolean isSpace() {
        return box.map(Box::isSpace).orElseGet(() -> Arrays.stream(particles.z).anyMatch(z -> z != 0));
    }

    /**
     * The same in a box whose walls stand where the outermost particles touch them, left and right and wherever else sides are
     * not joined. So a box is taken that is shrink-wrapped around centres, has room left above the particles, or is that of walls
     * which the file does not tell; sides that are joined stay where they are.
     */
    public ReadParticles fitted() {
        Particles moved = particles.copy();
        double width = fit(moved.x);
        boolean joinedY = box.isPresent() && box.get().periodicY();
        double height = joinedY ? box.get().height() : fit(moved.y);
        Optional<Box.Third> third = Optional.empty();
        if (isSpace()) {
            boolean joinedZ = box.isPresent() && box.get().periodicZ();
            third = Optional.of(new Box.Third(joinedZ ? box.get().depth() : fit(moved.z), joinedZ));
        }
        return new ReadParticles(file, moved, ids, unit, axes, Optional.of(new Box(width, height, joinedY, third)), pressed);
    }

    /** Moves centres along an axis until the lowest surface is at 0; returns where the highest is then, in m. */
    private double fit(double[] centres) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < centres.length; i++) {
            low = Math.min(low, centres[i] - particles.radius[i]);
            high = Math.max(high, centres[i] + particles.radius[i]);
        }
        for (int i = 0; i < centres.length; i++) {
            centres[i] = Decimals.minus(centres[i], low);
        }
        return Decimals.minus(high, low);
    }
}
