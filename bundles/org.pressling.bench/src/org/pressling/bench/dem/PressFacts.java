// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.util.LinkedHashMap;
import java.util.Map;

import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.dem.solver.Solver;

/**
 * What a pressed structure must agree in, from the places of its particles alone, so that every contender is measured
 * by the same ruler: the forces are those of Hertz, without dashpots and friction.
 */
final class PressFacts {

    static final String CONTACTS = "contacts between particles";
    static final String WALL_FORCE = "force on the moving wall, N";
    static final String AM_SE_FORCE = "mean force AM-SE, N";
    static final String SE_SE_FORCE = "mean force SE-SE, N";

    private PressFacts() {
    }

    /** The facts about particles in a box that is {@code width} wide (m). */
    static Map<String, Double> of(Particles places, Box box, double width) {
        Particles still = new Particles(places.phases(), places.count());
        for (int i = 0; i < places.count(); i++) {
            still.set(i, places.phaseOf(i), places.x[i], box.wrapY(places.y[i]), box.wrapZ(places.z[i]), places.radius[i]);
        }
        Box now = box.withWidth(width);
        var solver = new Solver(new Structure(now, still), PressWork.MATERIALS, PressWork.law(), 1e-12);
        Contacts contacts = solver.contacts();
        double pairs = 0;
        for (int k = 0; k < contacts.count(); k++) {
            pairs += contacts.isWall(k) ? 0 : 1;
        }
        Map<String, Double> facts = new LinkedHashMap<>();
        facts.put(CONTACTS, pairs);
        facts.put(WALL_FORCE, solver.wallForceRight());
        facts.put(AM_SE_FORCE, meanForce(contacts, PairType.AM_SE));
        facts.put(SE_SE_FORCE, meanForce(contacts, PairType.SE_SE));
        return facts;
    }

    private static double meanForce(Contacts contacts, PairType type) {
        double sum = 0;
        int count = 0;
        for (int k = 0; k < contacts.count(); k++) {
            if (contacts.pairType(k).equals(type)) {
                sum += contacts.normalForce[k];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
