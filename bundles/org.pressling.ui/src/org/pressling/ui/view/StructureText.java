// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.osgi.util.NLS;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.press.PressHistory;
import org.pressling.ui.Messages;

/** Numbers of what the pointer is on, in the units people use. */
final class StructureText {
    private static final double MICRO = 1e6;
    private static final double MILLI = 1e3;
    private static final double PER_GIGA = 1e-9;
    private static final double SQUARE_MICRO = 1e12;

    private StructureText() {
    }

    /**
     * Tells of the contact near a place, else of the particle there, else of the whole sample.
     *
     * @param scene what is drawn
     * @param x     place [m]
     * @param y     place [m]
     * @param reach how far off a contact may be [m]; 0 looks for particles only
     */
    static String at(StructureScene scene, double x, double y, double reach) {
        int contact = reach > 0 ? contactAt(scene.contacts(), x, y, reach) : -1;
        if (contact >= 0) {
            return contact(scene.contacts(), contact);
        }
        int particle = particleAt(scene.particles(), x, y);
        return particle >= 0 ? particle(scene, particle) : sample(scene);
    }

    private static int contactAt(Contacts c, double x, double y, double reach) {
        int nearest = -1;
        double distance = reach;
        for (int k = 0; k < c.count(); k++) {
            double apart = Math.hypot(c.x[k] - x, c.y[k] - y);
            if (apart < distance) {
                distance = apart;
                nearest = k;
            }
        }
        return nearest;
    }

    private static int particleAt(Particles p, double x, double y) {
        for (int i = p.count() - 1; i >= 0; i--) {
            if (Math.hypot(p.x[i] - x, p.y[i] - y) <= p.radius[i]) {
                return i;
            }
        }
        return -1;
    }

    private static String contact(Contacts c, int k) {
        return NLS.bind(Messages.Hover_contact, new Object[] { c.pairType(k).name().replace('_', '–'),
                number(c.normalForce[k] * MILLI), number(c.tangentialForce[k] * MILLI), number(c.overlap[k] * MICRO),
                number(c.area[k] * SQUARE_MICRO), number(c.pressure[k] * PER_GIGA) });
    }

    private static String particle(StructureScene scene, int i) {
        ParticleMeasures m = scene.sample().measures();
        Particles p = scene.particles();
        return NLS.bind(Messages.Hover_particle, new Object[] { p.phaseOf(i).name(), Integer.valueOf(i),
                number(2 * p.radius[i] * MICRO), number(m.forceSum[i] * MILLI), number(m.meanPressure[i] * PER_GIGA),
                number(m.stressXX[i] * PER_GIGA),
                Integer.valueOf(m.amContacts[i] + m.seContacts[i] + m.wallContacts[i]) });
    }

    /** What is told while the pointer is on nothing. */
    static String sample(StructureScene scene) {
        PressHistory.Row end = scene.sample().press().history().rows().getLast();
        return NLS.bind(Messages.Hover_sample, new Object[] { Integer.valueOf(scene.sample().factors().index()),
                Integer.valueOf(scene.particles().count()), Integer.valueOf(scene.contacts().count()),
                number(end.pressure() * PER_GIGA) });
    }

    private static String number(double value) {
        return Plots.number(value);
    }
}
