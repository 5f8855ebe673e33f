// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Contacts;

/**
 * A rigid plane wall and the particles near it. A wall is made of the material of whatever touches it (so E* =
 * E/(2(1-ν²))), unless it is given one of its own; its radius is infinite (R* = R) and so is its mass (M* = m).
 */
final class Wall {

    /** Number of the wall in {@link Contacts}. */
    final int number;
    /** 1 where the normal from a particle to the wall points along its axis, -1 where against. */
    final double side;
    /** Unit normal from a particle to the wall. */
    final double normalX;
    final double normalY;
    final double normalZ;
    /** Place of the wall along its axis in m. */
    double position;
    /** Speed along the axis in m/s. */
    double velocity;
    /** Places in m of the particles along the axis. */
    final double[] along;
    /** Velocities in m/s of the particles along the axis. */
    final double[] velocityAlong;
    /** Force of the particles on the wall along its normal in N, from the last sum. */
    double force;
    /** Force in N with which the wall's {@link WallStop} holds each particle; 0 for nearly all. */
    final double[] reaction;

    private WallList contacts;
    private WallList spare;

    Wall(int number, double position, ParticleState p, int stateCount) {
        this.number = number;
        this.position = position;
        boolean first = number == Contacts.WALL_LEFT || number == Contacts.WALL_BOTTOM || number == Contacts.WALL_FRONT;
        boolean onX = number == Contacts.WALL_LEFT || number == Contacts.WALL_RIGHT;
        boolean onY = number == Contacts.WALL_BOTTOM || number == Contacts.WALL_TOP;
        side = first ? -1 : 1;
        normalX = onX ? side : 0;
        normalY = onY ? side : 0;
        normalZ = onX || onY ? 0 : side;
        along = onX ? p.x : onY ? p.y : p.z;
        velocityAlong = onX ? p.vx : onY ? p.vy : p.vz;
        reaction = new double[p.count];
        contacts = new WallList(p.phases, stateCount);
        spare = new WallList(p.phases, stateCount);
    }

    /** The particles near it. */
    WallList contacts() {
        return contacts;
    }

    /** Distance of a particle's centre from the wall in m, negative beyond it. */
    double distance(int i) {
        return side * (position - along[i]);
    }

    /** Lists the particles whose surface is nearer than {@code skin}, and keeps their history. */
    void rebuild(ParticleState p, double skin) {
        WallList next = spare;
        next.build(p, this, skin, contacts);
        spare = contacts;
        contacts = next;
    }
}
