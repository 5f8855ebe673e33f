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
        Check.above(name + ": Young's modulus", "Pa", youngsModulus, 0);
        Check.above(name + ": density", "kg/m3", density, 0);
        if (!(poissonRatio > -1 && poissonRatio < 0.5)) {
            throw new InvalidInputException(name + ": Poisson's ratio is " + poissonRatio
                    + ", but must lie above -1 and below 0.5; most ceramics and sulfides have 0.2 to 0.4.");
        }
        if (yieldStrength.isPresent() && !(yieldStrength.getAsDouble() > 0
                && yieldStrength.getAsDouble() < youngsModulus)) {
            throw new InvalidInputException(name + ": the yield strength is " + yieldStrength.getAsDouble()
                    + " Pa, but must lie above 0 and below Young's modulus, " + youngsModulus + " Pa.");
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
        return yieldStrength.orElseThrow(() -> new InvalidInputException(name + " has no yield strength, which the"
                + " contact law needs. Give it one (in a study: am.yieldStrength, se.yieldStrength, in GPa), or choose"
                + " an elastic contact law."));
    }

    /** Shear modulus G = E / (2 (1 + ν)) in Pa. */
    public double shearModulus() {
        return youngsModulus / (2 * (1 + poissonRatio));
    }
}
