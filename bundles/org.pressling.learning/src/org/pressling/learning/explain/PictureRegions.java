// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import java.util.BitSet;

import org.pressling.dataset.geometry.PhaseMap;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;

/** Parts of a picture that a map may lie on: its voids, and the rims of its active material. */
public final class PictureRegions {
    /** Half the width of a rim [m]: the radius of an SE particle of the paper, as for contacts. */
    private static final double NEAR = 0.5e-6;

    private PictureRegions() {
    }

    /** The pixels that show void. */
    public static BitSet voids(GrayImage picture, RenderSettings rendering) {
        PhaseMap phases = PhaseMap.of(picture, rendering);
        BitSet voids = new BitSet();
        for (int i = 0; i < picture.pixels().length; i++) {
            voids.set(i, phases.at(i % picture.width(), i / picture.width()) == PhaseMap.VOID);
        }
        return voids;
    }

    /** The pixels within half a micrometre of the edge of active material, on both sides of it. */
    public static BitSet rims(GrayImage picture, RenderSettings rendering) {
        PhaseMap phases = PhaseMap.of(picture, rendering);
        int width = picture.width();
        int height = picture.height();
        int reach = (int) Math.round(NEAR / picture.pixelSize());
        BitSet rims = new BitSet();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                boolean am = phases.at(column, row) == PhaseMap.AM;
                boolean edge = column + 1 < width && am != (phases.at(column + 1, row) == PhaseMap.AM)
                        || row + 1 < height && am != (phases.at(column, row + 1) == PhaseMap.AM);
                for (int j = Math.max(0, row - reach); edge && j <= Math.min(height - 1, row + reach); j++) {
                    int half = (int) Math.sqrt((double) reach * reach - (j - row) * (j - row));
                    rims.set(j * width + Math.max(0, column - half), j * width + Math.min(width, column + half + 1));
                }
            }
        }
        return rims;
    }
}
