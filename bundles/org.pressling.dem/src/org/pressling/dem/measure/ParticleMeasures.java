// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * What the contacts of a structure mean for each of its particles. One array element per particle, SI units; a
 * particle without contacts has zeros.
 */
public final class ParticleMeasures {

    /**
     * Σ‖F‖ in N over all contacts of the particle, walls included; F is the whole contact force, normal and
     * tangential. The paper's "total stress acting on each particle".
     */
    public final double[] forceSum;
    /** Mean contact pressure in Pa: the sum of the normal forces over the sum of the contact areas. */
    public final double[] meanPressure;
    /**
     * Love–Weber stress in Pa, positive in compression: σ = -(1/V) Σ l ⊗ F over the contacts, l from the centre to the
     * contact point, F the force on the particle, V = 4/3 π r³ the volume of the sphere.
     */
    public final double[] stressXX;
    /** Love–Weber shear stress in Pa: the mean of the xy and the yx component, which agree at rest. */
    public final double[] stressXY;
    /** Love–Weber stress in Pa, positive in compression. */
    public final double[] stressYY;
    /** Love–Weber shear stress in Pa, the mean of the xz and the zx component; 0 in the plane. */
    public final double[] stressXZ;
    /** Love–Weber shear stress in Pa, the mean of the yz and the zy component; 0 in the plane. */
    public final double[] stressYZ;
    /** Love–Weber stress in Pa, positive in compression; 0 in the plane. */
    public final double[] stressZZ;
    /** {@code [phase][particle]}: number of contacts with particles of a phase, by {@link Phase#index()}. */
    public final int[][] phaseContacts;
    /** Number of contacts with walls. */
    public final int[] wallContacts;

    private final boolean space;

    private ParticleMeasures(int phases, int count, boolean space) {
        this.space = space;
        forceSum = new double[count];
        meanPressure = new double[count];
        stressXX = new double[count];
        stressXY = new double[count];
        stressYY = new double[count];
        stressXZ = new double[count];
        stressYZ = new double[count];
        stressZZ = new double[count];
        phaseContacts = new int[phases][count];
        wallContacts = new int[count];
    }

    /** Measures every particle of a structure, given its contacts; sums run in the order of the contacts. */
    public static ParticleMeasures of(Structure s, Contacts c) {
        Particles p = s.particles();
        var measures = new ParticleMeasures(p.phases().size(), p.count(), s.box().isSpace());
        var area = new double[p.count()];
        for (int k = 0; k < c.count(); k++) {
            measures.add(c, k, c.first[k], 1, p.radius[c.first[k]], area);
            if (c.isWall(k)) {
                measures.wallContacts[c.first[k]]++;
            } else {
                measures.add(c, k, c.second[k], -1, p.radius[c.second[k]], area);
                measures.phaseContacts[p.phase[c.second[k]]][c.first[k]]++;
                measures.phaseContacts[p.phase[c.first[k]]][c.second[k]]++;
            }
        }
        for (int i = 0; i < p.count(); i++) {
            measures.finish(i, area[i], 4.0 / 3.0 * Math.PI * Math.pow(p.radius[i], 3));
        }
        return measures;
    }

    /**
     * Adds one contact to one of its particles; {@code side} is 1 for the first and -1 for the second. Until {@link
     * #finish} the arrays hold plain sums.
     */
    private void add(Contacts c, int k, int i, int side, double radius, double[] area) {
        double fn = c.normalForce[k];
        double ft = c.tangentialForce[k];
        double nx = c.normalX[k];
        double ny = c.normalY[k];
        forceSum[i] += Math.sqrt(fn * fn + ft * ft);
        meanPressure[i] += fn;
        area[i] += c.area[k];
        // The overlap is shared in halves between particles; a wall does not yield, so the particle bears all of it.
        double leverArm = radius - (c.isWall(k) ? c.overlap[k] : c.overlap[k] / 2);
        double lx = side * nx * leverArm;
        double ly = side * ny * leverArm;
        double lz = side * c.normalZ[k] * leverArm;
        double fx = side * c.forceX(k);
        double fy = side * c.forceY(k);
        double fz = side * c.forceZ(k);
        stressXX[i] -= lx * fx;
        stressXY[i] -= (lx * fy + ly * fx) / 2;
        stressYY[i] -= ly * fy;
        stressXZ[i] -= (lx * fz + lz * fx) / 2;
        stressYZ[i] -= (ly * fz + lz * fy) / 2;
        stressZZ[i] -= lz * fz;
    }

    /** Mean normal stress of a particle in Pa, positive in compression: of two directions in the plane, of three in space. */
    public double pressure(int i) {
        return space ? (stressXX[i] + stressYY[i] + stressZZ[i]) / 3 : (stressXX[i] + stressYY[i]) / 2;
    }

    /** Number of contacts of a particle with particles of a phase. */
    public int contactsWith(Phase phase, int i) {
        return phaseContacts[phase.index()][i];
    }

    /** Number of contacts of a particle with other particles, of whatever phase. */
    public int particleContacts(int i) {
        int sum = 0;
        for (int[] contacts : phaseContacts) {
            sum += contacts[i];
        }
        return sum;
    }

    private void finish(int i, double area, double volume) {
        meanPressure[i] = area > 0 ? meanPressure[i] / area : 0;
        stressXX[i] /= volume;
        stressXY[i] /= volume;
        stressYY[i] /= volume;
        stressXZ[i] /= volume;
        stressYZ[i] /= volume;
        stressZZ[i] /= volume;
    }
}
