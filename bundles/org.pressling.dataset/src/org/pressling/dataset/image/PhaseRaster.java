// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.Arrays;

import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * What is seen at each point of a regular grid over a {@link PictureWindow}: n × n points in each pixel, at the
 * centres of its n × n equal cells. A point belongs to a disc when its distance from the centre is not larger than
 * the radius; there is no other approximation, so the picture of a mirrored structure is the mirrored picture.
 */
final class PhaseRaster {
    static final byte VOID = 0;
    /** Of the first phase; the next ones follow. */
    static final byte FIRST_PHASE = 1;

    /** The rim of a particle; one more than the last phase. */
    final byte outline;
    /** Points along x. */
    final int columns;
    /** Points along y. */
    final int rows;
    /** What is seen at each point, row by row from the top. */
    final byte[] seen;

    private final PictureWindow window;
    private final double step;

    private PhaseRaster(PictureWindow window, int pointsPerPixel, int phases) {
        outline = (byte) (FIRST_PHASE + phases);
        this.window = window;
        columns = window.columns() * pointsPerPixel;
        rows = window.rows() * pointsPerPixel;
        step = window.pixelSize() / pointsPerPixel;
        seen = new byte[Math.multiplyExact(columns, rows)];
    }

    /**
     * Looks at a structure.
     *
     * @param window         what is looked at
     * @param pointsPerPixel n of the n × n points of a pixel
     * @param outlineWidth   rim inside each particle's edge [m], 0 for none
     */
    static PhaseRaster of(Structure structure, PictureWindow window, DrawOrder order, int pointsPerPixel,
            double outlineWidth) {
        PhaseRaster raster = new PhaseRaster(window, pointsPerPixel, structure.phases().size());
        switch (order) {
        case AM_OVER_SE -> structure.phases().list().reversed().forEach(p -> raster.drawPhase(structure, p, outlineWidth));
        case SE_OVER_AM -> structure.phases().list().forEach(p -> raster.drawPhase(structure, p, outlineWidth));
        case BY_INDEX -> raster.drawPhase(structure, null, outlineWidth);
        }
        return raster;
    }

    /** Draws the particles of one phase, or of all (null), in the order of their indices. */
    private void drawPhase(Structure structure, Phase phase, double outlineWidth) {
        Particles particles = structure.particles();
        double[] shifts = structure.box().imageShifts();
        for (int i = 0; i < particles.count(); i++) {
            if (phase != null && particles.phase[i] != phase.index()) {
                continue;
            }
            byte code = (byte) (FIRST_PHASE + particles.phase[i]);
            // What leaves through the top comes in at the bottom; images that the window misses draw nothing.
            for (double shift : shifts) {
                drawParticle(particles.x[i], particles.y[i] + shift, particles.surface(i), outlineWidth, code);
            }
        }
    }

    private void drawParticle(double x, double y, double radius, double outlineWidth, byte code) {
        if (outlineWidth > 0) {
            drawDisc(x, y, radius, outline);
            drawDisc(x, y, radius - outlineWidth, code);
        } else {
            drawDisc(x, y, radius, code);
        }
    }

    private void drawDisc(double x, double y, double radius, byte code) {
        if (!(radius > 0)) {
            return;
        }
        // In units of the grid, measured from the window's top left corner; point (i, j) is at (i + ½, j + ½).
        double centreX = (x - window.left()) / step;
        double centreY = (window.top() - y) / step;
        double r = radius / step;
        int firstRow = Math.max(0, (int) Math.ceil(centreY - r - 0.5));
        int lastRow = Math.min(rows - 1, (int) Math.floor(centreY + r - 0.5));
        for (int row = firstRow; row <= lastRow; row++) {
            double dy = row + 0.5 - centreY;
            double half = Math.sqrt(Math.max(0, r * r - dy * dy));
            int first = Math.max(0, (int) Math.ceil(centreX - half - 0.5));
            int last = Math.min(columns - 1, (int) Math.floor(centreX + half - 0.5));
            if (first <= last) {
                Arrays.fill(seen, row * columns + first, row * columns + last + 1, code);
            }
        }
    }
}
