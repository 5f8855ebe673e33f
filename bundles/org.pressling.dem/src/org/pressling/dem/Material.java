// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.OptionalDouble;

/**
 * An isotropic elastic solid, which may yield.
 *
 * @param name          name for people
 * @param youngsModulus Young's modulus E in Pa, above 0
 * @param poissonRatio  Poisson's ratio ν, above -1 and below 0.5
 * @param density       mass per volume of the solid in kg/m³, above 0
 * @param yieldStrength uniaxial yield strength Y in Pa, above 0 and below E; empty where it is not known or not asked
 */
public record Material(String name, double youngsModulus, double poissonRatio, double density,
        OptionalDouble yieldStrength) {

    /**
     * Checks the values.
     *
     * @throws InvalidInputException when one is out of its range
     */
    public Material {
        Check.above(DemTerm.YOUNGS_MODULUS.with(name), Unit.GIGAPASCAL, youngsModulus, 0);
        Check.above(DemTerm.DENSITY.with(name), Unit.KILOGRAM_PER_CUBIC_METRE, density, 0);
        if (!(poissonRatio > -1 && poissonRatio < 0.5)) {
            throw DemProblem.POISSON_RATIO.of(name, poissonRatio).exception();
        }
        if (yieldStrength.isPresent() && !(yieldStrength.getAsDouble() > 0
                && yieldStrength.getAsDouble() < youngsModulus)) {
            throw DemProblem.YIELD_STRENGTH.of(name, Unit.GIGAPASCAL.of(yieldStrength.getAsDouble()),
                    Unit.GIGAPASCAL.of(youngsModulus)).exception();
        }
    }

    /** A solid that only laws without yield can work with; see the canonical constructor. */
    public Material(String name, double youngsModulus, double poissonRatio, double density) {
        this(name, youngsModulus, poissonRatio, density, OptionalDouble.empty());
    }

    /** The same solid with a yield strength in Pa. */
    public Material withYieldStrength(double strength) {
        return new Material(name, youngsModulus, poissonRatio, density, OptionalDouble.of(strength));
    }

    /**
     * The yield strength in Pa.
     *
     * @throws InvalidInputException when the material has none
     */
    public double requireYieldStrength() {
        return yieldStrength.orElseThrow(() -> DemProblem.NO_YIELD_STRENGTH.of(name).exception());
    }

    /** Shear modulus G = E / (2 (1 + ν)) in Pa. */
    public double shearModulus() {
        return youngsModulus / (2 * (1 + poissonRatio));
    }
}
