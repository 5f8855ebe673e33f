// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.pressling.dataset.image.GrayImage;

/** Turns pictures of samples into pictures of the user interface. */
public final class Grays {
    private static final int LEVELS = 256;
    private static final int DEPTH = 8;
    private static final PaletteData PALETTE = palette();

    private Grays() {
    }

    private static PaletteData palette() {
        RGB[] grays = new RGB[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            grays[i] = new RGB(i, i, i);
        }
        return new PaletteData(grays);
    }

    /**
     * The picture at its own size.
     *
     * @param image a picture of a sample
     * @return the same picture for the user interface
     */
    public static ImageData of(GrayImage image) {
        return new ImageData(image.width(), image.height(), DEPTH, PALETTE, 1, image.pixels().clone());
    }
}
