// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import java.util.List;
import org.pressling.dem.Box;

/** Lets contacts that reach through a third particle count for less, see {@link ContactScreening}. */
final class ScreeningTerm implements ContactTerm, StructureTerm {

    private final ParticleState p;
    private final Box box;
    private final NeighbourLists neighbours;
    private ContactScreening[] betweenPairs = {};
    private ContactScreening[] beforeWalls = {};

    ScreeningTerm(ParticleState p, Box box) {
        this.p = p;
        this.box = box;
        neighbours = new NeighbourLists(p.count);
    }

    @Override
    public void rebuilt(Subdomain[] subdomains, List<Wall> walls, ThreadTeam team) {
        if (betweenPairs.length == 0) {
            betweenPairs = new ContactScreening[subdomains.length];
            Arrays.setAll(betweenPairs, k -> new ContactScreening(p, box));
            beforeWalls = new ContactScreening[walls.size()];
            Arrays.setAll(beforeWalls, w -> new ContactScreening(p, box));
        }
        neighbours.rebuild(subdomains);
        team.forEach(subdomains.length, k -> betweenPairs[k].find(subdomains[k].pairs(), neighbours));
        for (int w = 0; w < walls.size(); w++) {
            beforeWalls[w].find(walls.get(w), neighbours);
        }
    }

    @Override
    public void beforePairs(int subdomain, PairList pairs) {
        betweenPairs[subdomain].updateTransmission(pairs);
    }

    @Override
    public void beforeWall(int number, Wall wall) {
        beforeWalls[number].updateTransmission(wall);
    }

    @Override
    public void prepare(ContactBlock block, ContactList list) {
        for (int k = 0; k < block.batch.count; k++) {
            block.batch.transmission[k] = list.transmission[block.index[k]];
        }
    }
}
