// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.pressling.analysis.OverlapReading;
import org.pressling.dataset.io.Json;
import org.pressling.dem.Contacts;
import org.pressling.learning.Metrics;
import org.pressling.learning.trust.PictureReading.ReadContact;

import tools.jackson.databind.node.ObjectNode;

/**
 * How well the pairs of particles that touch were told from pictures, and the normal forces between them. A pair that is told
 * wrongly counts with a true force of nothing, one that is missed with a reading of nothing.
 */
final class ContactNetworkScores {
    private static final String CONTACTS = "contacts";
    private static final String TOLD = "told";
    private static final String PRECISION = "precision";
    private static final String RECALL = "recall";
    private static final String R2_FORCE = "r2_force";

    private final List<Double> truths = new ArrayList<>();
    private final List<Double> readings = new ArrayList<>();
    private int known;
    private int told;
    private int right;

    /**
     * Adds a picture.
     *
     * @param read     what was read of it
     * @param shows    for each of its particles that of the sample that it shows; negative for none
     * @param contacts the contacts of the sample
     */
    void add(List<ReadContact> read, int[] shows, Contacts contacts) {
        Map<Long, Double> forces = new HashMap<>();
        for (int k = 0; k < contacts.count(); k++) {
            if (contacts.first[k] >= 0 && contacts.second[k] >= 0) {
                forces.put(pair(contacts.first[k], contacts.second[k]), contacts.normalForce[k]);
            }
        }
        known += forces.size();
        for (ReadContact contact : read) {
            if (contact.second() < 0) {
                continue; // at a wall
            }
            told++;
            int first = shows[contact.first()];
            int second = shows[contact.second()];
            Double force = first >= 0 && second >= 0 ? forces.remove(pair(first, second)) : null;
            right += force == null ? 0 : 1;
            truths.add(Objects.requireNonNullElse(force, 0.0));
            readings.add(contact.force());
        }
        for (double missed : forces.values()) {
            truths.add(missed);
            readings.add(0.0);
        }
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << 32) + Math.max(one, other);
    }

    /** What {@link #put} wrote. */
    static OverlapReading.Pairs read(Json node, OverlapReading.Centres centres) {
        return new OverlapReading.Pairs(centres, node.integer(CONTACTS), node.integer(TOLD), node.numberOrNaN(PRECISION),
                node.numberOrNaN(RECALL), node.numberOrNaN(R2_FORCE));
    }

    void put(ObjectNode node) {
        node.put(CONTACTS, known).put(TOLD, told);
        ActiveParticleTable.put(node, PRECISION, told == 0 ? Double.NaN : (double) right / told);
        ActiveParticleTable.put(node, RECALL, known == 0 ? Double.NaN : (double) right / known);
        ActiveParticleTable.put(node, R2_FORCE, Metrics.r2(truths.stream().mapToDouble(Double::doubleValue).toArray(),
                readings.stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
