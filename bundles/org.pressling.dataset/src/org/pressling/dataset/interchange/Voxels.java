// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;

/**
 * A whole structure as voxels, cubes with the phase at their centre: sections across z, half a voxel from front and back and a
 * voxel
 * from each other. Where spheres overlap the earlier phase of the list is seen, as in pictures. Of a structure in a plane it
 * is one
 * layer.
 *
 * @param stack  a channel for each layer, from front to back
 * @param phases whose grays are {@link #gray}
 */
record Voxels(GrayImage stack, Phases phases) {
    /** Along the longest side: a large body stays below what a viewer loads in a blink. */
    private static final int LONGEST = 256;
    /** The shortest side has at least so many, as a picture must. */
    private static final int SHORTEST = 8;
    private static final int WHITE = 255;

    static Voxels of(Structure structure) {
        Box box = structure.box();
        double depth = box.isSpace() ? box.depth() : box.height();
        double longest = Math.max(box.width(), Math.max(box.height(), depth));
        double shortest = Math.min(box.width(), Math.min(box.height(), depth));
        int pixels = (int) Math.ceil(Math.max(LONGEST * box.width() / longest, SHORTEST * box.width() / shortest));
        Phases phases = structure.phases();
        RenderSettings rendering = new RenderSettings(new PictureCut(0, Math.max(SHORTEST, pixels)),
                new PhaseGrays(phases, phases.list().stream().map(phase -> gray(phases, phase.index())).toList(), 0),
                DrawOrder.AM_OVER_SE);
        if (!box.isSpace()) {
            return new Voxels(Renderer.render(structure, rendering), phases);
        }
        double voxel = box.width() / rendering.pixels();
        int layers = (int) Math.max(1, Math.floor(depth / voxel + 1e-6));
        double first = (depth - (layers - 1) * voxel) / 2;
        List<GrayImage> all = IntStream.range(0, layers).mapToObj(
                layer -> Renderer.render(Section.across(Axis.Z, first + layer * voxel).cut(structure).discs(),
                        rendering))
                .toList();
        return new Voxels(GrayImage.stack(all), phases);
    }

    /** Gray of a phase: as far apart as they can be, white for the last; black is void. */
    static int gray(Phases phases, int phase) {
        return WHITE * (phase + 1) / phases.size();
    }

    /** Numbers of the phases from 1, 0 for void, x running fastest, then y from the bottom, then z. */
    byte[] numbers() {
        byte[] numberOf = new byte[WHITE + 1];
        for (int phase = 0; phase < phases.size(); phase++) {
            numberOf[gray(phases, phase)] = (byte) (phase + 1);
        }
        int width = stack.width();
        int height = stack.height();
        byte[] numbers = new byte[width * height * stack.channels()];
        int at = 0;
        for (int layer = 0; layer < stack.channels(); layer++) {
            GrayImage section = stack.channel(layer);
            for (int row = height - 1; row >= 0; row--) {
                for (int column = 0; column < width; column++) {
                    numbers[at++] = numberOf[section.gray(column, row)];
                }
            }
        }
        return numbers;
    }
}
