// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.List;
import java.util.Optional;

import org.pressling.dataset.section.Section;
import org.pressling.dem.Structure;

/**
 * What is drawn of a body. Nothing is drawn outside its box: where sides are joined, spheres that leave it come in again on the
 * other side, and all are cut flat.
 *
 * @param body    a structure in space
 * @param colours of the particles, {@code 0xRRGGBB}, or {@link #HIDDEN}; not copied, and not to be changed
 * @param cut     what lies beyond it, along its normal, is taken away; nothing, if empty
 * @param chains  lines on the face of the cut
 * @param ground  colour around the body, {@code 0xRRGGBB}
 * @param ink     colour of the edges of box and cut, {@code 0xRRGGBB}
 */
public record BodyScene(Structure body, int[] colours, Optional<Section> cut, List<Chain> chains, int ground, int ink) {

    /** In place of the colour of a particle that is not drawn. */
    public static final int HIDDEN = -1;

    /**
     * A contact as a line between points of the cut; see {@link CutChains}.
     *
     * @param from   start: x, y, z in m
     * @param to     end: x, y, z in m
     * @param width  in pixels of a picture whose body fills it; grows with the picture
     * @param colour {@code 0xRRGGBB}
     */
    public record Chain(double[] from, double[] to, double width, int colour) {
    }

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if the structure lies in a plane, or a particle has no colour
     */
    public BodyScene {
        if (!body.box().isSpace()) {
            throw new IllegalArgumentException("a structure in the plane is no body");
        }
        if (colours.length != body.particles().count()) {
            throw new IllegalArgumentException(colours.length + " colours for " + body.particles().count() + " particles");
        }
        chains = List.copyOf(chains);
    }
}
