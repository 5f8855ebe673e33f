// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/**
 * Angle and area of a circular segment as polynomials, with a relative error below 1e-10 and several times as fast as the
 * inverse cosine. Both functions are a root times a smooth function, whose best polynomial of degree 10 (Chebyshev) is used; the
 * nearest singularity, at a segment that is the whole circle, lies far outside.
 */
final class CircularSegment {

    private CircularSegment() {
    }

    /** The angle acos(1 - x) from 0 to π/2, for x from 0 to 1: half the arc over a segment x radii high. */
    static double angle(double x) {
        double x2 = x * x;
        double even = 0.00016438248807680186;
        even = Math.fma(even, x2, 0.00095536614865982756);
        even = Math.fma(even, x2, 0.00076832417218584212);
        even = Math.fma(even, x2, 0.0019391847304293698);
        even = Math.fma(even, x2, 0.018750337981038066);
        even = Math.fma(even, x2, 1.0000000000353153);
        double odd = -0.00053619244443904105;
        odd = Math.fma(odd, x2, -0.00074749310867418129);
        odd = Math.fma(odd, x2, 0.00051832205857509226);
        odd = Math.fma(odd, x2, 0.0055751776104504454);
        odd = Math.fma(odd, x2, 0.083333324803063584);
        return Math.sqrt(2 * x) * Math.fma(odd, x, even);
    }

    /** φ - sin φ cos φ with cos φ = 1 - 2u, for u from 0 to 1/2: the area over r² of a segment 2u radii high. */
    static double area(double u) {
        double u2 = u * u;
        double even = -0.096993451375131828;
        even = Math.fma(even, u2, -0.1385135933467685);
        even = Math.fma(even, u2, -0.039069481363861628);
        even = Math.fma(even, u2, -0.057164569968299792);
        even = Math.fma(even, u2, -0.28571500955968362);
        even = Math.fma(even, u2, 5.3333333333144392);
        double odd = 0.1490379631016327;
        odd = Math.fma(odd, u2, 0.044383048355911513);
        odd = Math.fma(odd, u2, -0.030538626734203146);
        odd = Math.fma(odd, u2, -0.11108889910702828);
        odd = Math.fma(odd, u2, -1.5999999908712474);
        return u * Math.sqrt(u) * Math.fma(odd, u, even);
    }

    /**
     * sin φ - φ cos φ - sin³φ/3 with cos φ = 1 - 2u, for u from 0 to 1/2: twice the integral of {@link #area} from 0 to u, by its
     * polynomial, whose error it has. The three terms themselves cancel where u is small.
     */
    static double doubledIntegral(double u) {
        double u2 = u * u;
        double even = -0.015518952220021092;
        even = Math.fma(even, u2, -0.026383541589860664);
        even = Math.fma(even, u2, -0.00919281914443803);
        even = Math.fma(even, u2, -0.01758909845178455);
        even = Math.fma(even, u2, -0.1269844486931927);
        even = Math.fma(even, u2, 4.266666666651551);
        double odd = 0.025919645756805686;
        odd = Math.fma(odd, u2, 0.009343799653876108);
        odd = Math.fma(odd, u2, -0.008143633795787506);
        odd = Math.fma(odd, u2, -0.040395963311646646);
        odd = Math.fma(odd, u2, -0.9142857090692843);
        return u2 * Math.sqrt(u) * Math.fma(odd, u, even);
    }
}
