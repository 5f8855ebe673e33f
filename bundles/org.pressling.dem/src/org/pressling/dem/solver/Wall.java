// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.Contacts;

/**
 * A rigid plane wall and the particles near it. A wall is made of the material of whatever touches it (so E* =
 * E/(2(1-ν²))), its radius is infinite (R* = R) and so is its mass (M* = m). Contacts are sorted by (phase, particle).
 */
final class Wall {

    private static final int PHASES = 2;

    /** Number of the wall in {@link Contacts}. */
    final int number;
    /** Unit normal from a particle to the wall. */
    final double normalX;
    final double normalY;
    /** Place of the wall along its normal axis in m. */
    double position;
    /** Speed along the positive axis in m/s. */
    double velocity;
    /** Force of the particles on the wall along its normal in N, from the last sum. */
    double force;

    int count;
    int[] particle = new int[64];
    /** As in {@link PairList#openShare}. */
    double[] openShare = {};
    final double[][] state;
    /** Contacts of phase f lie from {@code phaseStart[f]} to {@code phaseStart[f + 1]}. */
    final int[] phaseStart = new int[PHASES + 1];

    private int[] oldParticle = new int[64];
    private final double[][] oldState;
    private final int[] oldStart = new int[PHASES + 1];

    Wall(int number, double position, int stateCount) {
        this.number = number;
        this.position = position;
        normalX = number == Contacts.WALL_LEFT ? -1 : number == Contacts.WALL_RIGHT ? 1 : 0;
        normalY = number == Contacts.WALL_BOTTOM ? -1 : number == Contacts.WALL_TOP ? 1 : 0;
        state = new double[stateCount][64];
        oldState = new double[stateCount][64];
    }

    /** Distance of a particle's centre from the wall in m, negative beyond it. */
    double distance(ParticleState p, int i) {
        return normalX * (position - p.x[i]) + normalY * (position - p.y[i]);
    }

    /** Lists the particles whose surface is nearer than {@code skin}, and keeps what was remembered of them. */
    void rebuild(ParticleState p, double skin) {
        keepOld();
        count = 0;
        for (int f = 0; f < PHASES; f++) {
            phaseStart[f] = count;
            for (int i = 0; i < p.count; i++) {
                if (p.phase[i] == f && distance(p, i) < p.surface[i] + skin) {
                    if (count == particle.length) {
                        grow();
                    }
                    particle[count++] = i;
                }
            }
        }
        phaseStart[PHASES] = count;
        carryOver();
    }

    private void grow() {
        particle = Arrays.copyOf(particle, 2 * count);
        for (int s = 0; s < state.length; s++) {
            state[s] = new double[2 * count];
        }
    }

    private void keepOld() {
        if (oldParticle.length < count) {
            oldParticle = new int[particle.length];
            for (int s = 0; s < oldState.length; s++) {
                oldState[s] = new double[particle.length];
            }
        }
        System.arraycopy(particle, 0, oldParticle, 0, count);
        for (int s = 0; s < state.length; s++) {
            System.arraycopy(state[s], 0, oldState[s], 0, count);
        }
        System.arraycopy(phaseStart, 0, oldStart, 0, oldStart.length);
    }

    private void carryOver() {
        for (double[] memory : state) {
            Arrays.fill(memory, 0, count, 0);
        }
        for (int f = 0; f < PHASES; f++) {
            int old = oldStart[f];
            for (int k = phaseStart[f]; k < phaseStart[f + 1]; k++) {
                while (old < oldStart[f + 1] && oldParticle[old] < particle[k]) {
                    old++;
                }
                if (old < oldStart[f + 1] && oldParticle[old] == particle[k]) {
                    for (int s = 0; s < state.length; s++) {
                        state[s][k] = oldState[s][old];
                    }
                }
            }
        }
    }
}
