// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/**
 * A force along the normal beside that of the law, such as adhesion: a part that goes with any law. Parts are immutable; what a
 * contact has for a history is handed to them.
 */
public non-sealed interface ContactPart extends LawPart.Acting {

    /** How many numbers a contact remembers from step to step. */
    int stateCount();

    /**
     * Adds the part's force to the springs' force of each contact.
     *
     * @param c the contacts, after {@link ContactLaw#evaluate} and before dashpots and friction
     */
    void apply(View c);

    /** Adds the energy in J that the part stores in each contact to {@code energy}; negative where it attracts. */
    void addEnergy(View c, double[] energy);

    /** Raises {@code utilisation} to what each contact uses of the part's own domain, as {@link ContactLaw#utilisation}. */
    void utilise(View c, double[] utilisation);

    /**
     * Writes the contact areas in m² where they are other than those of the law.
     *
     * @param c    the contacts, after {@link #apply}
     * @param area the areas so far
     */
    default void widen(View c, double[] area) {
        // touches where the law says
    }

    /** Whether it reads {@link View#area}, which is worked out for those that do. */
    default boolean readsAreas() {
        return false;
    }

    /** Whether its force takes work that it does not give back. */
    boolean dissipates();

    /**
     * Whether contacts stay when the bodies are apart again. The first number of the part's history is then the width in m of
     * the gap at which the contact breaks. Overlaps are below 0 in a gap; the law is shown the smallest above 0 there.
     */
    default boolean holdsApart() {
        return false;
    }

    /** Contacts as a part sees them. */
    final class View {
        /** The contacts; {@link ContactBatch#normalForce} and {@link ContactBatch#tangentialStiffness} may be added to. */
        public final ContactBatch batch;
        /** Overlap in m, below 0 where bodies hang together across a gap. */
        public final double[] overlap;
        /** The part's own history, {@code [stateCount][contact]}; 0 at first touch. */
        public final double[][] state;
        /** Contact areas in m² as the law says; only for parts that {@linkplain ContactPart#readsAreas() read} them. */
        public final double[] area;
        /** To be added to: what Coulomb's limit counts beside the normal force, in N, see {@link Friction}. */
        public final double[] grip;

        /** Contacts of a block; nothing is copied. */
        public View(ContactBatch batch, double[] overlap, double[][] state, double[] area, double[] grip) {
            this.batch = batch;
            this.overlap = overlap;
            this.state = state;
            this.area = area;
            this.grip = grip;
        }
    }
}
