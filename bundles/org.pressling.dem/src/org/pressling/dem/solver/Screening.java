// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import java.util.List;
import org.pressling.dem.Box;

/** Lets contacts that reach through a third particle count for less, see {@link ThirdBodies}. */
final class Screening implements ContactTerm, StructureTerm {

    private static final int MOST_WALLS = 4;

    private final ParticleState p;
    private final Box box;
    private final Surroundings surroundings;
    private ThirdBodies[] betweenPairs = {};
    private final ThirdBodies[] beforeWalls = new ThirdBodies[MOST_WALLS];

    Screening(ParticleState p, Box box) {
        this.p = p;
        this.box = box;
        surroundings = new Surroundings(p.count);
        Arrays.setAll(beforeWalls, w -> new ThirdBodies(p, box));
    }

    @Override
    public void rebuilt(Patch[] patches, List<Wall> walls, Crew crew) {
        if (betweenPairs.length == 0) {
            betweenPairs = new ThirdBodies[patches.length];
            Arrays.setAll(betweenPairs, k -> new ThirdBodies(p, box));
        }
        surroundings.rebuild(patches);
        crew.forEach(patches.length, k -> betweenPairs[k].find(patches[k].pairs(), surroundings));
        for (int w = 0; w < walls.size(); w++) {
            beforeWalls[w].find(walls.get(w), surroundings);
        }
    }

    @Override
    public void beforePairs(int patch, PairList pairs) {
        betweenPairs[patch].weigh(pairs);
    }

    @Override
    public void beforeWall(int number, Wall wall) {
        beforeWalls[number].weigh(wall);
    }

    @Override
    public void prepare(ContactBlock block, ContactList list) {
        for (int k = 0; k < block.batch.count; k++) {
            block.batch.openShare[k] = list.openShare[block.index[k]];
        }
    }
}
