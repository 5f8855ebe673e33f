// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pressling.dem.Decimals;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;

/**
 * Which ingredients are placed one by one, and which are poured over them afterwards: the rest, and whatever has a share of
 * the solid and is about as fine as the rest. Turns shares of volume and of mass into shares of the box.
 */
final class Recipe {
    /** Share of the box that particles cover before the press, about. */
    static final double USUAL_SOLID = 0.82;
    /** Particles of at least so many mean diameters of the rest are placed one by one; smaller ones are poured with it. */
    static final double COARSE = 1.5;
    private static final double ROUNDING = 1e-6;

    private final PackingSettings settings;
    private final List<Ingredient> all;
    private final Optional<Ingredient> rest;
    private final List<Ingredient> poured;
    private final double[] least;

    private Recipe(PackingSettings settings, Optional<Ingredient> rest) {
        this.settings = settings;
        all = settings.ingredients();
        this.rest = rest;
        double fine = rest.map(r -> COARSE * r.sizes().mean()).orElse(0.0);
        least = all.stream().mapToDouble(i -> Math.min(fine, i.sizes().mean())).toArray();
        poured = all.stream().filter(i -> isRest(i) || !i.isOfBox() && i.sizes().mean() < fine).toList();
    }

    private boolean isRest(Ingredient i) {
        return rest.isPresent() && rest.get().equals(i);
    }

    /**
     * Reads what is asked for.
     *
     * @throws InvalidInputException when several phases take the rest, shares of the solid are given without one that takes
     *                               it and do not add up to 1, or they add up to more than 1
     */
    static Recipe of(PackingSettings s) {
        List<Ingredient> all = s.ingredients();
        List<Ingredient> rests = all.stream().filter(i -> i.meaning() == ShareMeaning.REST).toList();
        if (rests.size() > 1) {
            throw PackingProblem.TWO_FILL.of(names(rests)).exception();
        }
        List<Ingredient> ofSolid = all.stream().filter(i -> !i.isOfBox() && i.meaning() != ShareMeaning.REST).toList();
        double sum = ofSolid.stream().mapToDouble(Ingredient::share).sum();
        if (sum > 1 + ROUNDING) {
            throw PackingProblem.SHARES_TOO_LARGE.of(names(ofSolid), Decimals.rounded(sum, 4)).exception();
        }
        if (!rests.isEmpty() || ofSolid.isEmpty()) {
            return new Recipe(s, rests.stream().findFirst());
        }
        boolean mixed = ofSolid.stream().map(Ingredient::meaning).distinct().count() > 1;
        if (sum < 1 - ROUNDING || ofSolid.size() < all.size() || mixed) {
            throw PackingProblem.SHARES_OPEN.of(names(ofSolid), Decimals.rounded(sum, 4)).exception();
        }
        return new Recipe(s, ofSolid.stream().min(Comparator.comparingDouble(i -> i.sizes().mean())));
    }

    private static List<Phase> names(List<Ingredient> ingredients) {
        return ingredients.stream().map(Ingredient::phase).toList();
    }

    /** Whether the shares do not hang on how much solid the box takes. */
    boolean isOfBoxAlone() {
        return all.stream().allMatch(i -> i.isOfBox() || isRest(i) && i.meaning() == ShareMeaning.REST);
    }

    /** Those that are placed one by one. */
    List<Ingredient> placed() {
        return all.stream().filter(i -> !poured.contains(i)).toList();
    }

    /** Those that are poured over the placed ones, in the order of the phases; none where nothing fills the rest. */
    List<Ingredient> poured() {
        return poured;
    }

    /** The least diameter in m of placed particles of a phase: a smaller one would be no larger than the rest, if the mean is. */
    double leastPlaced(Phase phase) {
        return least[phase.index()];
    }

    /**
     * The share of the initial box that each phase is to cover, by its index.
     *
     * @param solid share of the box that all phases cover together
     */
    double[] shares(double solid) {
        var shares = new double[all.size()];
        double covered = 0;
        double mass = 0;
        double massShares = 0;
        double volumePerMass = 0;
        for (Ingredient i : all) {
            if (i.isOfBox() || i.meaning() == ShareMeaning.VOLUME && !isRest(i)) {
                double share = i.isOfBox() ? i.ofBox(settings.initialBox().width(), settings.finalWidth()) : i.share() * solid;
                shares[i.phase().index()] = share;
                covered += share;
                mass += i.density() * share;
            } else if (i.meaning() == ShareMeaning.MASS && !isRest(i)) {
                massShares += i.share();
                volumePerMass += i.share() / i.density();
            }
        }
        double restDensity = rest.map(Ingredient::density).orElse(0.0);
        // All mass M = that of the above + w M for shares w of it + what the rest weighs, in what these leave of the solid.
        double whole = massShares == 0 ? 0
                : (mass + restDensity * (solid - covered)) / (1 - massShares + restDensity * volumePerMass);
        for (Ingredient i : all) {
            if (i.meaning() == ShareMeaning.MASS && !isRest(i)) {
                shares[i.phase().index()] = i.share() * whole / i.density();
                covered += shares[i.phase().index()];
            }
        }
        if (rest.isPresent()) {
            shares[rest.get().phase().index()] = Math.max(0, solid - covered);
        }
        return shares;
    }
}
