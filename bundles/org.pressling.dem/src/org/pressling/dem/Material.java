// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * An isotropic elastic solid.
 *
 * @param name          name for people
 * @param youngsModulus Young's modulus E in Pa, above 0
 * @param poissonRatio  Poisson's ratio ν, above -1 and below 0.5
 * @param density       mass per volume of the solid in kg/m³, above 0
 */
public record Material(String name, double youngsModulus, double poissonRatio, double density) {

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
    }

    /** Shear modulus G = E / (2 (1 + ν)) in Pa. */
    public double shearModulus() {
        return youngsModulus / (2 * (1 + poissonRatio));
    }
}
