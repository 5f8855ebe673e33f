// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/**
 * Where the material goes that flats cut off a sphere. Lengths in m; all measures are per length of the third axis in the
 * plane: m² for volumes, m for surfaces.
 */
enum FreeSurface {

    /**
     * It stays in the plane of the centres, as in a body whose unseen layers above and below are pressed alike: the
     * cross-section through the centre keeps its area.
     */
    PLANE {
        @Override
        double volume(double radius) {
            return Math.PI * radius * radius;
        }

        @Override
        double surface(double radius) {
            return 2 * Math.PI * radius;
        }

        @Override
        double capSurface(double radius, double depth) {
            return 2 * radius * CircularSegment.angle(depth / radius);
        }

        @Override
        double cap(double radius, double depth, double surface, double face) {
            return (radius * surface - (radius - depth) * face) / 2;
        }

        @Override
        double face(double radius, double depth) {
            return 2 * Math.sqrt(depth * (2 * radius - depth));
        }

        @Override
        double strainPerStress(FlatMaterial m) {
            return (1 + m.poisson()) / (3 * m.bulk());
        }
    },

    /** It spreads over the whole sphere, as published for bodies in space: the volume is kept. */
    SPACE {
        @Override
        double volume(double radius) {
            return 4.0 / 3.0 * Math.PI * radius * radius * radius;
        }

        @Override
        double surface(double radius) {
            return 4 * Math.PI * radius * radius;
        }

        @Override
        double capSurface(double radius, double depth) {
            return 2 * Math.PI * radius * depth;
        }

        @Override
        double cap(double radius, double depth, double surface, double face) {
            return (radius * surface - (radius - depth) * face) / 3;
        }

        @Override
        double face(double radius, double depth) {
            return Math.PI * depth * (2 * radius - depth);
        }

        @Override
        double strainPerStress(FlatMaterial m) {
            return 1 / (3 * m.bulk());
        }
    };

    /** Volume of the whole body. */
    abstract double volume(double radius);

    /** Surface of the whole body. */
    abstract double surface(double radius);

    /** Volume that a flat in a depth cuts off, from the surface and the face that it cuts: sector less cone. */
    abstract double cap(double radius, double depth, double surface, double face);

    /** Surface that it cuts off; also d cap/d R with the flat in its place. */
    abstract double capSurface(double radius, double depth);

    /** Area of the cut; also d cap/d δ. */
    abstract double face(double radius, double depth);

    /**
     * Volume strain over σ_xx + σ_yy in 1/Pa, with σ_zz such that nothing is strained along z in the plane, and 0 in
     * space.
     */
    abstract double strainPerStress(FlatMaterial m);

    /** Modulus in Pa of a body that is compressed equally from all sides that it has: κ, or its like under plane strain. */
    double bulkModulus(FlatMaterial m) {
        return this == SPACE ? m.bulk() : 1 / (2 * strainPerStress(m));
    }
}
