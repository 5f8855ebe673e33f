// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.List;
import org.pressling.dem.Particles;
import org.pressling.dem.Role;
import org.pressling.dem.Structure;

/**
 * A packed box and what became of the wishes.
 *
 * @param structure              the particles, active material first
 * @param amFractionReached         share of the initial box covered by active material, in space filled by it
 * @param amDiameterMeanRealised mean of the diameters of active material, in m; where large particles are discarded more often
 *                               than small ones it lies below the nominal mean
 * @param amDiameterSdRealised   standard deviation (of the population, divided by n) of the diameters placed, in m
 * @param tries                  draws of an active-material particle that were needed
 * @param accounts               what became of the wish for each phase; none where nothing was asked for
 */
public record Packing(Structure structure, double amFractionReached, double amDiameterMeanRealised,
        double amDiameterSdRealised, long tries, List<PhaseAccount> accounts) {

    /** Makes the list unmodifiable. */
    public Packing {
        accounts = List.copyOf(accounts);
    }

    /** A packing without accounts of its phases; see the record. */
    public Packing(Structure structure, double amFractionReached, double amDiameterMeanRealised, double amDiameterSdRealised,
            long tries) {
        this(structure, amFractionReached, amDiameterMeanRealised, amDiameterSdRealised, tries, List.of());
    }

    /** The packing that a structure is, whoever made it; without active particles the mean and deviation are 0. */
    public static Packing of(Structure structure, long tries) {
        return of(structure, tries, List.of());
    }

    static Packing of(Structure structure, long tries, List<PhaseAccount> accounts) {
        Particles p = structure.particles();
        double share = 0;
        int count = 0;
        double sum = 0;
        for (int i = 0; i < p.count(); i++) {
            if (p.phaseOf(i).role() == Role.ACTIVE) {
                share += Structure.content(p.radius[i], structure.box());
                count++;
                sum += 2 * p.radius[i];
            }
        }
        double mean = count == 0 ? 0 : sum / count;
        double squares = 0;
        for (int i = 0; i < p.count(); i++) {
            if (p.phaseOf(i).role() == Role.ACTIVE) {
                squares += (2 * p.radius[i] - mean) * (2 * p.radius[i] - mean);
            }
        }
        return new Packing(structure, share / structure.box().content(), mean, count == 0 ? 0 : Math.sqrt(squares / count), tries,
                accounts);
    }
}
