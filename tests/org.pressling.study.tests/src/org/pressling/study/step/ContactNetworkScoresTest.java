// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.image.SeenStructure;
import org.pressling.dataset.io.Json;
import org.pressling.dem.Contacts;
import org.pressling.dem.Role;
import org.pressling.learning.trust.OverlapLoads;
import org.pressling.learning.trust.SeenParticle;

import tools.jackson.databind.node.ObjectNode;

/** One AM with two SE, which overlap with it; the second SE overlaps a third. */
class ContactNetworkScoresTest {
    private static final double UM = 1e-6;
    private static final SeenStructure SEEN = new SeenStructure(List.of(circle(0, 5)),
            List.of(circle(-5.45, 0.5), circle(5.4, 0.5), circle(6.35, 0.5)), 0, 0, false);

    private static SeenCircle circle(double x, double radius) {
        return new SeenCircle(x * UM, 0, radius * UM, 1e-8, 1e-9, 1);
    }

    /** A law of 28 GPa with active material and 15 GPa between electrolyte. */
    private static OverlapLoads law() {
        SplittableRandom random = new SplittableRandom(1);
        List<OverlapLoads.Picture> pictures = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            SeenStructure seen = new SeenStructure(List.of(circle(0, 5)), List.of(circle(5.5 - random.nextDouble(0.1), 0.5),
                    circle(6.3 - random.nextDouble(0.1), 0.5)), 0, 0, false);
            pictures.add(new OverlapLoads.Picture(Split.TRAIN, seen, SeenParticle.of(seen).stream()
                    .map(particle -> 28e9 * (particle.role() == Role.ACTIVE ? particle.fromSe() : particle.fromAm())
                            + 15e9 * (particle.role() == Role.ACTIVE ? 0 : particle.fromSe()))
                    .toList()));
        }
        return OverlapLoads.fit(pictures).orElseThrow();
    }

    private static Contacts contacts(int[][] pairs, double[] forces) {
        Contacts contacts = new Contacts(pairs.length);
        for (int k = 0; k < pairs.length; k++) {
            contacts.first[k] = pairs[k][0];
            contacts.second[k] = pairs[k][1];
            contacts.normalForce[k] = forces[k];
        }
        return contacts;
    }

    private static ObjectNode scores(int[] shows, Contacts contacts) {
        ContactNetworkScores scores = new ContactNetworkScores();
        scores.add(law().contacts(SEEN), shows, contacts);
        ObjectNode node = Json.object();
        scores.put(node);
        return node;
    }

    private static double force(int number) {
        return law().contacts(SEEN).get(number).force();
    }

    @Test
    void allPairsToldRightHaveTheirForces() {
        int[] shows = {7, 8, 9, 10};
        Contacts contacts = contacts(new int[][] {{7, 8}, {9, 7}, {9, 10}, {8, Contacts.WALL_LEFT}},
                new double[] {force(0), force(1), force(2), 1});
        ObjectNode node = scores(shows, contacts);
        assertEquals(3, node.get("contacts").asInt());
        assertEquals(3, node.get("told").asInt());
        assertEquals(1, node.get("precision").asDouble());
        assertEquals(1, node.get("recall").asDouble());
        assertEquals(1, node.get("r2_force").asDouble(), 1e-6);
    }

    @Test
    void missedAndFalsePairsCount() {
        // The third SE shows nothing that is known, and a pair of the first two SE was never seen.
        int[] shows = {7, 8, 9, -1};
        Contacts contacts = contacts(new int[][] {{7, 8}, {9, 7}, {8, 9}}, new double[] {force(0), force(1), force(1)});
        ObjectNode node = scores(shows, contacts);
        assertEquals(2.0 / 3, node.get("precision").asDouble(), 1e-12);
        assertEquals(2.0 / 3, node.get("recall").asDouble(), 1e-12);
        assertTrue(node.get("r2_force").asDouble() < 0.9);
    }
}
