// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * What became of the wish for a phase.
 *
 * @param phase    the phase
 * @param meaning  what its share counts
 * @param asked    the share that was asked for; NaN where it takes the rest
 * @param reached  the share that was reached, counted in the same way; for the rest, that of all solid by volume
 * @param mean     mean of the diameters, by number, in m; 0 without particles
 * @param sd       their standard deviation (of the population) in m
 * @param cutFraction share of the diameters drawn that lay beyond the cut of their distribution and were drawn anew
 */
public record PhaseAccount(Phase phase, ShareMeaning meaning, double asked, double reached, double mean, double sd,
        double cutFraction) {

    static PhaseAccount of(Ingredient i, PackingSettings s, Structure structure, double cutFraction) {
        double ofBox = structure.fraction(i.phase());
        double reached = switch (i.meaning()) {
        case NON_AM_SHARE_INITIAL -> 1 - ofBox;
        case AM_SHARE_INITIAL -> ofBox;
        case AM_SHARE_FINAL -> ofBox * s.initialBox().width() / s.finalWidth();
        case VOLUME, REST -> ofBox / structure.fraction();
        case MASS -> i.density() * ofBox / mass(s, structure);
        };
        double[] moments = moments(structure.particles(), i.phase());
        return new PhaseAccount(i.phase(), i.meaning(), i.meaning() == ShareMeaning.REST ? Double.NaN : i.share(), reached,
                moments[0], moments[1], cutFraction);
    }

    private static double mass(PackingSettings s, Structure structure) {
        return s.ingredients().stream().mapToDouble(i -> i.density() * structure.fraction(i.phase())).sum();
    }

    private static double[] moments(Particles p, Phase phase) {
        int count = p.count(phase);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < p.count(); i++) {
            sum += p.phase[i] == phase.index() ? 2 * p.radius[i] : 0;
        }
        double mean = count == 0 ? 0 : sum / count;
        for (int i = 0; i < p.count(); i++) {
            squares += p.phase[i] == phase.index() ? Math.pow(2 * p.radius[i] - mean, 2) : 0;
        }
        return new double[] {mean, count == 0 ? 0 : Math.sqrt(squares / count)};
    }
}
