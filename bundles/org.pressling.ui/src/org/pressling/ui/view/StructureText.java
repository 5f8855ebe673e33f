// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Unit;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.press.Verdict;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.PairWords;
import org.pressling.ui.preferences.PressureUnit;

/** Numbers of what the pointer is on, in the units people use. */
final class StructureText {
    private StructureText() {
    }

    /**
     * What is at a place.
     *
     * @param contact number of a line of the scene, or −1
     * @param particle number of a circle of the scene, or −1
     */
    record Found(int contact, int particle) {
        static final Found NOTHING = new Found(-1, -1);
    }

    /**
     * Finds the contact near a place, else the particle there.
     *
     * @param scene what is drawn
     * @param x     place [m]
     * @param y     place [m]
     * @param reach how far off a contact may be [m]; 0 looks for particles only
     */
    static Found at(StructureScene scene, double x, double y, double reach) {
        Box box = scene.structure().box();
        if (box.periodicY() && (y < 0 || y > box.height())) {
            return Found.NOTHING;
        }
        int contact = reach > 0 ? contactAt(scene, x, y, reach) : -1;
        return contact >= 0 ? new Found(contact, -1) : new Found(-1, particleAt(scene, x, y));
    }

    /** Tells of the particles that are chosen, as far as the sample has them; of the whole sample, if none is. */
    static String chosen(StructureScene scene, Set<Integer> wanted) {
        int count = scene.state().structure().particles().count(); // a sample made anew may have fewer
        List<Integer> particles = wanted.stream().filter(i -> i < count).toList();
        return particles.size() == 1 ? particle(scene, particles.getFirst())
                : particles.isEmpty() ? sample(scene) : several(scene, particles);
    }

    private static String several(StructureScene scene, List<Integer> particles) {
        double[] sums = scene.state().measures().forceSum;
        return NLS.bind(Messages.Hover_several, new Object[] {Integer.valueOf(particles.size()),
                number(Unit.MILLINEWTON.fromSi(particles.stream().mapToDouble(i -> sums[i]).average().orElse(0))),
                number(Unit.MILLINEWTON.fromSi(particles.stream().mapToDouble(i -> sums[i]).max().orElse(0)))});
    }

    /** Tells of what was found; of the whole sample, if nothing was. */
    static String text(StructureScene scene, Found found) {
        return found.contact >= 0 ? contact(scene, scene.contact(found.contact))
                : found.particle >= 0 ? particle(scene, scene.particle(found.particle)) : sample(scene);
    }

    private static int contactAt(StructureScene scene, double x, double y, double reach) {
        Contacts c = scene.contacts();
        Box box = scene.structure().box();
        int nearest = -1;
        double distance = reach * reach;
        for (int k = 0; k < c.count(); k++) {
            double dy = box.nearestY(c.y[k] - y);
            double apart = (c.x[k] - x) * (c.x[k] - x) + dy * dy;
            if (apart < distance && scene.showsLine(k)) {
                distance = apart;
                nearest = k;
            }
        }
        return nearest;
    }

    private static int particleAt(StructureScene scene, double x, double y) {
        Particles p = scene.particles();
        Box box = scene.structure().box();
        for (int i = p.count() - 1; i >= 0; i--) {
            double dy = box.nearestY(p.y[i] - y);
            if (scene.showsCircle(i) && (p.x[i] - x) * (p.x[i] - x) + dy * dy <= p.surface(i) * p.surface(i)) {
                return i;
            }
        }
        return -1;
    }

    private static String contact(StructureScene scene, int k) {
        Contacts c = scene.state().contacts();
        return NLS.bind(Messages.Hover_contact, new Object[] {PairWords.of(c.pairType(k)),
                number(Unit.MILLINEWTON.fromSi(c.normalForce[k])), number(Unit.MILLINEWTON.fromSi(c.tangentialForce[k])),
                number(Unit.MICROMETRE.fromSi(c.overlap[k])), number(Unit.SQUARE_MICROMETRE.fromSi(c.area[k])),
                pressure(scene, c.pressure[k])});
    }

    /** Tells of a particle of the sample. */
    static String particle(StructureScene scene, int i) {
        ParticleMeasures m = scene.state().measures();
        Particles p = scene.state().structure().particles();
        return NLS.bind(Messages.Hover_particle, new Object[] {p.phaseOf(i).name(), Integer.valueOf(i),
                number(Unit.MICROMETRE.fromSi(2 * p.radius[i])), number(Unit.MILLINEWTON.fromSi(m.forceSum[i])),
                pressure(scene, m.meanPressure[i]), pressure(scene, m.stressXX[i]),
                Integer.valueOf(m.particleContacts(i) + m.wallContacts[i])}) + scene.loads().text(i);
    }

    private static String sample(StructureScene scene) {
        StructureState state = scene.state();
        if (scene.meaning().isRead()) {
            return scene.loads().summary();
        }
        return NLS.bind(Messages.Hover_sample, new Object[] {Integer.valueOf(scene.sample().factors().index()),
                Integer.valueOf(state.structure().particles().count()), Integer.valueOf(state.contacts().count()),
                number(Unit.MICROMETRE.fromSi(state.structure().box().width())), pressure(scene, state.row().pressure()),
                VerdictText.of(Verdict.of(scene.sample().press().quality()))});
    }

    private static String pressure(StructureScene scene, double pascal) {
        PressureUnit unit = scene.pressures();
        return LocalTexts.withUnit(unit.of(pascal), unit.unit());
    }

    private static String number(double value) {
        return LocalTexts.number(value);
    }
}
