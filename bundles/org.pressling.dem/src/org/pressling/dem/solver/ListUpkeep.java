// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.function.Supplier;
import org.pressling.dem.Box;

/**
 * Keeps the lists of pairs and of particles near walls good. They hold whatever is nearer than a skin, so until something has
 * moved half of it no contact is missed.
 * <p>
 * In space most pairs of such a list do not touch, so lists are taken in two steps there: from time to time wide ones by cells,
 * with a thick skin, and often near ones from the wide ones, with a thin skin; forces look at the near ones alone. Laws whose
 * surfaces grow, whose contacts hang together across gaps or that ask what lies beside a contact have the wide ones at once, as
 * all laws in the plane.
 */
final class ListUpkeep {

    /** Skin of the wide lists in smallest diameters, where near ones are taken from them. */
    private static final double WIDE_SKIN_IN_DIAMETERS = 0.2;
    /** Skin of the near lists in smallest diameters. */
    private static final double NEAR_SKIN_IN_DIAMETERS = 0.015;

    private final ParticleState particles;
    private final Subdomain[] subdomains;
    private final Walls walls;
    private final StructureTerm[] terms;
    private final ThreadTeam team;
    private final PairFinder finder;
    private final double wideSkin;
    /** As {@link #wideSkin} where there is one step only. */
    private final double skin;
    /** No particle has gone farther in m since the wide lists were built, up to when the near ones were. */
    private double gone;
    private long rebuilds;

    ListUpkeep(ParticleState particles, Subdomain[] subdomains, Walls walls, Terms terms, ThreadTeam team) {
        this.particles = particles;
        this.subdomains = subdomains;
        this.walls = walls;
        this.terms = terms.structure;
        this.team = team;
        finder = new PairFinder(particles);
        double diameter = 2 * particles.smallestRadius;
        boolean twoSteps = particles.space && terms.structure.length == 0 && terms.neckState < 0;
        wideSkin = (twoSteps ? WIDE_SKIN_IN_DIAMETERS : Solver.SKIN_IN_DIAMETERS) * diameter;
        skin = twoSteps ? NEAR_SKIN_IN_DIAMETERS * diameter : wideSkin;
    }

    /** How often lists were built by cells. */
    long rebuilds() {
        return rebuilds;
    }

    /**
     * Brings the lists up to date if something has moved too far.
     *
     * @param box    tells how it is now
     * @param moved  largest distance in m that a particle has gone since the last time
     * @param growth by how much in m a surface has grown since
     */
    void keep(Supplier<Box> box, double moved, double growth) {
        if (moved + Math.max(moved, walls.moved()) + 2 * growth > skin) {
            gone += moved;
            if (skin >= wideSkin || 2 * gone + skin > wideSkin) {
                rebuild(box.get());
            } else {
                choose(box.get());
            }
        }
    }

    /** Builds all lists anew. */
    void rebuild(Box box) {
        particles.wrap(box);
        finder.fill(box, wideSkin);
        gone = 0;
        rebuilds++;
        if (skin < wideSkin) {
            team.forEach(subdomains.length, k -> subdomains[k].survey(finder, box, wideSkin));
            choose(box);
            return;
        }
        team.forEach(subdomains.length, k -> subdomains[k].rebuild(finder, box, wideSkin));
        walls.rebuild(skin);
        particles.snapshot();
        for (StructureTerm term : terms) {
            term.rebuilt(subdomains, walls.all(), team);
        }
    }

    private void choose(Box box) {
        var images = new Images(box);
        team.forEach(subdomains.length, k -> subdomains[k].choose(images, skin));
        walls.rebuild(skin);
        particles.snapshot();
    }
}
