// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/**
 * A law in which a particle's contacts know of each other through the particle: it remembers numbers of its own, such as
 * how far its surface has grown, and sums over its contacts change them. A step with such a law is
 * <ol>
 * <li>{@link #advance}: every body's state follows the sums of the step before, which are then set to zero,</li>
 * <li>{@link ContactLaw#evaluate}: contacts see the states of both bodies in the batch,</li>
 * <li>{@link #contribute}: every contact adds to the sums of its bodies.</li>
 * </ol>
 * The first number of a body's state is the radius of its surface in m: contacts are found, and overlaps measured, by
 * it. The radii of the {@link org.pressling.dem.Particles} stay what they were; masses too.
 * <p>
 * All sums run in an order that the structure alone gives, so bits do not depend on the number of threads. Other laws
 * pay nothing for this.
 */
public interface BodyLaw extends ContactLaw {

    /** Place of the surface's radius in m in a body's state. */
    int SURFACE_RADIUS = 0;

    /** How many numbers a body remembers, 1 or more. */
    int bodyStateCount();

    /** How many sums over contacts a body has. */
    int bodySumCount();

    /**
     * Whether contacts that reach through a third body are to be taken back, see {@link ContactBatch#transmission}.
     * Surfaces that grow make bodies touch that others lie between.
     */
    boolean screensContacts();

    /** Writes the state of every body before the first step. */
    void begin(Bodies bodies);

    /**
     * Writes what each contact adds to the sums of its bodies.
     *
     * @param b        the contacts, after {@link #evaluate}
     * @param toFirst  receives {@code [bodySumCount][contact]} for the first bodies
     * @param toSecond likewise for the second bodies; not read at walls
     */
    void contribute(ContactBatch b, double[][] toFirst, double[][] toSecond);

    /**
     * How deep the plane of each contact lies beneath the first body's surface, in m; torques and contact points follow
     * it. Between particles the rest of the overlap is the second's.
     *
     * @param b     the contacts, after {@link #evaluate}
     * @param depth receives one value per contact
     */
    void depths(ContactBatch b, double[] depth);

    /** The volume of a body under its present load over that at the start: what counts for the share of solid. */
    double volumeRatio(Bodies bodies, int i);

    /** Advances the states of the bodies from {@code from} up to, not including, {@code to}; several threads may. */
    void advance(Bodies bodies, int from, int to);
}
